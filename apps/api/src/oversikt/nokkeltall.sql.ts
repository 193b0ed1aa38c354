import type { NokkeltallId } from '@tak/contracts';

// Numbers of the lists on many days ($2, with ordinality `nr`) in one municipality ($1), in one statement each, from the
// sets; test/api/oversikt.spec.ts holds each together with the rows it is a count of. What an indicator or a KOSTRA field
// counts is counted by it (nokkeltall.queries.ts).

const DAGER = `dager as materialized (
  select d::date as d, nr::int, tak.pluss_maaneder(d::date, 6) as om_seks
    from unnest($2::date[]) with ordinality u (d, nr)),
forste as materialized (select min(d) as d from dager)`;

/** Households past the law's limit on the day, and those that pass it in the fourteen days after: unclipped periods. */
export const LOVENS_GRENSE = `with ${DAGER}
select t.nr, count(*) filter (where p.grense <= t.d)::int as over_tre_maaneder,
       count(*) filter (where p.grense > t.d and p.grense <= t.d + 14)::int as passerer_14_dager
  from dager t left join midlertidig_periode p on p.kommune_id = $1 and t.d between p.fra and p.til
 group by t.nr`;

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
 * Vacant as the list has it (not those that are utilgjengelig or made ready), the median of days empty, and contracts that
 * run out. Reads the set kdb_periode.
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
)
select t.nr, coalesce(l.antall, 0) as ledige, l.median as dager_tomme, coalesce(k.antall, 0) as kontrakt_ut
  from dager t left join ledig l on l.nr = t.nr left join kontrakt k on k.nr = t.nr`;

/** The unit a number is told in, where it is not a count. */
export const ENHET: Partial<Readonly<Record<NokkeltallId, 'dager' | 'prosent'>>> = {
  dager_tomme: 'dager',
  p58: 'prosent',
};
