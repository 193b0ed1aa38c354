import { lesBeskyttet, type Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import type { Husstandssok } from '@tak/domain';
import { hovedperson } from './hovedperson';
import { BESKYTTEDE_HUSSTANDER } from './skjerming.queries';

export const PER_SIDE = 20;

export interface Sokevalg {
  readonly kommuneId: number;
  readonly dag: string;
  readonly side: number;
  /** Protected households the reader has opened. */
  readonly apnet: readonly number[];
  readonly nokkel: Fodselsnummernokkel;
}

/** A household found, before it is told where it lives. */
export interface Sokerad {
  readonly id: number;
  readonly eksternId: string;
  readonly navn: string;
  readonly fodselsdato: string | null;
  readonly hovedperson: number | null;
  readonly voksne: number;
  readonly barn: number;
  readonly maalgruppe: string | null;
  /** Members who fit when hovedperson does not; the first by name is told. */
  readonly treff: { readonly personId: number; readonly navn: string } | null;
}

/**
 * One page of the households that fit, by the name of hovedperson, then by key. A household with a protected member, now
 * or ever, is neither found nor counted. All names of the municipality are looked through, which takes hundredths of a
 * second for 40 000 persons: an index on them would not be used behind row-level security (like is not leakproof).
 */
export async function sokHusstander(
  tx: Transaksjon,
  sok: Husstandssok,
  { kommuneId, dag, side, apnet, nokkel }: Sokevalg,
): Promise<{ antall: number; rader: readonly Sokerad[] }> {
  const [svar] = await lesBeskyttet(tx, (query) =>
    query<{ antall: number; rader: readonly Sokerad[] }>(SQL, [
      dag,
      sok.fodselsnummer === null ? null : nokkel.hash(sok.fodselsnummer),
      sok.id,
      [...sok.fodselsdatoer],
      sok.ord.map((ord) => `% ${ord}%`),
      [...apnet],
      PER_SIDE,
      (side - 1) * PER_SIDE,
      sok.ord.length + sok.fodselsdatoer.length > 0,
      kommuneId,
    ]),
  );
  return { antall: svar?.antall ?? 0, rader: svar?.rader ?? [] };
}

const PAA_DAGEN = `$1::date between m.fom and coalesce(m.tom, 'infinity')`;

const SQL = `
with person as (
  select p.kommune_id, p.person_id from personer p
   where p.fodselsnummer_hash = $2 or p.ekstern_id = $3
      or $9 and (cardinality($4::date[]) = 0 or p.fodselsdato = any ($4)) and (cardinality($5::text[]) = 0 or p.navn_sok like all ($5))
), treff as (
  select m.kommune_id, m.husstand_id, array_agg(m.person_id) as personer
    from person join medlemmer m on m.kommune_id = person.kommune_id and m.person_id = person.person_id
   group by m.kommune_id, m.husstand_id
), beskyttet as (${BESKYTTEDE_HUSSTANDER}
), synlig as materialized (
  select h.kommune_id, h.husstand_id, h.ekstern_id, t.personer
    from husstander h left join treff t on t.kommune_id = h.kommune_id and t.husstand_id = h.husstand_id
   where h.kommune_id = $10 and (t.husstand_id is not null or h.ekstern_id = $3) and (h.husstand_id not in (select husstand_id from beskyttet) or h.husstand_id = any ($6))
), side as (
  select s.*, hp.person_id as hp_id, coalesce(hp.navn, s.ekstern_id) as navn, hp.fodselsdato,
         row_number() over (order by coalesce(hp.navn, s.ekstern_id) collate "nb-NO-x-icu", s.husstand_id) as nr
    from synlig s left join ${hovedperson('s', '$1::date')} hp on true
   order by nr limit $7 offset $8
), rad as (
  select s.nr, s.husstand_id as id, s.ekstern_id as "eksternId", s.navn, s.fodselsdato, s.hp_id as hovedperson, a.voksne, a.barn,
         (select g.maalgruppe from maalgrupper g
           where g.kommune_id = s.kommune_id and g.husstand_id = s.husstand_id and g.fom <= $1::date
           order by g.fom desc limit 1) as maalgruppe,
         case when not coalesce(s.hp_id = any (s.personer), false) then
           (select json_build_object('personId', p.person_id, 'navn', coalesce(p.navn, p.ekstern_id))
              from personopplysninger p where p.kommune_id = s.kommune_id and p.person_id = any (s.personer)
             order by p.navn collate "nb-NO-x-icu", p.person_id limit 1) end as treff
    from side s cross join lateral (
      select count(*) filter (where ${PAA_DAGEN} and tak.fyller(p.fodselsdato, 18) <= $1::date)::int as voksne,
             count(*) filter (where ${PAA_DAGEN} and tak.fyller(p.fodselsdato, 18) > $1::date)::int as barn
        from medlemmer m join personopplysninger p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
       where m.kommune_id = s.kommune_id and m.husstand_id = s.husstand_id) a
)
select (select count(*)::int from synlig) as antall,
       (select coalesce(json_agg(rad order by nr), '[]') from rad) as rader`;
