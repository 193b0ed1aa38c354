import { TILVISNING_PROSENT } from '@tak/domain';
import { pakkerad, type Regel } from './regel';

/**
 * Hard rule: a bolig of a tilvisningsavtale within the agreement's own days, with an end where that has one. Told on the
 * row when the package has it, otherwise on the agreement whose days the package changed.
 */
export const tilvisningUtenforAvtale: Regel = {
  kode: 'tilvisning_utenfor_avtale',
  filer: ['tilvisningsboliger', 'tilvisningsavtaler'],
  sql: `
select case when n.rad is null then 'tilvisningsavtaler' else 'tilvisningsboliger' end as fil, coalesce(n.rad, na.rad) as rad,
       case when x.fom < a.fom or x.fom > a.tom then 'fom' else 'tom' end as kolonne,
       case when n.rad is null then a.fom::text when x.fom < a.fom or x.fom > a.tom then x.fom::text else x.tom::text end as verdi,
       'Bolig ' || b.ekstern_id || ' fra ' || x.fom || '. Avtale ' || a.ekstern_id || ': ' || a.fom || ' til '
         || coalesce(a.tom::text, 'i dag') || '.' as tillegg
  from register.tilvisningsboliger x
  join register.tilvisningsavtaler a on a.kommune_id = x.kommune_id and a.tilvisningsavtale_id = x.tilvisningsavtale_id
  join register.boliger b on b.kommune_id = x.kommune_id and b.bolig_id = x.bolig_id
  ${pakkerad('tilvisningsboliger', 'n', 'x', ['tilvisningsavtale_id', 'bolig_id', 'fom'])}
  ${pakkerad('tilvisningsavtaler', 'na', 'a', ['tilvisningsavtale_id'])}
 where (x.fom < a.fom or coalesce(x.tom, 'infinity') > coalesce(a.tom, 'infinity')) and (n.rad is not null or na.rad is not null)`,
};

/**
 * Soft finding: more referred to on a day than forty per cent of the agreement's boliger, rounded down (domain,
 * tilvisningstak). What others have agreed is taken in and told of; in Tak nobody may make it so.
 */
export const over40Prosent: Regel = {
  kode: 'over_40_prosent',
  filer: ['tilvisningsavtaler', 'tilvisningsboliger'],
  sql: `
select distinct on (a.kommune_id, a.tilvisningsavtale_id) case when na.rad is null then 'tilvisningsboliger' else 'tilvisningsavtaler' end as fil,
       coalesce(na.rad, n.rad) as rad, case when na.rad is null then 'fom' else 'antall_boliger' end as kolonne,
       case when na.rad is null then d.fom::text else a.antall_boliger::text end as verdi,
       d.antall || ' boliger ' || d.fom || ', høyst ' || a.antall_boliger * ${TILVISNING_PROSENT} / 100 || '.' as tillegg
  from register.tilvisningsavtaler a
  join (select x.kommune_id, x.tilvisningsavtale_id, x.bolig_id, x.fom, count(distinct o.bolig_id)::int as antall
          from register.tilvisningsboliger x
          join register.tilvisningsboliger o on o.kommune_id = x.kommune_id and o.tilvisningsavtale_id = x.tilvisningsavtale_id
           and o.fom <= x.fom and coalesce(o.tom, 'infinity') >= x.fom
         group by x.kommune_id, x.tilvisningsavtale_id, x.bolig_id, x.fom) d
    on d.kommune_id = a.kommune_id and d.tilvisningsavtale_id = a.tilvisningsavtale_id and d.antall > a.antall_boliger * ${TILVISNING_PROSENT} / 100
  ${pakkerad('tilvisningsavtaler', 'na', 'a', ['tilvisningsavtale_id'])}
  ${pakkerad('tilvisningsboliger', 'n', 'd', ['tilvisningsavtale_id', 'bolig_id', 'fom'])}
 where na.rad is not null or n.rad is not null
 order by a.kommune_id, a.tilvisningsavtale_id, d.antall desc, d.fom, rad`,
};

/** Soft finding: days of an innleieavtale on which the bolig is not disposed of; the rent runs before and after, now and then. */
export const innleieUtenforBolig: Regel = {
  kode: 'innleie_utenfor_bolig',
  filer: ['innleieavtaler'],
  sql: `
select 'innleieavtaler' as fil, n.rad, 'fom' as kolonne, x.fom::text as verdi,
       'Bolig ' || b.ekstern_id || ': ' || b.fom || ' til ' || coalesce(b.tom::text, 'i dag') || '.' as tillegg
  from register.innleieavtaler x
  join register.boliger b on b.kommune_id = x.kommune_id and b.bolig_id = x.bolig_id
  ${pakkerad('innleieavtaler', 'n', 'x', ['innleieavtale_id'])}
 where n.rad is not null and (x.fom < b.fom or x.fom > b.tom or x.tom > b.tom)`,
};
