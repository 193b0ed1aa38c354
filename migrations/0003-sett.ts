import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The sets that several indicators use, as named views with the same text in `register` (today) and `kjent` (as known
 * at tak.kjent_per). Intervals here have both days included and never an empty end: a running one ends at infinity.
 * A view names the others without schema, so that whoever computes many numbers may put a temporary table of the same
 * name in front (libs/indicators/src/kjor.ts). Definitions: the indicator specification; boundary days stand beside.
 */
export const SETT: readonly { readonly navn: string; readonly tekst: string }[] = [
  {
    // The reporting years. `dag` is the day of knowledge: running stays are counted no further than to it.
    navn: 'rapportaar',
    tekst: `
select aar::int as aar, make_date(aar, 1, 1) as fom, make_date(aar, 12, 31) as tom,
       coalesce(nullif(current_setting('tak.dag', true), '')::date, (now() at time zone 'Europe/Oslo')::date) as dag
  from generate_series(1950, 2100) as aar`,
  },
  {
    // The dated facts of a dwelling as unbroken spans from -infinity to infinity: the value of boliger until a
    // boligendringer row states another, also before the dwelling's fom and after its tom. Being active is another test.
    navn: 'boligfakta',
    tekst: `
with trinn as (
  select kommune_id, bolig_id, '-infinity'::date as fra, disposisjonsform, rullestol, maalgruppe, samlokalisert, bruksareal
    from boliger b
   where exists (select from boligendringer e where e.kommune_id = b.kommune_id and e.bolig_id = b.bolig_id)
  union all
  select kommune_id, bolig_id, fom, disposisjonsform, rullestol, maalgruppe, samlokalisert, bruksareal
    from boligendringer
), gruppert as (
  select *, lead(fra) over w as neste,
         count(disposisjonsform) over w as g_form, count(rullestol) over w as g_rullestol,
         count(maalgruppe) over w as g_maalgruppe, count(samlokalisert) over w as g_samlokalisert,
         count(bruksareal) over w as g_bruksareal
    from trinn
  window w as (partition by kommune_id, bolig_id order by fra)
)
select kommune_id, bolig_id, fra, coalesce(neste - 1, 'infinity'::date) as til,
       first_value(disposisjonsform) over (partition by kommune_id, bolig_id, g_form order by fra) as disposisjonsform,
       first_value(rullestol) over (partition by kommune_id, bolig_id, g_rullestol order by fra) as rullestol,
       first_value(maalgruppe) over (partition by kommune_id, bolig_id, g_maalgruppe order by fra) as maalgruppe,
       first_value(samlokalisert) over (partition by kommune_id, bolig_id, g_samlokalisert order by fra) as samlokalisert,
       first_value(bruksareal) over (partition by kommune_id, bolig_id, g_bruksareal order by fra) as bruksareal
  from gruppert
union all
select kommune_id, bolig_id, '-infinity'::date, 'infinity'::date, disposisjonsform, rullestol, maalgruppe,
       samlokalisert, bruksareal
  from boliger b
 where not exists (select from boligendringer e where e.kommune_id = b.kommune_id and e.bolig_id = b.bolig_id)`,
  },
  {
    // KDB intervals: the longest unbroken runs of days on which the dwelling is active and eid, innleid or
    // disposisjonsrett. A change from eid to innleid does not break a run; a day as tilvisning does.
    navn: 'kdb_periode',
    tekst: `
with spenn as (
  select b.kommune_id, b.bolig_id, greatest(f.fra, b.fom) as fom, least(f.til, coalesce(b.tom, 'infinity')) as tom
    from boliger b join boligfakta f on f.kommune_id = b.kommune_id and f.bolig_id = b.bolig_id
   where f.disposisjonsform in ('eid', 'innleid', 'disposisjonsrett')
     and f.fra <= coalesce(b.tom, 'infinity') and f.til >= b.fom
), brudd as (
  select *, case when fom <= lag(tom) over w + 1 then 0 else 1 end as ny
    from spenn window w as (partition by kommune_id, bolig_id order by fom)
), nummerert as (
  select *, sum(ny) over (partition by kommune_id, bolig_id order by fom) as nr from brudd
)
select kommune_id, bolig_id, min(fom) as fom, max(tom) as tom
  from nummerert group by kommune_id, bolig_id, nr`,
  },
  {
    // Target group of a household from each row until the next.
    navn: 'maalgruppe_periode',
    tekst: `
select kommune_id, husstand_id, maalgruppe, fom,
       coalesce(lead(fom) over (partition by kommune_id, husstand_id order by fom) - 1, 'infinity'::date) as tom
  from maalgrupper`,
  },
  {
    // KDB(S): dwellings that are KDB on 31.12, with their facts that day and the lease active that day, if any.
    // A lease with an empty tom is active on S also when S is still to come.
    navn: 'kdb_ved_aarsslutt',
    tekst: `
select a.aar, k.kommune_id, k.bolig_id, b.ekstern_id, f.disposisjonsform, f.rullestol, f.maalgruppe, f.samlokalisert,
       f.bruksareal, k.fom as kdb_fom, l.leieforhold_id, l.ekstern_id as leieforhold_ekstern_id, l.husstand_id,
       l.fom as leie_fom, g.maalgruppe as husstand_maalgruppe, b.sys_fra
  from rapportaar a
  join kdb_periode k on a.tom between k.fom and k.tom
  join boliger b on b.kommune_id = k.kommune_id and b.bolig_id = k.bolig_id
  join boligfakta f on f.kommune_id = k.kommune_id and f.bolig_id = k.bolig_id and a.tom between f.fra and f.til
  left join leieforhold l on l.kommune_id = k.kommune_id and l.bolig_id = k.bolig_id
   and l.fom <= a.tom and coalesce(l.tom, 'infinity') >= a.tom
  left join maalgruppe_periode g on g.kommune_id = l.kommune_id and g.husstand_id = l.husstand_id
   and a.tom between g.fom and g.tom`,
  },
  {
    // TIL(S): dwellings active on 31.12 with disposisjonsform tilvisning that day.
    navn: 'tilvisning_ved_aarsslutt',
    tekst: `
select a.aar, b.kommune_id, b.bolig_id, b.ekstern_id, b.fom, f.bruksareal, f.maalgruppe, b.sys_fra
  from rapportaar a
  join boliger b on b.fom <= a.tom and coalesce(b.tom, 'infinity') >= a.tom
  join boligfakta f on f.kommune_id = b.kommune_id and f.bolig_id = b.bolig_id and a.tom between f.fra and f.til
 where f.disposisjonsform = 'tilvisning'`,
  },
  {
    // Dwellings with a KDB interval that begins in the year (need not be KDB on S); facts on the first day of the
    // first such interval.
    navn: 'nyanskaffet',
    tekst: `
select n.aar, n.kommune_id, n.bolig_id, b.ekstern_id, n.dag, f.disposisjonsform, f.rullestol, f.maalgruppe,
       f.samlokalisert, f.bruksareal, b.sys_fra
  from (select a.aar, k.kommune_id, k.bolig_id, min(k.fom) as dag
          from rapportaar a join kdb_periode k on k.fom between a.fom and a.tom
         group by a.aar, k.kommune_id, k.bolig_id) n
  join boliger b on b.kommune_id = n.kommune_id and b.bolig_id = n.bolig_id
  join boligfakta f on f.kommune_id = n.kommune_id and f.bolig_id = n.bolig_id and n.dag between f.fra and f.til`,
  },
  {
    // Type of a lease (KOSTRA C1-C3). Only leases whose dwelling is KDB on fom. d0 is the day that decides: the earlier
    // of mottatt and the day before fom when the lease is the earliest of its application (fom, then id, KDB or not),
    // otherwise the day before fom.
    navn: 'leietype',
    tekst: `
with forste as (
  select distinct on (kommune_id, soknad_id) kommune_id, soknad_id, leieforhold_id
    from leieforhold where soknad_id is not null
   order by kommune_id, soknad_id, fom, ekstern_id
), vurdert as (
  select l.kommune_id, l.leieforhold_id, l.ekstern_id, l.husstand_id, l.bolig_id, l.soknad_id, l.fom, l.tom, l.sys_fra,
         s.mottatt, fo.leieforhold_id is not null as forste_av_soknad,
         case when fo.leieforhold_id is null then l.fom - 1 else least(s.mottatt, l.fom - 1) end as d0
    from leieforhold l
    join kdb_periode k on k.kommune_id = l.kommune_id and k.bolig_id = l.bolig_id and l.fom between k.fom and k.tom
    left join forste fo on fo.kommune_id = l.kommune_id and fo.leieforhold_id = l.leieforhold_id
    left join soknader s on s.kommune_id = l.kommune_id and s.soknad_id = l.soknad_id
), andre as (
  select v.kommune_id, v.leieforhold_id, bool_or(o.bolig_id = v.bolig_id) as samme_bolig
    from vurdert v
    join leieforhold o on o.kommune_id = v.kommune_id and o.husstand_id = v.husstand_id
     and o.leieforhold_id <> v.leieforhold_id and o.fom <= v.d0 and coalesce(o.tom, 'infinity') >= v.d0
    join kdb_periode k on k.kommune_id = o.kommune_id and k.bolig_id = o.bolig_id and v.d0 between k.fom and k.tom
   group by v.kommune_id, v.leieforhold_id
)
select v.*, case when a.samme_bolig then 'forlenget' when a.leieforhold_id is not null then 'byttet'
                 else 'nyinnflyttet' end as type
  from vurdert v left join andre a on a.kommune_id = v.kommune_id and a.leieforhold_id = v.leieforhold_id`,
  },
  {
    // Households with a nyinnflyttet lease that begins in the year, with the first such lease (fom, then id).
    navn: 'nyinnflyttet',
    tekst: `
select distinct on (a.aar, t.kommune_id, t.husstand_id)
       a.aar, t.kommune_id, t.husstand_id, t.leieforhold_id, t.bolig_id, t.fom as dag, t.d0, t.mottatt, t.sys_fra,
       coalesce(g.maalgruppe, 'ukjent') as maalgruppe
  from rapportaar a
  join leietype t on t.fom between a.fom and a.tom and t.type = 'nyinnflyttet'
  left join maalgruppe_periode g on g.kommune_id = t.kommune_id and g.husstand_id = t.husstand_id
   and t.fom between g.fom and g.tom
 order by a.aar, t.kommune_id, t.husstand_id, t.fom, t.ekstern_id`,
  },
  {
    // Stays (natthjem excluded) that overlap the year, clipped to it; a running stay no further than to the day of
    // knowledge, so that it may have no days yet (til before fra) and is still a stay that overlaps. Children: as the
    // stay says, otherwise as the household: a member with role barn whose membership, life and the stay have a day in
    // common, and who is under 18 on the first such day.
    navn: 'midlertidig_i_aaret',
    tekst: `
with snitt as (
  select a.aar, o.kommune_id, o.husstand_id, o.opphold_id, o.sys_fra, o.barn_med,
         greatest(o.fom, a.fom) as fra, least(coalesce(o.tom, 'infinity'), a.tom) as tom,
         least(coalesce(o.tom, a.dag), a.tom) as til, o.tom is null and a.dag < a.tom as paagaar
    from rapportaar a
    join midlertidige_opphold o on o.fom <= a.tom and coalesce(o.tom, 'infinity') >= a.fom and o.tilbud <> 'natthjem'
), barn as (
  select s.aar, s.kommune_id, s.opphold_id
    from snitt s
    join medlemmer m on m.kommune_id = s.kommune_id and m.husstand_id = s.husstand_id and m.rolle = 'barn'
    join personer p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
   where s.barn_med is null
     and greatest(s.fra, m.fom, p.fodselsdato) <= least(s.tom, coalesce(m.tom, 'infinity'))
     and greatest(s.fra, m.fom, p.fodselsdato) < tak.fyller(p.fodselsdato, 18)
   group by s.aar, s.kommune_id, s.opphold_id
)
select s.*, coalesce(s.barn_med, b.opphold_id is not null) as med_barn
  from snitt s
  left join barn b on b.aar = s.aar and b.kommune_id = s.kommune_id and b.opphold_id = s.opphold_id`,
  },
  {
    // MID: households with a stay overlapping the year, judged by rule varighet-2016: touching or overlapping stays are
    // one period; over three months when a period reaches the same date three months later, or dager > 92.
    // avstand: days from the boundary of the nearer of the two tests: days after the day three months later, or days more
    // than 92; negative = days that lack. avgjorende_dag: the day three months later, or the 93rd day when that decides.
    navn: 'mid',
    tekst: `
with dager as (
  select *, max(til) over (partition by aar, kommune_id, husstand_id order by fra, til
                           rows between unbounded preceding and 1 preceding) as forrige
    from midlertidig_i_aaret where til >= fra
), nummerert as (
  select *, count(*) filter (where forrige is null or fra > forrige + 1)
              over (partition by aar, kommune_id, husstand_id order by fra, til) as nr
    from dager
), perioder as (
  select aar, kommune_id, husstand_id, min(fra) as fra, max(til) as til, bool_or(paagaar) as paagaar
    from nummerert group by aar, kommune_id, husstand_id, nr
), telt as (
  select *, (sum(til - fra + 1) over (partition by aar, kommune_id, husstand_id order by fra))::int as sum_til
    from perioder
), varighet as (
  select aar, kommune_id, husstand_id, sum(til - fra + 1)::int as dager, count(*)::int as perioder,
         bool_or(til >= tak.pluss_maaneder(fra, 3)) as naadd,
         max(til - tak.pluss_maaneder(fra, 3)) as over_grensen,
         min(til - (sum_til - 93)) filter (where sum_til >= 93) as dag_93
    from telt group by aar, kommune_id, husstand_id
), lengste as (
  select distinct on (aar, kommune_id, husstand_id) aar, kommune_id, husstand_id, fra, til, paagaar
    from perioder order by aar, kommune_id, husstand_id, til - tak.pluss_maaneder(fra, 3) desc, fra
), husstand as (
  select aar, kommune_id, husstand_id, min(fra) as forste_dag, count(*)::int as opphold, bool_or(med_barn) as med_barn,
         max(sys_fra) as sys_fra
    from midlertidig_i_aaret group by aar, kommune_id, husstand_id
), unge as (
  select h.aar, h.kommune_id, h.husstand_id
    from husstand h
    join medlemmer m on m.kommune_id = h.kommune_id and m.husstand_id = h.husstand_id and m.rolle = 'hovedperson'
     and h.forste_dag between m.fom and coalesce(m.tom, 'infinity')
    join personer p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
   where tak.fyller(p.fodselsdato, 18) <= h.forste_dag and tak.fyller(p.fodselsdato, 25) > h.forste_dag
   group by h.aar, h.kommune_id, h.husstand_id
)
select h.aar, h.kommune_id, h.husstand_id, hu.ekstern_id, h.forste_dag, h.opphold, h.med_barn, h.sys_fra,
       u.husstand_id is not null as ung, coalesce(v.dager, 0) as dager, coalesce(v.perioder, 0) as perioder,
       coalesce(v.naadd, false) as naadd, coalesce(v.naadd or v.dager > 92, false) as over_tre_maaneder,
       case when v.naadd then v.over_grensen when v.dager > 92 then v.dager - 92
            else greatest(coalesce(v.over_grensen, -93), coalesce(v.dager, 0) - 93) end as avstand,
       case when v.dag_93 is null or v.naadd then tak.pluss_maaneder(l.fra, 3) else v.dag_93 end as avgjorende_dag,
       l.fra as periode_fra, l.til as periode_til, coalesce(l.paagaar, false) as paagaar,
       coalesce(g.maalgruppe, 'ukjent') as maalgruppe
  from husstand h
  join husstander hu on hu.kommune_id = h.kommune_id and hu.husstand_id = h.husstand_id
  left join varighet v on v.aar = h.aar and v.kommune_id = h.kommune_id and v.husstand_id = h.husstand_id
  left join lengste l on l.aar = h.aar and l.kommune_id = h.kommune_id and l.husstand_id = h.husstand_id
  left join unge u on u.aar = h.aar and u.kommune_id = h.kommune_id and u.husstand_id = h.husstand_id
  left join maalgruppe_periode g on g.kommune_id = h.kommune_id and g.husstand_id = h.husstand_id
   and h.forste_dag between g.fom and g.tom`,
  },
  {
    // Unclipped periods (the law's limit): stays merged as in varighet-2016, a running stay to the day of knowledge.
    navn: 'midlertidig_periode',
    tekst: `
with dager as (
  select o.kommune_id, o.husstand_id, o.fom as fra, coalesce(o.tom, d.dag) as til, o.tom is null as paagaar, o.sys_fra
    from midlertidige_opphold o cross join (select max(dag) as dag from rapportaar) d
   where o.tilbud <> 'natthjem' and coalesce(o.tom, d.dag) >= o.fom
), fulgt as (
  select *, max(til) over (partition by kommune_id, husstand_id order by fra, til
                           rows between unbounded preceding and 1 preceding) as forrige
    from dager
), nummerert as (
  select *, count(*) filter (where forrige is null or fra > forrige + 1)
              over (partition by kommune_id, husstand_id order by fra, til) as nr
    from fulgt
)
select kommune_id, husstand_id, min(fra) as fra, max(til) as til, bool_or(paagaar) as paagaar, count(*)::int as opphold,
       max(sys_fra) as sys_fra, tak.pluss_maaneder(min(fra), 3) as grense
  from nummerert group by kommune_id, husstand_id, nr`,
  },
  {
    // Tenancies: leases of one household in one dwelling that follow each other (next fom <= tom + 1), with the last.
    navn: 'leiekjede',
    tekst: `
with fulgt as (
  select *, coalesce(tom, 'infinity'::date) as til,
         lag(coalesce(tom, 'infinity'::date)) over (partition by kommune_id, husstand_id, bolig_id order by fom) as forrige
    from leieforhold
), nummerert as (
  select *, count(*) filter (where forrige is null or fom > forrige + 1)
              over (partition by kommune_id, husstand_id, bolig_id order by fom) as nr
    from fulgt
)
select kommune_id, husstand_id, bolig_id, min(fom) as fom, max(til) as tom,
       (array_agg(leieforhold_id order by fom desc))[1] as siste_leieforhold_id
  from nummerert group by kommune_id, husstand_id, bolig_id, nr`,
  },
];

export class Sett1760000000003 implements MigrationInterface {
  name = 'Sett1760000000003';

  async up(q: QueryRunner): Promise<void> {
    for (const sett of SETT) await q.query('call tak.lag_sett($1, $2)', [sett.navn, sett.tekst]);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
