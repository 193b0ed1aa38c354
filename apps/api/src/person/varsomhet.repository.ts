import type { Varsomhet } from '@tak/contracts';
import { lesBeskyttet, type Transaksjon } from '@tak/database';
import type { InnloggetBruker } from '../plattform/tilgang';

/** What a mark is on. */
export type Merket = { readonly personId: number } | { readonly boligId: number };

export interface NyttMerke {
  readonly paa: Merket;
  readonly tekst: string;
  readonly fom: string;
  readonly tom: string | null;
}

/** A person who is or has been a member; a dwelling the household has a lease in that has not ended before the day. */
export async function horerTil(tx: Transaksjon, husstandId: number, paa: Merket, dag: string): Promise<boolean> {
  const rader =
    'personId' in paa
      ? await tx.query('select from medlemmer where husstand_id = $1 and person_id = $2', [husstandId, paa.personId])
      : await tx.query(
          `select from leieforhold where husstand_id = $1 and bolig_id = $2 and coalesce(tom, 'infinity') >= $3::date`,
          [husstandId, paa.boligId, dag],
        );
  return rader.length > 0;
}

/** Writes the mark, and what happened. The words stand in the mark only. */
export async function leggTil(tx: Transaksjon, bruker: InnloggetBruker, merke: NyttMerke): Promise<Varsomhet> {
  const { paa, tekst, fom, tom } = merke;
  const [personId, boligId] = 'personId' in paa ? [paa.personId, null] : [null, paa.boligId];
  const [rad] = await tx.query<{ id: number }>(
    `insert into varsomhet (kommune_id, person_id, bolig_id, tekst, fom, tom) values ($1, $2, $3, $4, $5, $6)
     returning varsomhet_id as id`,
    [bruker.kommuneId, personId, boligId, tekst, fom, tom],
  );
  const id = rad?.id ?? 0;
  await skrivHendelse(tx, bruker, { varsomhet: id, gjort: 'ny' });
  return { id, tekst, fom, tom };
}

export interface Merke {
  readonly paa: Merket;
  readonly fom: string;
}

/** A mark that has not ended, on somebody or something of the household. */
export async function finnMerke(tx: Transaksjon, husstandId: number, id: number, dag: string): Promise<Merke | null> {
  const [rad] = await lesBeskyttet(tx, (query) =>
    query<{ person_id: number | null; bolig_id: number | null; fom: string }>(
      `select person_id, bolig_id, fom from varsomhet where varsomhet_id = $1 and coalesce(tom, 'infinity') >= $2::date`,
      [id, dag],
    ),
  );
  if (!rad) return null;
  const paa = rad.person_id === null ? { boligId: rad.bolig_id ?? 0 } : { personId: rad.person_id };
  return (await horerTil(tx, husstandId, paa, dag)) ? { paa, fom: rad.fom } : null;
}

/** Ended from the day on: the day before is the last. One made the same day never held, and is history only. */
export async function avslutt(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  merke: { readonly id: number; readonly fom: string },
  dag: string,
): Promise<void> {
  const sql =
    merke.fom < dag
      ? 'update varsomhet set tom = $2::date - 1 where varsomhet_id = $1'
      : 'delete from varsomhet where varsomhet_id = $1 and fom >= $2::date';
  await tx.query(sql, [merke.id, dag]);
  await skrivHendelse(tx, bruker, { varsomhet: merke.id, gjort: 'avsluttet' });
}

async function skrivHendelse(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  detaljer: Record<string, unknown>,
): Promise<void> {
  await tx.query(
    `insert into hendelser (kommune_id, hendelse_id, type, bruker, detaljer) values ($1, $2, 'varsomhet', $3, $4)`,
    [bruker.kommuneId, tx.hendelseId, bruker.id, detaljer],
  );
}
