import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ApnetDatabase } from '../plattform/apne-database';

/** What is encrypted; one cannot stand in for the other. */
export type Bruk = 'flyt' | 'id-token';

/** Keys of the login, derived from the installation's one. */
@Injectable()
export class Innloggingsnokkel {
  readonly #kryptering: Buffer;
  readonly #subjekt: Buffer;

  constructor({ raanokkel }: ApnetDatabase) {
    this.#kryptering = Buffer.from(hkdfSync('sha256', raanokkel, '', 'tak/innlogging/kryptering/1', 32));
    this.#subjekt = Buffer.from(hkdfSync('sha256', raanokkel, '', 'tak/innlogging/subjekt/1', 32));
  }

  /** AES-256-GCM: 12 bytes nonce, the text, 16 bytes tag. */
  krypter(tekst: string, bruk: Bruk): Buffer {
    const nonce = randomBytes(12);
    const c = createCipheriv('aes-256-gcm', this.#kryptering, nonce).setAAD(Buffer.from(bruk));
    return Buffer.concat([nonce, c.update(tekst, 'utf8'), c.final(), c.getAuthTag()]);
  }

  /** null when it was not encrypted by us for this, with this key. */
  dekrypter(kryptert: Buffer, bruk: Bruk): string | null {
    if (kryptert.length < 28) return null;
    try {
      const d = createDecipheriv('aes-256-gcm', this.#kryptering, kryptert.subarray(0, 12), { authTagLength: 16 });
      d.setAAD(Buffer.from(bruk));
      d.setAuthTag(kryptert.subarray(-16));
      return Buffer.concat([d.update(kryptert.subarray(12, -16)), d.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  /** Stands for an identity number where a provider uses it as the person's name. Follows the installation's key. */
  skjulFodselsnummer(fodselsnummer: string): string {
    return `f:${createHmac('sha256', this.#subjekt).update(fodselsnummer).digest('base64url')}`;
  }
}

/** A citizen's name at the provider, which is the same for ever; the hash keeps the provider's own out of our tables. */
export const skjulSubjekt = (subjekt: string): string =>
  `s:${createHash('sha256').update(subjekt).digest('base64url')}`;
