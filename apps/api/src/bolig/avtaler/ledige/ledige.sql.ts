import type { LedigeForesporsel, Ledigsortering } from '@tak/contracts';
import { boligrader } from '../../boligrader.sql';
import { maanedenTil, PER_SIDE, type Sql } from '../../boligsporring';

/** What is asked for, and the day. */
export interface Ledigsporring {
  readonly kommuneId: number;
  readonly dag: string;
  readonly valg: LedigeForesporsel;
}

/** Dwellings we dispose of that nobody leases on the day: the set of T.2, on any day. */
const TOM = `a.kdb and a.status in ('ledig', 'klargjores', 'utilgjengelig')`;

const SORTERING: Readonly<Record<Ledigsortering, string>> = {
  dager: '$1::date - a.ledig_fra',
  adresse: 'a.navn collate tak.adresse',
  leie: 'a.maanedsleie',
  klar: 'a.klar_fra',
  soverom: 'a.soverom',
  bydel: 'a.bydel collate "nb-NO-x-icu"',
};

const rekkefolge = ({ sorter, retning }: LedigeForesporsel): string =>
  `${SORTERING[sorter]} ${retning === 'stigende' ? 'asc' : 'desc'} nulls last, a.navn collate tak.adresse, a.bolig_id`;

/** $1 the day, $2 its month, $3 municipality. `omfang`: by district and bedrooms; `grunn` is of today only. */
function vilkaar({ valg, dag, kommuneId }: Ledigsporring): { omfang: string; grunn: string; verdier: unknown[] } {
  const verdier: unknown[] = [dag, maanedenTil(dag), kommuneId];
  const p = (verdi: unknown): string => `$${verdier.push(verdi)}`;
  const omfang = [
    'a.kommune_id = $3',
    ...(valg.bydel?.length ? [`a.bydel = any (${p(valg.bydel)})`] : []),
    ...(valg.soverom?.length ? [`a.soverom = any (${p(valg.soverom)}::int[])`] : []),
  ];
  return {
    omfang: omfang.join(' and '),
    grunn: valg.grunn?.length ? `a.status = any (${p(valg.grunn)})` : 'true',
    verdier,
  };
}

const RAD = `a.bolig_id as id, b.ekstern_id as "eksternId", a.navn, a.bydel, a.soverom, a.areal, a.form, a.status, a.grunn,
       a.ledig_fra as "ledigFra", $1::date - a.ledig_fra as "dagerTom", a.klar_fra as "klarFra", a.maanedsleie,
       case when a.status = 'klargjores' then (select k.arbeid from klargjoringer k
         where k.kommune_id = a.kommune_id and k.bolig_id = a.bolig_id and k.fom <= $1::date and (k.tom is null or k.tom >= $1::date)
         limit 1) end as arbeid`;

const rader = (valg: LedigeForesporsel, grense: string): string => `
  select ${RAD}, a.nr from (select a.*, row_number() over (order by ${rekkefolge(valg)}) as nr from treff a order by nr ${grense}) a
    join boliger b on b.kommune_id = a.kommune_id and b.bolig_id = a.bolig_id`;

/**
 * Days of each month this year, before the day, on which a dwelling was KDB (the set kdb_periode) and nobody leased it, and
 * the rent of them: a month's rent over the days of the month, as taptLeie has it. The days nobody leased it are found for
 * the year as a whole first: few dwellings have any, and all of them would be dealt out on every month.
 */
