import type { Boligutvalg } from '@tak/contracts';

/** $1 is the day; `til` and `tom` without an end run on. Written so that PostgreSQL may use the index behind row-level security. */
const gjelder = (t: string): string => `${t}.fom <= $1::date and (${t}.tom is null or ${t}.tom >= $1::date)`;

/** What the municipality disposes of, on one day: KDB as the indicators have it (set kdb_periode). */
const KDB = `b.status in ('utleid', 'ledig', 'klargjores', 'utilgjengelig') and
         coalesce(f.disposisjonsform, b.disposisjonsform) in ('eid', 'innleid', 'disposisjonsrett')`;

/**
 * Common table expressions up to `rader`: every dwelling with its facts, lease and status on the day $1 ($2: the first of
 * its month). `bare`: a condition on bolig_id, for one dwelling. The facts are those of the set boligfakta on one day and
 * KDB that of kdb_periode, written so that 15 000 dwellings take hundredths of a second; test/api/boliger.spec.ts holds
 * them together with KOSTRA A4, A5 and A6.
 */
export const boligrader = (bare = 'true'): string => `
fakta as (
  select e.kommune_id, e.bolig_id, ${['disposisjonsform', 'rullestol', 'maalgruppe', 'bruksareal', 'samlokalisert']
    .map((k) => `(array_agg(e.${k} order by e.fom desc) filter (where e.${k} is not null))[1] as ${k}`)
    .join(',\n         ')}
    from boligendringer e where e.fom <= $1::date and ${bare} group by e.kommune_id, e.bolig_id
), leie as (
  select l.kommune_id, l.bolig_id,
         max(l.husstand_id) filter (where l.tom is null or l.tom >= $1::date) as husstand_id,
         max(l.kontrakt_tom) filter (where l.tom is null or l.tom >= $1::date) as kontrakt_tom,
         sum(least(l.tom, $1::date - 1) - greatest(l.fom, $2::date) + 1)::int as leide_dager
    from leieforhold l
   where l.fom <= $1::date and (l.tom is null or l.tom >= $2::date) and ${bare} group by l.kommune_id, l.bolig_id
), stengt as (
  -- Out of use or being made ready, one after the other without a gap: what comes after them is when it is ready.
  select s.kommune_id, s.bolig_id, bool_or(s.ute and ${gjelder('s')}) as ute, bool_or(not s.ute and ${gjelder('s')}) as klargjores,
         (array_agg(s.grunn order by s.fom desc) filter (where s.ute and ${gjelder('s')}))[1] as grunn,
         range_agg(daterange(s.fom, s.tom, '[]')) as dager
    from (select u.kommune_id, u.bolig_id, u.fom, u.tom, u.grunn, true as ute from utilgjengelig u
           where (u.tom is null or u.tom >= $1::date) and ${bare}
          union all
          select k.kommune_id, k.bolig_id, k.fom, k.tom, null, false from klargjoringer k
           where (k.tom is null or k.tom >= $1::date) and ${bare}) s
   group by s.kommune_id, s.bolig_id
), innleie as (
  select i.kommune_id, i.bolig_id, nullif(max(coalesce(i.tom, 'infinity')), 'infinity') as til
    from innleieavtaler i where ${bare} group by i.kommune_id, i.bolig_id
), tilstand as (
  select b.*, l.husstand_id, l.kontrakt_tom, coalesce(l.leide_dager, 0) as leide_dager, s.grunn, s.dager as stengte_dager,
         case when b.tom < $1::date then 'avsluttet' when b.fom > $1::date then 'kommer'
              when l.husstand_id is not null then 'utleid' when s.ute then 'utilgjengelig'
              when s.klargjores then 'klargjores' else 'ledig' end as status
    from (select b.kommune_id, b.bolig_id, b.bygg_id, b.ekstern_id, b.adresse, b.bruksenhetsnummer, b.disposisjonsform, b.fom,
                 b.tom, b.boligtype, b.bruksareal, b.antall_soverom, b.rullestol, b.maalgruppe, b.maanedsleie
            from boliger b where ${bare}) b
    left join leie l on l.kommune_id = b.kommune_id and l.bolig_id = b.bolig_id
    left join stengt s on s.kommune_id = b.kommune_id and s.bolig_id = b.bolig_id
  -- Worked out once a row, not once for each use.
  offset 0
), rader as (
  select b.kommune_id, b.bolig_id, b.bygg_id, b.husstand_id, b.status, case when b.status = 'utilgjengelig' then b.grunn end as grunn,
         coalesce(coalesce(b.adresse, y.adresse) || coalesce(', ' || b.bruksenhetsnummer, ''), b.bruksenhetsnummer, b.ekstern_id) as navn,
         ${KDB} as kdb, y.bydel, coalesce(f.disposisjonsform, b.disposisjonsform) as form, coalesce(f.rullestol, b.rullestol) as rullestol,
         coalesce(f.maalgruppe, b.maalgruppe) as maalgruppe, coalesce(f.bruksareal, b.bruksareal) as areal,
         b.antall_soverom as soverom, b.boligtype, b.maanedsleie,
         case when b.status = 'utleid' then b.kontrakt_tom end as kontrakt_til,
         -- The day after the last lease there was; of one that was never let, its first day.
         case when b.status in ('utilgjengelig', 'klargjores') then
           (select upper(d) from unnest(b.stengte_dager) d where d @> $1::date) end as klar_fra, i.til as innleie_til,
         case when b.status in ('ledig', 'klargjores', 'utilgjengelig') then coalesce(
           (select e.tom + 1 from leieforhold e
             where e.kommune_id = b.kommune_id and e.bolig_id = b.bolig_id and e.fom <= $1::date
             order by e.fom desc limit 1), b.fom) end as ledig_fra,
         -- Days of this month that are over, on which it was ours and nobody leased it.
         greatest(least(b.tom, $1::date - 1) - greatest(b.fom, $2::date) + 1 - b.leide_dager, 0) as tomme_dager
    from tilstand b
    left join bygg y on y.kommune_id = b.kommune_id and y.bygg_id = b.bygg_id
    left join innleie i on i.kommune_id = b.kommune_id and i.bolig_id = b.bolig_id
    left join fakta f on f.kommune_id = b.kommune_id and f.bolig_id = b.bolig_id
)`;

