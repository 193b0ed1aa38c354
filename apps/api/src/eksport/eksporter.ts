import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { iTransaksjon, type Bruker, type Database, type Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import { PAKKEFORMAT, type Pakkefil } from '@tak/domain';
import { eksportsporring } from './eksportsporring';

export interface Eksportvalg {
  readonly db: Database;
  readonly nokkel: Fodselsnummernokkel;
  /** The municipality written is the user's. */
  readonly bruker: Bruker;
  readonly kommunenummer: string;
  /** A folder that is not there, or is empty. */
  readonly mappe: string;
  readonly kjentPer?: string | null;
}

/** The place to write to is taken: a folder with something in it, or a file. */
export class OpptattMappe extends Error {}

/**
 * Writes one municipality as a registerpakke: sorted, one spelling of every value, so that the same register gives the
 * same bytes, and reading it back changes nothing. Files without rows are left out. The folder appears when it is whole.
 * Answers rows per file.
 */
export async function eksporter(valg: Eksportvalg): Promise<Record<string, number>> {
  const mappe = resolve(valg.mappe);
  const innhold = await readdir(mappe).catch((feil: NodeJS.ErrnoException) => {
    if (feil.code === 'ENOENT') return [];
    throw feil.code === 'ENOTDIR' ? new OpptattMappe(`${mappe} er en fil, ikke en mappe.`) : feil;
  });
  if (innhold.length > 0) throw new OpptattMappe(`Mappen ${mappe} er ikke tom.`);
  await mkdir(dirname(mappe), { recursive: true });
  const midlertidig = await mkdtemp(join(dirname(mappe), `.${basename(mappe)}-`));
  try {
    const antall = await iTransaksjon(
      valg.db,
      valg.bruker,
      { kjentPer: valg.kjentPer ?? null, kommuner: [valg.bruker.kommuneId], isolasjon: 'repeatable read' },
      async (tx) => {
        const rader = await skrivFiler(tx, valg, midlertidig);
        tx.revider(
          { handling: 'register.eksporter', detaljer: { kjentPer: valg.kjentPer ?? null, rader } },
          valg.bruker.kommuneId,
        );
        return rader;
      },
    );
    await rename(midlertidig, mappe);
    return antall;
  } catch (feil) {
    await rm(midlertidig, { recursive: true, force: true });
    throw feil;
  }
}

async function skrivFiler(tx: Transaksjon, valg: Eksportvalg, mappe: string): Promise<Record<string, number>> {
  const antall: Record<string, number> = {};
  for (const fil of PAKKEFORMAT) {
    await tx.query(`declare rader no scroll cursor for ${eksportsporring(fil)}`, [
      valg.bruker.kommuneId,
      valg.kommunenummer,
    ]);
    const forste = await hent(tx, fil, valg.nokkel);
    if (forste.length > 0) {
      const sti = join(mappe, `${fil.navn}.csv`);
      let n = 0;
      await pipeline(async function* () {
        yield csv([fil.kolonner.map((k) => k.navn)]);
        for (let bunt = forste; bunt.length > 0; bunt = await hent(tx, fil, valg.nokkel)) {
          n += bunt.length;
          yield csv(bunt);
        }
      }, createWriteStream(sti));
      antall[`${fil.navn}.csv`] = n;
    }
    await tx.query('close rader');
  }
  return antall;
}

type Celle = string | null;

async function hent(tx: Transaksjon, fil: Pakkefil, nokkel: Fodselsnummernokkel): Promise<Celle[][]> {
  const rader = await tx.query<Record<string, Celle | Buffer>>('fetch 5000 from rader');
  return rader.map((rad) =>
    fil.kolonner.map((k) => {
      const verdi = rad[k.navn] ?? null;
      return Buffer.isBuffer(verdi) ? nokkel.dekrypter(verdi) : verdi;
    }),
  );
}

/** Line breaks inside a value keep their own kind only between quotation marks. */
const csv = (rader: readonly (readonly Celle[])[]): string =>
  stringify([...rader.map((r) => [...r])], { delimiter: ';', record_delimiter: '\n', quoted_match: /[\r\n]/ });
