import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { lagMappe, lesEllerLag } from './filer';

/** Passwords of the embedded cluster; made once, known only to who can read the data folder. */
export interface Hemmeligheter {
  superbruker: string;
  eier: string;
  app: string;
}

const passord = (): string => randomBytes(24).toString('base64url');

export function lesEllerLagHemmeligheter(mappe: string): Hemmeligheter {
  const tekst = lesEllerLag(join(mappe, 'hemmelig.json'), () =>
    JSON.stringify({ superbruker: passord(), eier: passord(), app: passord() } satisfies Hemmeligheter),
  );
  return JSON.parse(tekst) as Hemmeligheter;
}

/**
 * The key of encrypted identity numbers (AES-256-GCM: 32 bytes, base64), made once for the embedded database.
 * Without this file the encrypted columns can never be read again: a backup of the data needs it too.
 */
export function lesEllerLagNokkel(mappe: string): string {
  lagMappe(mappe);
  return lesEllerLag(join(mappe, 'nokkel'), () => `${randomBytes(32).toString('base64')}\n`).trim();
}
