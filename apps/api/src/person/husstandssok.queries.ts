import { lesBeskyttet, type Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import type { Husstandssok } from '@tak/domain';
import { hovedperson } from './hovedperson';
import { BESKYTTEDE_HUSSTANDER } from './skjerming.queries';

export const PER_SIDE = 20;

export interface Sokevalg {
  readonly kommuneId: number;
  readonly dag: string;
  readonly side: number;
  readonly perSide: number;
  /** How many cases of the households found are told of. */
  readonly saker: number;
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

/** An application or an eviction of a household found. */
export interface Sakerad {
  readonly slag: 'soknad' | 'utkastelse';
  readonly eksternId: string;
  readonly husstandId: number;
  /** Name of hovedperson. */
  readonly husstand: string;
  readonly hovedperson: number | null;
  /** Of an application. */
  readonly type: string | null;
  /** How it ended; null while it runs. */
  readonly utfall: string | null;
  readonly avsluttet: boolean;
  /** Received, or warned or applied for. */
  readonly dato: string | null;
}

export interface Sokefunn {
  readonly antall: number;
  readonly rader: readonly Sokerad[];
  readonly antallSaker: number;
  /** The one whose id was searched for first, then those that run, then the newest. */
  readonly saker: readonly Sakerad[];
}

/** As numbers are stored, with or without the country. */
const telefoner = (telefon: string | null): string[] =>
  telefon === null ? [] : ['', '47', '0047'].map((land) => `${land}${telefon}`);

/**
 * One page of the households that fit, by the name of hovedperson, then by key. A household with a protected member, now
 * or ever, is neither found nor counted. All names of the municipality are looked through, which takes hundredths of a
 * second for 40 000 persons: an index on them would not be used behind row-level security (like is not leakproof).
 */
export async function sokHusstander(
  tx: Transaksjon,
  sok: Husstandssok,
  { kommuneId, dag, side, perSide, saker, apnet, nokkel }: Sokevalg,
): Promise<Sokefunn> {
  const [svar] = await lesBeskyttet(tx, (query) =>
    query<Sokefunn & Record<string, unknown>>(SQL, [
      dag,
      sok.fodselsnummer === null ? null : nokkel.hash(sok.fodselsnummer),
      sok.id,
      [...sok.fodselsdatoer],
      sok.ord.map((ord) => `% ${ord}%`),
      [...apnet],
      perSide,
      (side - 1) * perSide,
      sok.ord.length + sok.fodselsdatoer.length > 0,
      kommuneId,
      telefoner(sok.telefon),
      saker,
    ]),
  );
  return svar ?? { antall: 0, rader: [], antallSaker: 0, saker: [] };
}

const PAA_DAGEN = `$1::date between m.fom and coalesce(m.tom, 'infinity')`;

const SQL = `
with person as (
  select p.kommune_id, p.person_id from personer p
   where p.fodselsnummer_hash = $2 or p.ekstern_id = $3
      or $9 and (cardinality($4::date[]) = 0 or p.fodselsdato = any ($4)) and (cardinality($5::text[]) = 0 or p.navn_sok like all ($5))
  union
  select k.kommune_id, k.person_id from kontakter k
   where cardinality($11::text[]) > 0 and regexp_replace(k.telefon, '\\D', '', 'g') = any ($11)
), med_sak as (
  select s.husstand_id from soknader s where s.kommune_id = $10 and s.ekstern_id = $3
  union select u.husstand_id from utkastelser u where u.kommune_id = $10 and u.ekstern_id = $3
), treff as (
  select m.kommune_id, m.husstand_id, array_agg(m.person_id) as personer
    from person join medlemmer m on m.kommune_id = person.kommune_id and m.person_id = person.person_id
   group by m.kommune_id, m.husstand_id
), kandidat as materialized (
  select husstand_id from treff
  union select h.husstand_id from husstander h where h.kommune_id = $10 and h.ekstern_id = $3
  union select husstand_id from med_sak
), beskyttet as (${BESKYTTEDE_HUSSTANDER}
), synlig as materialized (
  select h.kommune_id, h.husstand_id, h.ekstern_id, t.personer
    from husstander h left join treff t on t.kommune_id = h.kommune_id and t.husstand_id = h.husstand_id
   where h.kommune_id = $10 and h.husstand_id = any (array(select husstand_id from kandidat))
     and (h.husstand_id not in (select husstand_id from beskyttet) or h.husstand_id = any ($6))
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
), sak as materialized (
  select 'soknad' as slag, s.kommune_id, s.husstand_id, s.ekstern_id, s.type, s.utfall,
         s.vedtaksdato is not null or s.utfall is not null or s.bortfalt is not null as avsluttet, s.mottatt as dato
    from soknader s where s.kommune_id = $10 and s.husstand_id in (select husstand_id from synlig)
  union all
  select 'utkastelse', u.kommune_id, u.husstand_id, u.ekstern_id, null, u.utfall,
         u.avsluttet is not null or u.utfall is not null, coalesce(u.begjaert, u.varslet)
    from utkastelser u where u.kommune_id = $10 and u.husstand_id in (select husstand_id from synlig)
), forste_saker as (
  select k.slag, k.ekstern_id as "eksternId", k.husstand_id as "husstandId", coalesce(hp.navn, h.ekstern_id) as husstand,
         hp.person_id as hovedperson, k.type, k.utfall, k.avsluttet, k.dato, k.nr
    from (select s.*, row_number() over (order by coalesce(s.ekstern_id = $3, false) desc, s.avsluttet, s.dato desc, s.ekstern_id) as nr
            from sak s order by nr limit $12) k
    join husstander h on h.kommune_id = k.kommune_id and h.husstand_id = k.husstand_id
    left join ${hovedperson('h', '$1::date')} hp on true
)
select (select count(*)::int from synlig) as antall,
       (select coalesce(json_agg(rad order by nr), '[]') from rad) as rader,
       case when $12 > 0 then (select count(*)::int from sak) else 0 end as "antallSaker",
       case when $12 > 0 then (select coalesce(json_agg(f order by f.nr), '[]') from forste_saker f) else '[]' end as saker`;
