import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { lagMappe, lesEllerLag, lesTekst, skrivHel } from './filer';

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

const NY = 'nokkel.ny';

/**
 * Puts a new key beside the one in use, before the database changes: whichever of the two it belongs to is then there.
 * One that was never taken into use stays there until the next.
 */
export function leggFremNyNokkel(mappe: string, nokkel: string): void {
  skrivHel(join(mappe, NY), `${nokkel}\n`);
}

/** The key that lies beside the one in use, when a rotation has begun and not been tidied up after. */
export const lesNyNokkel = (mappe: string): string | null => lesTekst(join(mappe, NY))?.trim() ?? null;

/** The database has changed to the new key: it is the one in use. */
export function taNyNokkelIBruk(mappe: string): void {
  renameSync(join(mappe, NY), join(mappe, 'nokkel'));
}
