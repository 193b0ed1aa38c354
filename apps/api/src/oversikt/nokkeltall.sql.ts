import type { NokkeltallId } from '@tak/contracts';

// Numbers on many days ($2, with ordinality `nr`) in one municipality ($1), in one statement each. From the sets the lists
// and the indicators read; test/api/oversikt.spec.ts holds each together with the rows it is a count of.

const DAGER = `dager as materialized (
  select d::date as d, nr::int, tak.pluss_maaneder(d::date, 6) as om_seks, tak.pluss_maaneder(d::date, -12) + 1 as aar_fom
    from unnest($2::date[]) with ordinality u (d, nr)),
forste as materialized (select min(d) as d, min(aar_fom) as aar_fom, max(d) as siste from dager)`;

/**
 * Households in temporary stay by their unbroken days (set midlertidig_periode): all, with a child (as the set
 * midlertidig_i_aaret, on one day), past the law's limit that day, and those that pass it in the fourteen days after.
 */
export const MIDLERTIDIG = `with ${DAGER}, inne as (
  select t.nr, t.d, p.husstand_id, p.grense
    from midlertidig_periode p join dager t on t.d between p.fra and p.til
   where p.kommune_id = $1 and p.til >= (select d from forste)
), medlem as materialized (
  select m.husstand_id, m.person_id, m.fom, m.tom from medlemmer m
   where m.kommune_id = $1 and m.rolle = 'barn' and m.husstand_id = any (array(select distinct husstand_id from inne))
), barn as (
  select m.husstand_id, greatest(m.fom, p.fodselsdato) as fra,
         least(coalesce(m.tom, 'infinity'), tak.fyller(p.fodselsdato, 18) - 1) as til
    from medlem m join personer p on p.kommune_id = $1 and p.person_id = m.person_id
   where p.person_id = any (array(select person_id from medlem))
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

/** Sets by their own text, each after those it reads. */
export const SETTEKSTER = ['boligfakta', 'kdb_periode'] as const;
export type Settekster = Readonly<Record<(typeof SETTEKSTER)[number], string>>;

/**
 * The set kdb_periode, for a temporary table in front of the register's name: the planner knows no sizes of what a text
 * works out on its way. Only a dwelling whose disposisjonsform has changed needs the set's own text; any other is one span.
 * $1 municipality, $2 the first day that is asked about.
 */
export const foran = (sett: Settekster): string => `with boliger as materialized (
  select b.* from register.boliger b where b.kommune_id = $1 and b.bolig_id in (
    select e.bolig_id from register.boligendringer e where e.kommune_id = $1 and e.disposisjonsform is not null)
), boligendringer as (
  select e.* from register.boligendringer e where e.kommune_id = $1 and e.bolig_id in (select bolig_id from boliger)
), boligfakta as (${sett.boligfakta}), endret as (${sett.kdb_periode})
select kommune_id, bolig_id, fom, tom from endret where tom >= $2::date
union all
select b.kommune_id, b.bolig_id, b.fom, coalesce(b.tom, 'infinity') from register.boliger b
 where b.kommune_id = $1 and b.disposisjonsform in ('eid', 'innleid', 'disposisjonsrett')
   and coalesce(b.tom, 'infinity') >= $2::date and not exists (select from boliger e where e.bolig_id = b.bolig_id)`;

/**
 * Days of a dwelling we dispose of between two leases, before the first and after the last, that reach the first of the
 * days; `fra` is the first of them, also before it was ours. A dwelling has one at most on a day. Of leases that ended
 * before those days only the last of each dwelling matters.
 */
const TOMME = `for_dagene as (
  select l.bolig_id, max(l.tom) as tom from leieforhold l
   where l.kommune_id = $1 and l.tom < (select d from forste) group by l.bolig_id
), luker as (
  select s.bolig_id, s.tom + 1 as fra,
         coalesce(lead(s.fom) over (partition by s.bolig_id order by s.fom) - 1, 'infinity'::date) as til from (
    select l.bolig_id, l.fom, l.tom from leieforhold l
     where l.kommune_id = $1 and coalesce(l.tom, 'infinity') >= (select d from forste)
    union all
    select b.bolig_id, '-infinity', coalesce(f.tom, b.fom - 1)
      from boliger b left join for_dagene f on f.bolig_id = b.bolig_id where b.kommune_id = $1) s
), tomperiode as materialized (
  select g.bolig_id, g.fra, greatest(g.fra, k.fom) as fom, least(g.til, k.tom) as tom
    from luker g join kdb_periode k on k.bolig_id = g.bolig_id and k.fom <= g.til and k.tom >= g.fra
   where g.fra <= g.til and g.til >= (select d from forste)
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
    join dager t on t.d between l.fom and l.tom and l.kontrakt_tom between t.d and t.om_seks
   group by t.nr
), innvilget as materialized (
  -- Without those who had moved in, or whose decision had lapsed, by the first of the days.
  select s.soknad_id, s.husstand_id, s.vedtaksdato, s.bortfalt from soknader s
   where s.kommune_id = $1 and s.type = 'ny' and s.utfall = 'innvilget' and s.vedtaksdato is not null
     and coalesce(s.bortfalt, 'infinity') > (select d from forste)
     and not exists (select from leieforhold l where l.kommune_id = $1 and l.soknad_id = s.soknad_id
                        and greatest(l.fom, s.vedtaksdato) <= (select d from forste))
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

/**
 * 2.2, 3.2, 5.8 and T.2 of the twelve months that end on each day: on 31 December the year's own numbers, which
 * test/api/oversikt.spec.ts holds them to. T.2 and what 5.8 is a share of are of the day. By the rules of the sets mid,
 * midlertidig_i_aaret, leietype and nyinnflyttet, each worked out once for what reaches the first of the years and cut to
 * the years afterwards: unbroken days cut to a year are the unbroken days of what is cut.
 */
export const LEDER = `with ${DAGER}, ${TOMME}, periode as materialized (
  select p.husstand_id, p.fra, p.til from midlertidig_periode p
   where p.kommune_id = $1 and p.til >= (select aar_fom from forste)
), over_tre as (
  select t.nr, p.husstand_id from periode p join dager t on p.fra <= t.d and p.til >= t.aar_fom
   group by t.nr, p.husstand_id
  having sum(least(p.til, t.d) - greatest(p.fra, t.aar_fom) + 1) > 92
      or bool_or(least(p.til, t.d) >= tak.pluss_maaneder(greatest(p.fra, t.aar_fom), 3))
), opphold as materialized (
  select o.husstand_id, o.fom, coalesce(o.tom, 'infinity') as tom, o.barn_med from midlertidige_opphold o
   where o.kommune_id = $1 and o.tilbud <> 'natthjem' and coalesce(o.tom, 'infinity') >= (select aar_fom from forste)
     and coalesce(o.barn_med, true)
), medlem as materialized (
  select m.husstand_id, m.person_id, m.fom, coalesce(m.tom, 'infinity') as tom from medlemmer m
   where m.kommune_id = $1 and m.rolle = 'barn'
     and m.husstand_id = any (array(select distinct husstand_id from opphold where barn_med is null))
), barnetid as (
  select o.husstand_id, o.fom, o.tom from opphold o where o.barn_med
  union all
  select o.husstand_id, greatest(o.fom, m.fom, p.fodselsdato), least(o.tom, m.tom, tak.fyller(p.fodselsdato, 18) - 1)
    from opphold o
    join medlem m on m.husstand_id = o.husstand_id
    join personer p on p.kommune_id = $1 and p.person_id = m.person_id
   where o.barn_med is null and p.person_id = any (array(select person_id from medlem))
), med_barn as (
  select distinct t.nr, b.husstand_id from barnetid b
    join dager t on b.fom <= t.d and b.tom >= t.aar_fom and b.fom <= b.tom
), nye as materialized (
  select l.leieforhold_id, l.husstand_id, l.soknad_id, l.fom
    from leieforhold l join kdb_periode k on k.bolig_id = l.bolig_id and l.fom between k.fom and k.tom
   where l.kommune_id = $1 and l.fom between (select aar_fom from forste) and (select siste from forste)
), forste_av as (
  select distinct on (l.soknad_id) l.leieforhold_id from leieforhold l
   where l.kommune_id = $1 and l.soknad_id in (select soknad_id from nye) order by l.soknad_id, l.fom, l.ekstern_id
), vurdert as materialized (
  select n.leieforhold_id, n.husstand_id, n.fom,
         case when f.leieforhold_id is null then n.fom - 1 else least(s.mottatt, n.fom - 1) end as d0
    from nye n
    left join forste_av f on f.leieforhold_id = n.leieforhold_id
    left join soknader s on s.kommune_id = $1 and s.soknad_id = n.soknad_id
), andre as (
  select distinct v.leieforhold_id
    from vurdert v
    join leieforhold o on o.kommune_id = $1 and o.husstand_id = v.husstand_id and o.leieforhold_id <> v.leieforhold_id
     and o.fom <= v.d0 and coalesce(o.tom, 'infinity') >= v.d0
    join kdb_periode k on k.bolig_id = o.bolig_id and v.d0 between k.fom and k.tom
), inn as (
  select t.nr, count(distinct v.husstand_id)::int as antall
    from vurdert v left join andre a on a.leieforhold_id = v.leieforhold_id
    join dager t on v.fom between t.aar_fom and t.d
   where a.leieforhold_id is null group by t.nr
), kdb as (select t.nr, count(*)::int as antall from kdb_periode k join dager t on t.d between k.fom and k.tom group by t.nr),
p22 as (select nr, count(*)::int as antall from over_tre group by nr),
p32 as (select nr, count(*)::int as antall from med_barn group by nr),
tom as (select nr, count(*)::int as antall from tomme group by nr)
select t.nr, coalesce(p22.antall, 0) as p22, coalesce(p32.antall, 0) as p32, coalesce(tom.antall, 0) as "pT2",
       (coalesce(inn.antall, 0) * 100)::float8 / kdb.antall as p58
  from dager t left join p22 on p22.nr = t.nr left join p32 on p32.nr = t.nr left join inn on inn.nr = t.nr
  left join kdb on kdb.nr = t.nr left join tom on tom.nr = t.nr`;

/** The unit a number is told in, where it is not a count. */
export const ENHET: Partial<Readonly<Record<NokkeltallId, 'dager' | 'prosent'>>> = {
  dager_tomme: 'dager',
  p58: 'prosent',
};
