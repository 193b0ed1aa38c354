import type { Transaksjon } from '@tak/database';

/** What acts of the log were done to, `slag:id`, by what people call it; what may not be shown has no entry. */
export type Objektnavn = ReadonlyMap<string, string>;

interface Navnerad extends Record<string, unknown> {
  readonly id: string;
  readonly navn: string;
}

/**
 * Kinds that are looked up. Households and persons that are protected, or are not found, are left out: of what has left
 * the register nobody knows any more whether it was protected. A person of a protected household is as hidden as the
 * household. After forberedSkjerming in the same transaction. $1 municipality, $2 ids.
 */
const OPPSLAG: Readonly<Record<string, string>> = {
  husstand: `select husstand_id::text as id, ekstern_id as navn from husstander
    where kommune_id = $1 and husstand_id = any ($2::bigint[])
      and husstand_id not in (select husstand_id from skjermet_husstand)`,
  person: `select person_id::text as id, ekstern_id as navn from personer p
    where kommune_id = $1 and person_id = any ($2::bigint[])
      and person_id not in (select person_id from skjermet_person)
      and not exists (select from medlemmer m join skjermet_husstand s on s.husstand_id = m.husstand_id
                       where m.kommune_id = p.kommune_id and m.person_id = p.person_id)`,
  bolig: `select bolig_id::text as id, ekstern_id as navn from boliger
    where kommune_id = $1 and bolig_id::text = any ($2)`,
  bruker: `select bruker_id::text as id, navn from tilgang.brukere where kommune_id = $1 and bruker_id::text = any ($2)`,
  import: `select import_id::text as id, navn from drift.importer where kommune_id = $1 and import_id::text = any ($2)`,
};
/** Of these no row means no right to see it. Others are shown by their id when nothing is found. */
const SKJERMEDE = new Set(['husstand', 'person']);

export function delOpp(objekt: string): { readonly slag: string; readonly id: string } {
  const skille = objekt.indexOf(':');
  return skille < 0 ? { slag: objekt, id: '' } : { slag: objekt.slice(0, skille), id: objekt.slice(skille + 1) };
}

export async function objektnavn(
  tx: Transaksjon,
  kommuneId: number,
  objekter: readonly (string | null)[],
): Promise<Objektnavn> {
  const navn = new Map<string, string>();
  const perSlag = new Map<string, string[]>();
  for (const objekt of new Set(objekter.filter((o) => o !== null))) {
    const { slag, id } = delOpp(objekt);
    if (!SKJERMEDE.has(slag)) navn.set(objekt, id);
    if (!SKJERMEDE.has(slag) || /^\d{1,18}$/.test(id)) perSlag.set(slag, [...(perSlag.get(slag) ?? []), id]);
  }
  for (const [slag, ider] of perSlag) {
    const sql = OPPSLAG[slag];
    if (!sql) continue;
    for (const rad of await tx.query<Navnerad>(sql, [kommuneId, ider])) navn.set(`${slag}:${rad.id}`, rad.navn);
  }
  return navn;
}