/** Run out, and nobody has moved. */
export const AAPEN = `a.kontrakt_til < $1::date`;
/** Six months: our decision, as on the landing page. The day itself and the last day count. */
const SNART_UT = `a.kontrakt_til between $1::date and tak.pluss_maaneder($1::date, 6)`;

/** Twelve months: our decision, long enough to find another or to buy. One that has run out and is still in use counts. */
const INNLEIE_UT = `a.form = 'innleid' and a.innleie_til <= tak.pluss_maaneder($1::date, 12)`;

/** The quick choices, as conditions on `rader a`. */
export const UTVALG: Readonly<Record<Boligutvalg, string>> = {
  standard: 'a.kdb',
  alle: 'true',
  ledige: `a.kdb and a.status = 'ledig'`,
  kontrakt_ut: `a.kdb and ${SNART_UT}`,
  aapen_etter_utlop: `a.kdb and ${AAPEN}`,
  klargjores: `a.kdb and a.status = 'klargjores'`,
  innleie_ut: `a.kdb and ${INNLEIE_UT}`,
  ukjent_rullestol: 'a.kdb and a.rullestol is null',
  mangler_maalgruppe: 'a.kdb and a.maalgruppe is null',
  avsluttede: `a.status = 'avsluttet'`,
};

/** 1 vacant, 2 run out, 3 runs out within six months, 4 the rest; and within the first three the day that decides. */
export const HANDLING = [
  `case when a.status = 'ledig' then 1 when ${AAPEN} then 2 when ${SNART_UT} then 3 else 4 end`,
  `case when a.status = 'ledig' then a.ledig_fra when a.kontrakt_til <= tak.pluss_maaneder($1::date, 6) then a.kontrakt_til end`,
] as const;

/** Sums of `rader a`. Rent is lost only where the municipality disposes of the dwelling. */
export const SUMMER = `json_build_object(
  'antall', count(*), 'utleid', count(*) filter (where a.status = 'utleid'),
  'ledig', count(*) filter (where a.status = 'ledig'), 'klargjores', count(*) filter (where a.status = 'klargjores'), 'utilgjengelig', count(*) filter (where a.status = 'utilgjengelig'),
  'taptLeie', round(coalesce(sum(a.maanedsleie * a.tomme_dager) filter (where a.kdb and a.tomme_dager > 0), 0)
                    / extract(day from $2::date + interval '1 month - 1 day')),
  'ledigUtenLeie', count(*) filter (where a.status in ('ledig', 'klargjores', 'utilgjengelig') and a.maanedsleie is null),
  'rullestol', count(*) filter (where a.rullestol), 'rullestolUkjent', count(*) filter (where a.rullestol is null))`;
