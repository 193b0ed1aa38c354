import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Pieces of files at rest: AES-256-GCM, bound to their place so that no piece can stand in for another. */
export class Bitnokkel {
  readonly #nokkel: Buffer;

  /** `nokkel`: the installation's 32 bytes; the key used is derived from it. */
  constructor(nokkel: Buffer) {
    if (nokkel.length !== 32) throw new Error('the encryption key must be 32 bytes');
    this.#nokkel = Buffer.from(hkdfSync('sha256', nokkel, '', 'tak/opplasting/1', 32));
  }

  /** 12 bytes nonce, the piece, 16 bytes tag. */
  krypter(bit: Buffer, sted: string): Buffer {
    const nonce = randomBytes(12);
    const c = createCipheriv('aes-256-gcm', this.#nokkel, nonce).setAAD(Buffer.from(sted, 'utf8'));
    return Buffer.concat([nonce, c.update(bit), c.final(), c.getAuthTag()]);
  }

  /** Throws when the key or the place is another, or a byte has changed. */
  dekrypter(kryptert: Buffer, sted: string): Buffer {
    const d = createDecipheriv('aes-256-gcm', this.#nokkel, kryptert.subarray(0, 12), { authTagLength: 16 });
    d.setAAD(Buffer.from(sted, 'utf8'));
    d.setAuthTag(kryptert.subarray(-16));
    return Buffer.concat([d.update(kryptert.subarray(12, -16)), d.final()]);
  }
}
