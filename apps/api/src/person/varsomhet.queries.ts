import type { Varsomhet } from '@tak/contracts';
import { lesBeskyttet, type Transaksjon } from '@tak/database';

/** A mark that holds on the day or later; one whose last day is past is history. */
const GJELDER = `coalesce(v.tom, 'infinity') >= $2::date`;

/** Marks of these persons or dwellings, the oldest first. Whoever asks has seen to that the reader may know of them. */
export async function varsomheter(
  tx: Transaksjon,
  paa: 'person_id' | 'bolig_id',
  ider: readonly number[],
  dag: string,
): Promise<ReadonlyMap<number, readonly Varsomhet[]>> {
  const rader = await lesBeskyttet(tx, (query) =>
    query<Varsomhet & { paa: number }>(
      `select v.${paa} as paa, v.varsomhet_id as id, v.tekst, v.fom, v.tom
         from varsomhet v where v.${paa} = any ($1) and ${GJELDER} order by v.fom, v.varsomhet_id`,
      [[...ider], dag],
    ),
  );
  const ut = new Map<number, Varsomhet[]>();
  for (const { paa: nr, ...v } of rader) ut.set(nr, [...(ut.get(nr) ?? []), v]);
  return ut;
}

/** Of these households, those with a mark on a member or on the dwelling they live in that day. */
export async function husstanderMedVarsomhet(
  tx: Transaksjon,
  husstander: readonly number[],
  dag: string,
): Promise<ReadonlySet<number>> {
  const paaDagen = (x: string): string =>
    `${x}.husstand_id = any ($1) and $2::date between ${x}.fom and coalesce(${x}.tom, 'infinity')`;
  const rader = await tx.query<{ husstand_id: number }>(
    `select m.husstand_id from medlemmer m join varsomhet v on v.kommune_id = m.kommune_id and v.person_id = m.person_id
      where ${paaDagen('m')} and ${GJELDER}
     union
     select l.husstand_id from leieforhold l join varsomhet v on v.kommune_id = l.kommune_id and v.bolig_id = l.bolig_id
      where ${paaDagen('l')} and ${GJELDER}`,
    [[...husstander], dag],
  );
  return new Set(rader.map((r) => r.husstand_id));
}
