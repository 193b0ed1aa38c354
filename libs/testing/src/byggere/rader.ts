import { pakkefil, type Filnavn } from '@tak/domain';
import type { Skriver } from './proveregister';

/** A row a builder wrote. */
export interface Rad {
  readonly tabell: Filnavn;
  /** Its key without the municipality, by the names of the table. */
  readonly nokkel: Readonly<Record<string, unknown>>;
  /** The sender's id; empty for a table without one. */
  readonly id: string;
  /** The surrogate key; 0 for a table without one. */
  readonly nr: number;
}

type Verdier = Readonly<Record<string, unknown>>;

/** Writes one row; columns left undefined are left out. `id` is stored as ekstern_id. */
export async function settInn(b: Skriver, tabell: Filnavn, verdier: Verdier): Promise<Rad> {
  const idKolonne = pakkefil(tabell).kolonner.find((k) => k.type.slag === 'id')?.navn;
  const { id, ...resten } = verdier;
  const rad: Record<string, unknown> = { kommune_id: b.kommuneId, ...(idKolonne ? { ekstern_id: id } : {}), ...resten };
  const navn = Object.keys(rad).filter((k) => rad[k] !== undefined);
  const svar = await b.tx.query<{ nr: number }>(
    `insert into ${tabell} (${navn.join(', ')}) values (${navn.map((_, i) => `$${i + 1}`).join(', ')})
      returning ${idKolonne ?? '0'} as nr`,
    navn.map((k) => rad[k]),
  );
  const nr = svar[0]?.nr ?? 0;
  const nokkel = idKolonne
    ? { [idKolonne]: nr }
    : Object.fromEntries(
        pakkefil(tabell)
          .nokkel.filter((k) => k !== 'kommunenummer')
          .map((k) => [k, rad[k]]),
      );
  return { tabell, nokkel, id: String(id ?? ''), nr };
}

/** Corrects a row: its other values become history. */
export async function rett(b: Skriver, rad: Rad, verdier: Verdier): Promise<void> {
  const navn = Object.keys(verdier);
  const { tekst, parametere } = hvor(b, rad, navn.length);
  await b.tx.query(`update ${rad.tabell} set ${navn.map((k, i) => `${k} = $${i + 1}`).join(', ')} where ${tekst}`, [
    ...Object.values(verdier),
    ...parametere,
  ]);
}

/** Takes a row away: all of it becomes history. */
export async function slett(b: Skriver, rad: Rad): Promise<void> {
  const { tekst, parametere } = hvor(b, rad, 0);
  await b.tx.query(`delete from ${rad.tabell} where ${tekst}`, parametere);
}

function hvor(b: Skriver, rad: Rad, brukt: number): { tekst: string; parametere: unknown[] } {
  const nokkel = Object.entries({ kommune_id: b.kommuneId, ...rad.nokkel });
  return {
    tekst: nokkel.map(([k], i) => `${k} = $${brukt + i + 1}`).join(' and '),
    parametere: nokkel.map(([, v]) => v),
  };
}
