import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a registerpakke: file name -> lines, header first. Answers the folder. */
export function skrivPakke(filer: Readonly<Record<string, readonly string[]>>): string {
  const mappe = join(mkdtempSync(join(tmpdir(), 'tak-pakke-')), 'pakke');
  mkdirSync(mappe);
  for (const [navn, linjer] of Object.entries(filer))
    writeFileSync(join(mappe, `${navn}.csv`), `${linjer.join('\n')}\n`);
  return mappe;
}

export const KOMMUNER = ['kommunenummer;navn', '9902;Prøvevik'];
