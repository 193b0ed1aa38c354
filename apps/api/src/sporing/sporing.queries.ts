import type { Sporopphold } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';

// What is read of the record beside the numbers, in whatever schema the transaction reads, before a number is counted in
// it: then few rows stand in front of the register's tables.

export interface Sporbolig {
  readonly eksternId: string;
  /** First year of the dwelling. */
  readonly foersteAar: number;
}

export async function boligen(tx: Transaksjon, { kommuneId }: Bruker, id: number): Promise<Sporbolig | null> {
  const [rad] = await tx.query<Sporbolig & Record<string, unknown>>(
    `select ekstern_id as "eksternId", extract(year from fom)::int as "foersteAar" from boliger
      where kommune_id = $1 and bolig_id = $2`,
    [kommuneId, id],
  );
  return rad ?? null;
}

/** Households that lease or have leased the dwelling. */
export async function leietakere(tx: Transaksjon, { kommuneId }: Bruker, boligId: number): Promise<number[]> {
  const rader = await tx.query<{ id: number }>(
    'select distinct husstand_id as id from leieforhold where kommune_id = $1 and bolig_id = $2',
    [kommuneId, boligId],
  );
  return rader.map((r) => r.id);
}

/** Everybody who is or has been in the household: the reading is told of them. */
export async function medlemmer(tx: Transaksjon, { kommuneId }: Bruker, husstandId: number): Promise<number[]> {
  const rader = await tx.query<{ id: number }>(
    'select distinct person_id as id from medlemmer where kommune_id = $1 and husstand_id = $2',
    [kommuneId, husstandId],
  );
  return rader.map((r) => r.id);
}

/** The first year anything that numbers look at happened to the household; null when nothing has. */
export async function foersteAar(tx: Transaksjon, { kommuneId }: Bruker, husstandId: number): Promise<number | null> {
  const [rad] = await tx.query<{ aar: number | null }>(
    `select extract(year from min(d.dag))::int as aar from (
       select fom as dag from leieforhold where kommune_id = $1 and husstand_id = $2
       union all select mottatt from soknader where kommune_id = $1 and husstand_id = $2
       union all select fom from midlertidige_opphold where kommune_id = $1 and husstand_id = $2
       union all select utbetalt from virkemidler where kommune_id = $1 and husstand_id = $2
       union all select coalesce(begjaert, avsluttet) from utkastelser where kommune_id = $1 and husstand_id = $2
       union all select bosatt from bosettinger where kommune_id = $1 and husstand_id = $2) d`,
    [kommuneId, husstandId],
  );
  return rad?.aar ?? null;
}

/** The newest first. */
export const oppholdene = (tx: Transaksjon, { kommuneId }: Bruker, husstandId: number): Promise<Sporopphold[]> =>
  tx.query<Sporopphold & Record<string, unknown>>(
    `select opphold_id as id, ekstern_id as "eksternId", tilbud, fom, tom from midlertidige_opphold
      where kommune_id = $1 and husstand_id = $2 order by fom desc, opphold_id desc`,
    [kommuneId, husstandId],
  );

/** The household of a stay; null when there is no such stay. */
export async function husstandMedOpphold(tx: Transaksjon, { kommuneId }: Bruker, id: number): Promise<number | null> {
  const [rad] = await tx.query<{ id: number }>(
    'select husstand_id as id from midlertidige_opphold where kommune_id = $1 and opphold_id = $2',
    [kommuneId, id],
  );
  return rad?.id ?? null;
}
