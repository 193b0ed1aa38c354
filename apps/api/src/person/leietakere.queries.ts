import { lesBeskyttet, type Transaksjon } from '@tak/database';
import { navneord } from '@tak/domain';
import { hovedperson } from './hovedperson';
import { husstandsnokkel, type Husstandsoppslag } from './husstandsvisning.queries';
import { BESKYTTEDE_HUSSTANDER } from './skjerming.queries';

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
 * The same choice of hovedperson (hovedperson.ts), with members and persons looked up by key first: as known at a moment
 * they are views, which a join would read whole.
 */
const PAA_DAGER = `
with da as materialized (
  select m.husstand_id, m.person_id, m.rolle, m.fom, m.tom from medlemmer m where m.husstand_id = any ($1::bigint[])
), naa as materialized (
  select m.husstand_id, m.person_id from register.medlemmer m where m.husstand_id = any ($1::bigint[])
), person as materialized (
  select p.person_id, p.ekstern_id, p.navn, p.adressebeskyttelse from personopplysninger p
   where p.person_id = any (array(select person_id from da))
), skjermet as (
  select da.husstand_id from da join person p on p.person_id = da.person_id where p.adressebeskyttelse <> 'ugradert'
  union
  select naa.husstand_id from naa join register.personopplysninger p on p.person_id = naa.person_id
   where p.person_id = any (array(select person_id from naa)) and p.adressebeskyttelse <> 'ugradert'
)
select distinct on (o.husstand_id, o.dag) o.husstand_id as "husstandId", o.dag, coalesce(p.navn, h.ekstern_id) as navn,
       p.person_id as "personId"
  from unnest($1::bigint[], $2::date[]) o (husstand_id, dag)
  join husstander h on h.husstand_id = o.husstand_id
  left join da m on m.husstand_id = o.husstand_id and m.rolle = 'hovedperson'
  left join person p on p.person_id = m.person_id
 where h.husstand_id = any ($1::bigint[]) and o.husstand_id not in (select husstand_id from skjermet)
 order by o.husstand_id, o.dag, o.dag between m.fom and coalesce(m.tom, 'infinity') desc, m.fom <= o.dag desc, abs(o.dag - m.fom), p.ekstern_id`;

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
    query<Leietakernavn & Husstandsoppslag & Record<string, unknown>>(PAA_DAGER, [
      oppslag.map((o) => o.husstandId),
      oppslag.map((o) => o.dag),
    ]),
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
            and exists (select from leieforhold l where l.kommune_id = m.kommune_id and l.husstand_id = m.husstand_id
                           and l.fom <= $2::date and (l.tom is null or l.tom >= $2::date))
       )
       select h.husstand_id as id from husstand h join ${hovedperson('h', '$2::date')} hp on true
        where hp.person_id in (select person_id from person) and h.husstand_id not in (${BESKYTTEDE_HUSSTANDER})`,
      [ord.map((o) => `% ${o}%`), dag],
    ),
  );
  return rader.map((r) => r.id);
}
