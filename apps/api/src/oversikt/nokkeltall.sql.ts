import type { NokkeltallId } from '@tak/contracts';

// Numbers on many days ($2, with ordinality `nr`) in one municipality ($1), in one statement each. From the sets the lists
// and the indicators read; test/api/oversikt.spec.ts holds each together with the rows it is a count of.

const DAGER = `dager as (select d::date as d, nr::int from unnest($2::date[]) with ordinality u (d, nr)),
forste as (select min(d) as d from dager)`;

/**
 * Households in temporary stay by their unbroken days (set midlertidig_periode): all, with a child (as the set
 * midlertidig_i_aaret, on one day), past the law's limit that day, and those that pass it in the fourteen days after.
 */
export const MIDLERTIDIG = `with ${DAGER}, inne as (
  select t.nr, t.d, p.husstand_id, p.grense
    from midlertidig_periode p join dager t on t.d between p.fra and p.til
   where p.kommune_id = $1 and p.til >= (select d from forste)
), barn as (
  select m.husstand_id, greatest(m.fom, p.fodselsdato) as fra,
         least(coalesce(m.tom, 'infinity'), tak.fyller(p.fodselsdato, 18) - 1) as til
    from medlemmer m join personer p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
   where m.kommune_id = $1 and m.rolle = 'barn' and m.husstand_id in (select husstand_id from inne)
), med_barn as (
  select distinct i.nr, i.husstand_id from inne i
    join midlertidige_opphold o on o.kommune_id = $1 and o.husstand_id = i.husstand_id and o.tilbud <> 'natthjem'
     and o.fom <= i.d and (o.tom is null or o.tom >= i.d)
    left join barn b on b.husstand_id = i.husstand_id and i.d between b.fra and b.til
   where coalesce(o.barn_med, b.husstand_id is not null)
)
select t.nr, count(i.husstand_id)::int as midlertidig, count(b.husstand_id)::int as midlertidig_barn,
       count(*) filter (where i.grense <= t.d)::int as over_tre_maaneder,
       count(*) filter (where i.grense > t.d and i.grense <= t.d + 14)::int as passerer_14_dager
  from dager t left join inne i on i.nr = t.nr left join med_barn b on b.nr = i.nr and b.husstand_id = i.husstand_id
 group by t.nr`;

/**
 * Days of a dwelling between two leases, before the first and after the last, that reach the first of the days. No day of
 * a lease is in one, so a dwelling has one at most on a day.
 */
const LUKER = `luker as materialized (
  select s.bolig_id, s.fra, s.til from (
    select l.bolig_id, l.tom + 1 as fra,
           coalesce(lead(l.fom) over (partition by l.bolig_id order by l.fom) - 1, 'infinity'::date) as til
      from leieforhold l where l.kommune_id = $1
    union all
    select b.bolig_id, b.fom, coalesce(f.fom - 1, 'infinity')
      from boliger b left join (select l.bolig_id, min(l.fom) as fom from leieforhold l where l.kommune_id = $1 group by l.bolig_id) f
        on f.bolig_id = b.bolig_id
     where b.kommune_id = $1) s
   where s.fra <= s.til and s.til >= (select d from forste)
), tomme as (
  select t.nr, t.d, g.bolig_id, t.d - g.fra as dager
    from luker g join dager t on t.d between g.fra and g.til
    join kdb_periode k on k.kommune_id = $1 and k.bolig_id = g.bolig_id and t.d between k.fom and k.tom
)`;

/** Vacant as the list has it (not those that are utilgjengelig or made ready), the median of days empty, and contracts that run out. */
export const BOLIGER = `with ${DAGER}, ${LUKER}, ledige as (
  select e.* from tomme e
   where not exists (select from utilgjengelig u where u.kommune_id = $1 and u.bolig_id = e.bolig_id and u.fom <= e.d
                        and (u.tom is null or u.tom >= e.d))
     and not exists (select from klargjoringer u where u.kommune_id = $1 and u.bolig_id = e.bolig_id and u.fom <= e.d
                        and (u.tom is null or u.tom >= e.d))
), ledig as (
  select nr, count(*)::int as antall, percentile_cont(0.5) within group (order by dager) as median from ledige group by nr
), kontrakt as (
  select t.nr, count(*)::int as antall from leieforhold l
    join dager t on l.fom <= t.d and (l.tom is null or l.tom >= t.d) and l.kontrakt_tom between t.d and tak.pluss_maaneder(t.d, 6)
    join kdb_periode k on k.kommune_id = $1 and k.bolig_id = l.bolig_id and t.d between k.fom and k.tom
   where l.kommune_id = $1 and l.kontrakt_tom >= (select d from forste) group by t.nr
)
select t.nr, coalesce(l.antall, 0) as ledige, l.median as dager_tomme, coalesce(k.antall, 0) as kontrakt_ut
  from dager t left join ledig l on l.nr = t.nr left join kontrakt k on k.nr = t.nr`;

/** The rows of a KOSTRA field that asks for the state on the last day of the year, with each day in its place. */
export const paaDagene = (sett: string): string => `with ${DAGER},
rapportaar as (select nr as aar, d as fom, d as tom, d as dag from dager)
select t.nr, count(s.aar)::int as venteliste from dager t left join (${sett}) s on s.aar = t.nr and s.kommune_id = $1 group by t.nr`;

/** Sets by their own text, each after those it reads, over the twelve months that end on each day. */
export interface Settekster {
  readonly midlertidig_i_aaret: string;
  readonly mid: string;
  readonly leietype: string;
  readonly nyinnflyttet: string;
}
export const LEDERSETT = [
  'midlertidig_i_aaret',
  'mid',
  'leietype',
  'nyinnflyttet',
] as const satisfies (keyof Settekster)[];

/**
 * 2.2, 3.2, 5.8 and T.2 of the twelve months that end on each day: on 31 December the year's own numbers. T.2 and what 5.8
 * is a share of are of the day.
 */
export const leder = (sett: Settekster): string => `with ${DAGER}, ${LUKER},
rapportaar as (select nr as aar, tak.pluss_maaneder(d, -12) + 1 as fom, d as tom, d as dag from dager),
${LEDERSETT.map((navn) => `${navn} as materialized (${sett[navn].replace(/;\s*$/, '')})`).join(',\n')},
m as (select aar, count(*) filter (where over_tre_maaneder)::int as p22, count(*) filter (where med_barn)::int as p32
        from mid where kommune_id = $1 group by aar),
inn as (select aar, count(*)::int as antall from nyinnflyttet where kommune_id = $1 group by aar),
kdb as (select t.nr, count(*)::int as antall from kdb_periode k join dager t on t.d between k.fom and k.tom
         where k.kommune_id = $1 group by t.nr),
tom as (select nr, count(*)::int as antall from tomme group by nr)
select t.nr, coalesce(m.p22, 0) as p22, coalesce(m.p32, 0) as p32, coalesce(tom.antall, 0) as "pT2",
       (coalesce(inn.antall, 0) * 100.0 / kdb.antall)::float8 as p58
  from dager t left join m on m.aar = t.nr left join inn on inn.aar = t.nr left join kdb on kdb.nr = t.nr
  left join tom on tom.nr = t.nr`;

/** The unit a number is told in, where it is not a count. */
export const ENHET: Partial<Readonly<Record<NokkeltallId, 'dager' | 'prosent'>>> = {
  dager_tomme: 'dager',
  p58: 'prosent',
};
