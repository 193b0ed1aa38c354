import { iTransaksjon, type Database, type Transaksjon } from '@tak/database';
import { lesCelle, PAKKEFORMAT, type Pakkefil } from '@tak/domain';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Celler = ReadonlyMap<string, string | null>;

/**
 * Writes a valid registerpakke straight into an empty test database, in one act: a loader for tests of what reads the
 * register. It checks and refuses nothing; identity numbers are left out. Answers kommunenummer -> kommune_id.
 */
export async function lastPakke(
  db: Database,
  mappe: string,
  parametere: readonly string[],
): Promise<Map<string, number>> {
  const kjente = new Set(parametere);
  const filer = PAKKEFORMAT.map((fil) => ({ fil, rader: lesFil(mappe, fil, kjente) }));
  const numre = filer.find((f) => f.fil.navn === 'kommuner')?.rader.map((r) => String(r.get('kommunenummer'))) ?? [];
  const laster = new Laster(new Map(numre.map((nummer, i) => [nummer, i + 1])));
  await iTransaksjon(
    db,
    { id: 'prove', rolle: 'system', kommuneId: 0 },
    { skriver: true, kommuner: [...laster.kommuner.values()] },
    async (tx) => {
      for (const { fil, rader } of filer) await laster.skriv(tx, fil, rader);
    },
  );
  return laster.kommuner;
}

class Laster {
  /** file / sender's id -> kommune_id and surrogate. */
  readonly #rader = new Map<string, { kommuneId: number; nr: number }>();

  constructor(readonly kommuner: Map<string, number>) {}

  async skriv(tx: Transaksjon, fil: Pakkefil, rader: readonly Celler[]): Promise<void> {
    if (rader.length === 0) return;
    const idKolonne = fil.kolonner.find((k) => k.type.slag === 'id')?.navn;
    const oversatt = rader.map((rad) => this.#oversett(fil, rad));
    const svar = await tx.query<Record<string, number | string>>(
      `insert into ${fil.navn} (${Object.keys(oversatt[0] ?? {}).join(', ')})
        select ${Object.keys(oversatt[0] ?? {}).join(', ')} from jsonb_populate_recordset(null::${fil.navn}, $1::jsonb)
        returning *`,
      [JSON.stringify(oversatt)],
    );
    if (fil.navn === 'kommuner') await this.#skrivNumre(tx);
    if (!idKolonne) return;
    for (const r of svar) {
      this.#rader.set(`${fil.navn}/${r['ekstern_id']}`, {
        kommuneId: Number(r['kommune_id']),
        nr: Number(r[idKolonne]),
      });
    }
  }

  async #skrivNumre(tx: Transaksjon): Promise<void> {
    for (const [nummer, id] of this.kommuner) {
      await tx.query(`insert into kommunenumre (kommune_id, nummer, fom) values ($1, $2, '1838-01-01')`, [id, nummer]);
    }
  }

  /** The package's columns as the table's: own ids as ekstern_id, references as surrogates, number as kommune_id. */
  #oversett(fil: Pakkefil, rad: Celler): Record<string, unknown> {
    const ut: Record<string, unknown> = { kommune_id: null };
    for (const { navn, type } of fil.kolonner) {
      const verdi = rad.get(navn) ?? null;
      if (type.slag === 'fodselsnummer') continue;
      if (type.slag === 'kommunenummer') ut['kommune_id'] = this.kommuner.get(String(verdi));
      else if (type.slag === 'id') ut['ekstern_id'] = verdi;
      else if (type.slag === 'ref') {
        const til = verdi === null ? undefined : this.#rader.get(`${type.til}/${verdi}`);
        ut[navn] = til?.nr ?? null;
        ut['kommune_id'] ??= til?.kommuneId;
      } else ut[navn] = verdi;
    }
    return ut;
  }
}

/** Ids of the example packages are unique over municipalities, and no cell there is quoted. */
function lesFil(mappe: string, fil: Pakkefil, parametere: ReadonlySet<string>): Celler[] {
  const sti = join(mappe, `${fil.navn}.csv`);
  if (!existsSync(sti)) return [];
  const [topp = '', ...linjer] = readFileSync(sti, 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/);
  const navn = topp.split(';');
  return linjer.map((linje, i) => {
    if (linje.includes('"')) throw new Error(`${fil.navn} ${i + 2}: this loader reads no quotes`);
    const raa = linje.split(';');
    return new Map(
      fil.kolonner.map((k) => {
        const celle = lesCelle(k, raa[navn.indexOf(k.navn)] ?? '', parametere);
        if (!celle.ok) throw new Error(`${fil.navn} ${i + 2} ${k.navn}: ${celle.kode}`);
        return [k.navn, celle.verdi];
      }),
    );
  });
}
