import { lesBeskyttet, type Transaksjon } from '@tak/database';
import type { Spraak } from '@tak/tekster';

/** A household as it may be shown, by its surrogate key and the day it is looked at. */
export interface Husstandsvisning {
  readonly navn: string;
  /** Whose name it is, for the audit log; null when the household has no member. */
  readonly personId: number | null;
  readonly voksne: number;
  readonly barn: number;
}

export interface Husstandsoppslag {
  readonly husstandId: number;
  readonly dag: string;
}

export const husstandsnokkel = (o: Husstandsoppslag): string => `${o.husstandId}/${o.dag}`;

const PAA_DAGEN = `(o.dag between m.fom and coalesce(m.tom, 'infinity'))`;

/** Hovedperson on the day, otherwise the nearest before, otherwise the first after: this column of that one. */
const hovedpersonens = (kolonne: string): string =>
  `(array_agg(${kolonne} order by ${PAA_DAGEN} desc, m.fom <= o.dag desc, abs(o.dag - m.fom), p.ekstern_id)
      filter (where m.rolle = 'hovedperson'))[1]`;

/**
 * Name of hovedperson (on the day, otherwise the nearest before, otherwise the first after) and how many adults and
 * children there are that day. A household with a protected member, now or ever, is left out: whoever asks without
 * thinking of protection gets nothing. After forberedSkjerming in the same transaction.
 */
export async function husstandsvisning(
  tx: Transaksjon,
  oppslag: readonly Husstandsoppslag[],
): Promise<Map<string, Husstandsvisning>> {
  if (oppslag.length === 0) return new Map();
  const rader = await lesBeskyttet(tx, (query) =>
    query<{ husstand_id: number; dag: string } & Husstandsvisning>(
      `select o.husstand_id, o.dag,
            coalesce(${hovedpersonens('p.navn')}, h.ekstern_id) as navn, ${hovedpersonens('p.person_id')} as "personId",
            count(*) filter (where ${PAA_DAGEN} and tak.fyller(p.fodselsdato, 18) <= o.dag)::int as voksne,
            count(*) filter (where ${PAA_DAGEN} and tak.fyller(p.fodselsdato, 18) > o.dag)::int as barn
       from (select distinct husstand_id, dag from unnest($1::bigint[], $2::date[]) u (husstand_id, dag)) o
       join husstander h on h.husstand_id = o.husstand_id
       left join medlemmer m on m.kommune_id = h.kommune_id and m.husstand_id = h.husstand_id
       left join personopplysninger p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
      where not exists (select from skjermet_husstand s where s.husstand_id = o.husstand_id)
      group by o.husstand_id, o.dag, h.ekstern_id`,
      [oppslag.map((o) => o.husstandId), oppslag.map((o) => o.dag)],
    ),
  );
  return new Map(rader.map((r) => [husstandsnokkel({ husstandId: r.husstand_id, dag: r.dag }), r]));
}

export interface Bosettingsnavn {
  readonly navn: string;
  readonly personId: number;
}

/** Name of the person of a resettlement, by the sender's id of it; protected ones are left out. */
export async function bosettingsnavn(tx: Transaksjon, ider: readonly string[]): Promise<Map<string, Bosettingsnavn>> {
  if (ider.length === 0) return new Map();
  const rader = await lesBeskyttet(tx, (query) =>
    query<Bosettingsnavn & { id: string }>(
      `select b.ekstern_id as id, coalesce(p.navn, p.ekstern_id) as navn, p.person_id as "personId"
       from bosettinger b join personopplysninger p on p.kommune_id = b.kommune_id and p.person_id = b.person_id
      where b.ekstern_id = any ($1) and b.person_id not in (select person_id from skjermet_person)`,
      [ider],
    ),
  );
  return new Map(rader.map((r) => [r.id, r]));
}

/** «1 voksen, 2 barn»; null when nobody is a member that day. */
export function sammensetning(spraak: Spraak, { voksne, barn }: Husstandsvisning): string | null {
  const voksenord = spraak === 'nn' ? ['vaksen', 'vaksne'] : ['voksen', 'voksne'];
  const deler = [
    voksne > 0 ? `${voksne} ${voksenord[voksne === 1 ? 0 : 1]}` : null,
    barn > 0 ? `${barn} barn` : null,
  ].filter((d) => d !== null);
  return deler.length ? deler.join(', ') : null;
}
