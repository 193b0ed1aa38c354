import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Identity numbers at rest: AES-256-GCM with a random nonce, and a keyed hash (HMAC-SHA-256) to find and compare.
 * Both keys are derived from the installation's one key, so that the hash says nothing about the cipher.
 */
export class Fodselsnummernokkel {
  readonly #kryptering: Buffer;
  readonly #hash: Buffer;

  /** `nokkel`: 32 bytes. Anything else is refused. */
  constructor(nokkel: Buffer) {
    if (nokkel.length !== 32) throw new Error('the encryption key must be 32 bytes');
    this.#kryptering = Buffer.from(hkdfSync('sha256', nokkel, '', 'tak/fodselsnummer/kryptering/1', 32));
    this.#hash = Buffer.from(hkdfSync('sha256', nokkel, '', 'tak/fodselsnummer/hash/1', 32));
  }

  /** 12 bytes nonce, 11 bytes text, 16 bytes tag. Different every time. */
  krypter(fodselsnummer: string): Buffer {
    const nonce = randomBytes(12);
    const c = createCipheriv('aes-256-gcm', this.#kryptering, nonce);
    const tekst = Buffer.concat([c.update(fodselsnummer, 'utf8'), c.final()]);
    return Buffer.concat([nonce, tekst, c.getAuthTag()]);
  }

  /** Throws when the key is another or a byte has changed. */
  dekrypter(kryptert: Buffer): string {
    const d = createDecipheriv('aes-256-gcm', this.#kryptering, kryptert.subarray(0, 12), { authTagLength: 16 });
    d.setAuthTag(kryptert.subarray(-16));
    return Buffer.concat([d.update(kryptert.subarray(12, -16)), d.final()]).toString('utf8');
  }

  /** The same number gives the same 32 bytes; without the key it cannot be worked out from the number. */
  hash(fodselsnummer: string): Buffer {
    return createHmac('sha256', this.#hash).update(fodselsnummer, 'utf8').digest();
  }
}
