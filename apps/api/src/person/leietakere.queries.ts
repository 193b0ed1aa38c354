import { lesBeskyttet, type Transaksjon } from '@tak/database';
import { navneord } from '@tak/domain';
import { hovedperson } from './hovedperson';
import { husstandsnokkel, type Husstandsoppslag } from './husstandsvisning.queries';
import { BESKYTTEDE_HUSSTANDER, erBeskyttet } from './skjerming.queries';

export interface Leietakernavn {
  readonly navn: string;
  /** Whose name it is, for the audit log; null when the household has no member. */
  readonly personId: number | null;
}

/**
 * Names of households that lease: of hovedperson on the day. A household with a protected member, now or ever, has no
 * entry, opened or not: a list is not the place where it is read.
 */
export async function leietakernavn(
  tx: Transaksjon,
  husstander: readonly number[],
  dag: string,
): Promise<ReadonlyMap<number, Leietakernavn>> {
  if (husstander.length === 0) return new Map();
  const rader = await lesBeskyttet(tx, (query) =>
    query<Leietakernavn & { id: number }>(
      `select h.husstand_id as id, coalesce(hp.navn, h.ekstern_id) as navn, hp.person_id as "personId"
         from husstander h left join ${hovedperson('h', '$2::date')} hp on true
        where h.husstand_id = any ($1) and h.husstand_id not in (${BESKYTTEDE_HUSSTANDER})`,
      [[...husstander], dag],
    ),
  );
  return new Map(rader.map(({ id, navn, personId }) => [id, { navn, personId }]));
}

/**
 * The same of a few households, each on a day of its own, by husstandsnokkel; also where the transaction reads the register
 * as known at a moment: protected then or today, there is no entry.
 */
export async function leietakernavnPaa(
  tx: Transaksjon,
  oppslag: readonly Husstandsoppslag[],
): Promise<ReadonlyMap<string, Leietakernavn>> {
  if (oppslag.length === 0) return new Map();
  const rader = await lesBeskyttet(tx, (query) =>
    query<Leietakernavn & Husstandsoppslag & Record<string, unknown>>(
      `select o.husstand_id as "husstandId", o.dag, coalesce(hp.navn, h.ekstern_id) as navn, hp.person_id as "personId"
         from (select distinct husstand_id, dag from unnest($1::bigint[], $2::date[]) u (husstand_id, dag)) o
         join husstander h on h.husstand_id = o.husstand_id
         left join ${hovedperson('h', 'o.dag')} hp on true
        where not ${erBeskyttet('h')} and not ${erBeskyttet('h', 'register.')}`,
      [oppslag.map((o) => o.husstandId), oppslag.map((o) => o.dag)],
    ),
  );
  return new Map(rader.map((r) => [husstandsnokkel(r), { navn: r.navn, personId: r.personId }]));
}

/** Of one letter too much is found. */
const KORTEST = 2;

/**
 * Households with a lease on the day whose name (that of hovedperson, as the list shows it) has words that begin so.
 * Protected ones are not found.
 */
export async function leietakereMedNavn(tx: Transaksjon, sok: string, dag: string): Promise<readonly number[]> {
  const ord = navneord(sok);
  if (!ord.some((o) => o.length >= KORTEST) || ord.some((o) => /\d/.test(o))) return [];
  const rader = await lesBeskyttet(tx, (query) =>
    query<{ id: number }>(
      `with person as (
         select p.kommune_id, p.person_id from personer p where p.navn_sok like all ($1)
       ), husstand as (
         select distinct m.kommune_id, m.husstand_id
           from person p join medlemmer m on m.kommune_id = p.kommune_id and m.person_id = p.person_id
          where m.rolle = 'hovedperson'
       )
       select h.husstand_id as id from husstand h join ${hovedperson('h', '$2::date')} hp on true
        where hp.person_id in (select person_id from person) and h.husstand_id not in (${BESKYTTEDE_HUSSTANDER})
          and exists (select from leieforhold l where l.kommune_id = h.kommune_id and l.husstand_id = h.husstand_id
                         and l.fom <= $2::date and (l.tom is null or l.tom >= $2::date))`,
      [ord.map((o) => `% ${o}%`), dag],
    ),
  );
  return rader.map((r) => r.id);
}
