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
 * Temporary tables in front of the register's names, analysed, since the planner knows no sizes of what a text works out on
 * its way: the set kdb_periode once, and for what a lease is judged by (the other leases of its household) whole
 * households, of those with a lease that begins within the years asked. $1 municipality, $2 the first of those days.
 */
export const FORAN: Readonly<Record<'kdb_periode' | 'leieforhold', string>> = {
  kdb_periode: 'select * from register.kdb_periode where kommune_id = $1 and $2::date is not null',
  leieforhold: `select l.* from register.leieforhold l where l.kommune_id = $1 and l.husstand_id in (
    select n.husstand_id from register.leieforhold n where n.kommune_id = $1 and n.fom >= $2::date)`,
};

/**
 * Days of a dwelling we dispose of between two leases, before the first and after the last, that reach the first of the
 * days; `fra` is the first of them, also before it was ours. A dwelling has one at most on a day.
 */
const TOMME = `luker as (
  select s.bolig_id, s.fra, s.til from (
    select l.bolig_id, l.tom + 1 as fra,
           coalesce(lead(l.fom) over (partition by l.bolig_id order by l.fom) - 1, 'infinity'::date) as til
      from register.leieforhold l where l.kommune_id = $1
    union all
    select b.bolig_id, b.fom, coalesce(f.fom - 1, 'infinity')
      from boliger b left join (select l.bolig_id, min(l.fom) as fom from register.leieforhold l where l.kommune_id = $1 group by l.bolig_id) f
        on f.bolig_id = b.bolig_id
     where b.kommune_id = $1) s
   where s.fra <= s.til and s.til >= (select d from forste)
), tomperiode as materialized (
  select g.bolig_id, g.fra, greatest(g.fra, k.fom) as fom, least(g.til, k.tom) as tom
    from luker g join kdb_periode k on k.bolig_id = g.bolig_id and k.fom <= g.til and k.tom >= g.fra
), tomme as (
  select t.nr, t.d, p.bolig_id, t.d - p.fra as dager from tomperiode p join dager t on t.d between p.fom and p.tom
)`;

/**
 * Vacant as the list has it (not those that are utilgjengelig or made ready), the median of days empty, contracts that run
 * out, and the waiting list: KOSTRA D1 on each day, where a household waits from the decision until it lapses, the lease on
 * the application begins, or one in a dwelling of ours does.
 */
export const BOLIGER = `with ${DAGER}, ${TOMME}, ledige as (
  select e.* from tomme e
   where not exists (select from utilgjengelig u where u.kommune_id = $1 and u.bolig_id = e.bolig_id and u.fom <= e.d
                        and (u.tom is null or u.tom >= e.d))
     and not exists (select from klargjoringer u where u.kommune_id = $1 and u.bolig_id = e.bolig_id and u.fom <= e.d
                        and (u.tom is null or u.tom >= e.d))
), ledig as (
  select nr, count(*)::int as antall, percentile_cont(0.5) within group (order by dager) as median from ledige group by nr
), leid as materialized (
  select greatest(l.fom, k.fom) as fom, least(coalesce(l.tom, 'infinity'), k.tom) as tom, l.kontrakt_tom
    from leieforhold l join kdb_periode k on k.bolig_id = l.bolig_id and k.fom <= coalesce(l.tom, 'infinity') and k.tom >= l.fom
   where l.kommune_id = $1 and l.kontrakt_tom >= (select d from forste)
), kontrakt as (
  select t.nr, count(*)::int as antall from leid l
    join dager t on t.d between l.fom and l.tom and l.kontrakt_tom between t.d and tak.pluss_maaneder(t.d, 6)
   group by t.nr
), innvilget as (
  select s.soknad_id, s.husstand_id, s.vedtaksdato, s.bortfalt from soknader s
   where s.kommune_id = $1 and s.type = 'ny' and s.utfall = 'innvilget' and s.vedtaksdato is not null
), flyttet as (
  select i.soknad_id, min(greatest(l.fom, i.vedtaksdato)) as dag from innvilget i
    join leieforhold l on l.kommune_id = $1 and l.husstand_id = i.husstand_id
    left join kdb_periode k on k.bolig_id = l.bolig_id and greatest(l.fom, i.vedtaksdato) between k.fom and k.tom
   where l.soknad_id = i.soknad_id or k.bolig_id is not null and coalesce(l.tom, 'infinity') >= i.vedtaksdato
   group by i.soknad_id
), venter as materialized (
  select i.husstand_id, i.vedtaksdato as fom, least(i.bortfalt, f.dag) - 1 as tom
    from innvilget i left join flyttet f on f.soknad_id = i.soknad_id
   where coalesce(least(i.bortfalt, f.dag), 'infinity') > greatest(i.vedtaksdato, (select d from forste))
), ventet as (
  select t.nr, count(distinct v.husstand_id)::int as antall
    from venter v join dager t on t.d >= v.fom and (v.tom is null or t.d <= v.tom) group by t.nr
)
select t.nr, coalesce(l.antall, 0) as ledige, l.median as dager_tomme, coalesce(k.antall, 0) as kontrakt_ut,
       coalesce(v.antall, 0) as venteliste
  from dager t left join ledig l on l.nr = t.nr left join kontrakt k on k.nr = t.nr left join ventet v on v.nr = t.nr`;

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
export const leder = (sett: Settekster): string => `with ${DAGER}, ${TOMME},
rapportaar as (select nr as aar, tak.pluss_maaneder(d, -12) + 1 as fom, d as tom, d as dag from dager),
${LEDERSETT.map((navn) => `${navn} as materialized (${sett[navn].replace(/;\s*$/, '')})`).join(',\n')},
m as (select aar, count(*) filter (where over_tre_maaneder)::int as p22, count(*) filter (where med_barn)::int as p32
        from mid where kommune_id = $1 group by aar),
inn as (select aar, count(*)::int as antall from nyinnflyttet where kommune_id = $1 group by aar),
kdb as (select t.nr, count(*)::int as antall from kdb_periode k join dager t on t.d between k.fom and k.tom group by t.nr),
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
