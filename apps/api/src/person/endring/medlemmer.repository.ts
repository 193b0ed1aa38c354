import type { Transaksjon } from '@tak/database';
import type { Medlemskap } from '@tak/domain';
import type { InnloggetBruker } from '../../plattform/tilgang';

/** Everybody who is or has been in the household, in the order of days. */
export async function medlemskapI(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  husstandId: number,
): Promise<Medlemskap[]> {
  return tx.query<Medlemskap & Record<string, unknown>>(
    `select person_id as "personId", rolle, fom, tom from medlemmer where kommune_id = $1 and husstand_id = $2
      order by fom, person_id`,
    [kommuneId, husstandId],
  );
}

const noekkel = (m: Medlemskap): string => `${m.personId}/${m.fom}`;
const likt = (a: Medlemskap, b: Medlemskap): boolean => a.rolle === b.rolle && a.tom === b.tom;

/** Makes the members of the household those of `etter`: only rows that become others are touched. */
export async function skrivMedlemmer(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  husstandId: number,
  { foer, etter }: { readonly foer: readonly Medlemskap[]; readonly etter: readonly Medlemskap[] },
): Promise<void> {
  const [gamle, nye] = [new Map(foer.map((m) => [noekkel(m), m])), new Map(etter.map((m) => [noekkel(m), m]))];
  for (const m of foer) {
    if (nye.has(noekkel(m))) continue;
    await tx.query('delete from medlemmer where kommune_id = $1 and husstand_id = $2 and person_id = $3 and fom = $4', [
      kommuneId,
      husstandId,
      m.personId,
      m.fom,
    ]);
  }
  for (const m of etter) {
    const gammel = gamle.get(noekkel(m));
    if (gammel && likt(gammel, m)) continue;
    await tx.query(
      gammel
        ? `update medlemmer set rolle = $5, tom = $6 where kommune_id = $1 and husstand_id = $2 and person_id = $3 and fom = $4`
        : 'insert into medlemmer (kommune_id, husstand_id, person_id, fom, rolle, tom) values ($1, $2, $3, $4, $5, $6)',
      [kommuneId, husstandId, m.personId, m.fom, m.rolle, m.tom],
    );
  }
}
