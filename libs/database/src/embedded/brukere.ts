import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lagMappe, lesTekst, skrivHel } from './filer';
import { denneProsessen, lever, type Prosess } from './prosess';

/** Who uses the embedded server: one file per user of it, counted only while its process lives. Called under the lock. */
export function meldInn(mappe: string): string {
  const brukere = join(mappe, 'brukere');
  lagMappe(brukere);
  const fil = join(brukere, `${process.pid}-${randomBytes(4).toString('hex')}.json`);
  skrivHel(fil, JSON.stringify(denneProsessen()));
  return fil;
}

function lesBruker(fil: string): Prosess | null {
  try {
    return JSON.parse(lesTekst(fil) ?? 'null') as Prosess | null;
  } catch {
    return null;
  }
}

/** Number of living users; what dead processes left is removed. */
export function tellLevende(mappe: string): number {
  const brukere = join(mappe, 'brukere');
  lagMappe(brukere);
  let antall = 0;
  for (const navn of readdirSync(brukere)) {
    const fil = join(brukere, navn);
    const bruker = navn.endsWith('.json') ? lesBruker(fil) : null;
    if (bruker && lever(bruker)) antall += 1;
    else rmSync(fil, { force: true });
  }
  return antall;
}
