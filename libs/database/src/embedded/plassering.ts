import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { finnBinarer, kopierBinarer, type Binarer } from './binarer';
import { erRoot, lesTekst, skrivHel } from './filer';
import { duger, kandidater, type Kjorebruker } from './kjorebruker';

/** Where the data lies, which programs serve it, and as whom. */
export interface Plassering {
  datamappe: string;
  binarer: Binarer;
  bruker: Kjorebruker;
}

const DATA = 'pg18';
const MERKE = 'plassering';

/** A user that can stand in the data folder and run the programs there; tried on an empty folder before any data exists. */
async function finnBruker(datamappe: string, binarer: Binarer): Promise<Kjorebruker | null> {
  for (const bruker of kandidater(datamappe)) {
    const proeve = mkdirSync(datamappe, { mode: 0o700, recursive: true }) !== undefined;
    if (proeve && erRoot()) chownSync(datamappe, bruker.uid ?? 0, bruker.gid ?? 0);
    const ok = await duger(bruker, datamappe, binarer.initdb);
    if (proeve) rmdirSync(datamappe);
    if (ok) return bruker;
  }
  return null;
}

async function iMappe(rot: string, binarer: Binarer): Promise<Plassering | null> {
  const datamappe = join(rot, DATA);
  const bruker = await finnBruker(datamappe, binarer);
  return bruker && { datamappe, binarer, bruker };
}

/**
 * Data lies in the data folder. Where root can make no other user reach it (no setpriv, no capability to pass on), data and
 * a copy of the programs go to a folder of their own in /var/lib, and the file `plassering` in the data folder names it.
 * Without that file the register is empty: what an earlier data folder pointed at is never picked up again.
 */
export async function velgPlassering(mappe: string, logg: (melding: string) => void): Promise<Plassering> {
  const merke = join(mappe, MERKE);
  const annetSted = lesTekst(merke)?.trim();
  const her = annetSted ? null : await iMappe(mappe, finnBinarer(mappe));
  if (her) return her;
  if (!erRoot()) throw new Error(`Får ikke kjørt PostgreSQL på ${mappe}: sjekk at mappen er din og kan skrives til`);
  const sted = annetSted ?? mkdtempSync('/var/lib/tak-');
  chmodSync(sted, 0o711);
  const der = await iMappe(sted, kopierBinarer(sted));
  if (!der) throw new Error(`Får ikke kjørt PostgreSQL som en annen bruker enn root, verken på ${mappe} eller ${sted}`);
  if (!annetSted) {
    skrivHel(merke, `${sted}\n`);
    logg(`PostgreSQL kan ikke nå ${mappe}. Dataene legges i ${sted}`);
  }
  return der;
}