const MAANEDER = `maaneder as (
  select m::date as fra, least((m + interval '1 month')::date, $1::date) - 1 as til,
         ((m + interval '1 month')::date - m::date) as lengde
    from generate_series(date_trunc('year', $1::date::timestamp), $2::date::timestamp, interval '1 month') m
), vaar as materialized (
  select k.kommune_id, k.bolig_id, daterange(greatest(k.fom, date_trunc('year', $1::date::timestamp)::date), least(k.tom, $1::date - 1), '[]') as dager
    from kdb_periode k
   where k.kommune_id = $3 and k.tom >= date_trunc('year', $1::date::timestamp)::date and k.fom < $1::date
     and date_trunc('year', $1::date::timestamp)::date < $1::date
), leid as materialized (
  select l.kommune_id, l.bolig_id, range_agg(daterange(l.fom, l.tom, '[]')) as dager from leieforhold l
   where l.kommune_id = $3 and l.fom < $1::date and (l.tom is null or l.tom >= date_trunc('year', $1::date::timestamp)::date)
   group by l.kommune_id, l.bolig_id
), tomt as materialized (
  select v.kommune_id, v.bolig_id, lower(d.dager) as fom, upper(d.dager) - 1 as tom
    from vaar v left join leid l on l.kommune_id = v.kommune_id and l.bolig_id = v.bolig_id
    cross join lateral unnest(datemultirange(v.dager) - coalesce(l.dager, '{}')) d (dager)
   where l.dager is null or not l.dager @> v.dager
), tomt_i_maaned as materialized (
  select t.kommune_id, t.bolig_id, m.fra, m.lengde, sum(least(t.tom, m.til) - greatest(t.fom, m.fra) + 1)::int as dager
    from tomt t join maaneder m on t.fom <= m.til and t.tom >= m.fra
   group by t.kommune_id, t.bolig_id, m.fra, m.lengde
), per_maaned as (
  select t.fra, sum(t.dager)::int as dager, coalesce(sum(a.maanedsleie * t.dager / t.lengde), 0) as tapt
    from tomt_i_maaned t join omfang a on a.kommune_id = t.kommune_id and a.bolig_id = t.bolig_id
   group by t.fra
)`;

/** One page with its sums, in one statement. */
export function ledigSideSql(sporring: Ledigsporring): Sql {
  const { omfang, grunn, verdier } = vilkaar(sporring);
  const { valg } = sporring;
  const tekst = `with ${boligrader()}, omfang as materialized (select a.* from rader a where ${omfang}
), tomme as materialized (select a.* from omfang a where ${TOM}
), treff as not materialized (select a.* from tomme a where ${grunn}), ${MAANEDER}
select (select coalesce(json_agg(r order by r.nr), '[]') from (${rader(valg, `limit ${PER_SIDE} offset ${(valg.side - 1) * PER_SIDE}`)}) r) as rader,
       (select count(*)::int from treff) as antall,
       (select json_build_object('ledig', count(*) filter (where status = 'ledig'), 'klargjores', count(*) filter (where status = 'klargjores'),
          'utilgjengelig', count(*) filter (where status = 'utilgjengelig')) from tomme) as "antallPer",
       (select percentile_cont(0.5) within group (order by $1::date - ledig_fra) from treff) as median,
       (select count(*)::int from treff where maanedsleie is null) as "utenLeie",
       (select coalesce(json_agg(json_build_object('maaned', m.fra, 'dager', coalesce(p.dager, 0), 'taptLeie', round(coalesce(p.tapt, 0)))
          order by m.fra), '[]') from maaneder m left join per_maaned p on p.fra = m.fra where m.til >= m.fra) as maaneder,
       (select round(coalesce(sum(tapt), 0))::int from per_maaned) as "taptLeie",
       (select coalesce(json_agg(d.bydel order by d.bydel collate "nb-NO-x-icu"), '[]')
          from (select distinct bydel from bygg where kommune_id = $3 and bydel is not null) d) as bydeler,
       (select coalesce(json_agg(s.soverom order by s.soverom), '[]')
          from (select distinct antall_soverom as soverom from boliger where kommune_id = $3 and antall_soverom is not null) s) as soverom`;
  return { tekst, verdier };
}

/** Every row, in the list's order. */
export function ledigAlleSql(sporring: Ledigsporring): Sql {
  const { omfang, grunn, verdier } = vilkaar(sporring);
  const tekst = `with ${boligrader()}, treff as materialized (select a.* from rader a where ${omfang} and ${TOM} and ${grunn})
${rader(sporring.valg, '')} order by a.nr`;
  return { tekst, verdier };
}
