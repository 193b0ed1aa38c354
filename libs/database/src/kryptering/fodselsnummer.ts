import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomFillSync,
  type KeyObject,
} from 'node:crypto';

/**
 * Identity numbers at rest: AES-256-GCM with a random nonce, and a keyed hash (HMAC-SHA-256) to find and compare.
 * Both keys are derived from the installation's one key, so that the hash says nothing about the cipher.
 */
export class Fodselsnummernokkel {
  // Key objects: handing over bytes costs more than the encryption itself, once for every number.
  readonly #kryptering: KeyObject;
  readonly #hash: KeyObject;
  readonly #noncer = new Noncer();

  /** `nokkel`: 32 bytes. Anything else is refused. */
  constructor(nokkel: Buffer) {
    if (nokkel.length !== 32) throw new Error('the encryption key must be 32 bytes');
    this.#kryptering = avledet(nokkel, 'tak/fodselsnummer/kryptering/1');
    this.#hash = avledet(nokkel, 'tak/fodselsnummer/hash/1');
  }

  /** 12 bytes nonce, 11 bytes text, 16 bytes tag. Different every time. */
  krypter(fodselsnummer: string): Buffer {
    const nonce = this.#noncer.neste();
    const c = createCipheriv('aes-256-gcm', this.#kryptering, nonce);
    const tekst = Buffer.concat([c.update(fodselsnummer, 'utf8'), c.final()]);
    return Buffer.concat([nonce, tekst, c.getAuthTag()]);
  }

  /** Hash and, if wanted, ciphertext as hex: for packages of many, where every buffer costs. */
  somHex(fodselsnummer: string, medKryptert: boolean): { readonly hash: string; readonly kryptert: string | null } {
    const hash = createHmac('sha256', this.#hash).update(fodselsnummer, 'utf8').digest('hex');
    if (!medKryptert) return { hash, kryptert: null };
    const nonce = this.#noncer.neste();
    const c = createCipheriv('aes-256-gcm', this.#kryptering, nonce);
    const tekst = c.update(fodselsnummer, 'utf8', 'hex') + c.final('hex');
    return { hash, kryptert: nonce.toString('hex') + tekst + c.getAuthTag().toString('hex') };
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

const avledet = (nokkel: Buffer, bruk: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', nokkel, '', bruk, 32)));

const NONCE = 12;

/** Random nonces, drawn many at a time; each is handed out once. */
class Noncer {
  readonly #lager = Buffer.alloc(NONCE * 1024);
  #brukt = this.#lager.length;

  neste(): Buffer {
    if (this.#brukt >= this.#lager.length) {
      randomFillSync(this.#lager);
      this.#brukt = 0;
    }
    const fra = this.#brukt;
    this.#brukt += NONCE;
    return Buffer.from(this.#lager.subarray(fra, fra + NONCE));
  }
}
