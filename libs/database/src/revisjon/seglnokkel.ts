import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto';

/** The end of a chain: number and hash of its last row. */
export interface Kjedeende {
  readonly nr: number;
  readonly hash: Buffer;
}

export interface Segl extends Kjedeende {
  readonly merke: Buffer;
}

/** Marks a chain's end with a key that is not in the database: whoever can rewrite the log cannot make the mark anew. */
export class Seglnokkel {
  readonly #nokkel: KeyObject;

  /** `raanokkel`: the installation's 32 bytes; the key used is derived from it. */
  constructor(raanokkel: Buffer) {
    if (raanokkel.length !== 32) throw new Error('the encryption key must be 32 bytes');
    this.#nokkel = createSecretKey(Buffer.from(hkdfSync('sha256', raanokkel, '', 'tak/revisjon/segl/1', 32)));
  }

  merke(kommuneId: number, { nr, hash }: Kjedeende): Buffer {
    return createHmac('sha256', this.#nokkel).update(`${kommuneId}/${nr}/`).update(hash).digest();
  }

  gjelder(kommuneId: number, segl: Segl): boolean {
    const riktig = this.merke(kommuneId, segl);
    return segl.merke.length === riktig.length && timingSafeEqual(segl.merke, riktig);
  }
}
