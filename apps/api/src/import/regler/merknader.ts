import { DAG, pakkerad, type Regel } from './regel';

/** Soft: a stay longer than two years (reaches the same date two years later), a running one counted to today. */
export const langtOpphold: Regel = {
  kode: 'langt_opphold',
  filer: ['midlertidige_opphold'],
  sql: `
select 'midlertidige_opphold' as fil, n.rad, 'tom' as kolonne, n.tom::text as verdi, null::text as tillegg
  from ny_midlertidige_opphold n
  join register.midlertidige_opphold o on o.kommune_id = n.kommune_id and o.opphold_id = n.opphold_id
 where n.brukbar and coalesce(o.tom, ${DAG}) >= tak.pluss_maaneder(o.fom, 24)`,
};

/** Soft: a running stay of a household with a running lease. */
export const oppholdOgLeieforhold: Regel = {
  kode: 'opphold_og_leieforhold',
  filer: ['midlertidige_opphold', 'leieforhold'],
  sql: `
select distinct on (o.opphold_id)
       case when n.rad is null then 'leieforhold' else 'midlertidige_opphold' end as fil, coalesce(n.rad, nl.rad) as rad,
       'tom' as kolonne, case when n.rad is null then l.tom::text else o.tom::text end as verdi,
       case when n.rad is null then 'Opphold ' || o.ekstern_id || '.' else 'Leieforhold ' || l.ekstern_id || '.' end as tillegg
  from register.midlertidige_opphold o
  join register.leieforhold l on l.kommune_id = o.kommune_id and l.husstand_id = o.husstand_id
   and l.fom <= ${DAG} and coalesce(l.tom, 'infinity') >= ${DAG}
  ${pakkerad('midlertidige_opphold', 'n', 'o', ['opphold_id'])}
  ${pakkerad('leieforhold', 'nl', 'l', ['leieforhold_id'])}
 where o.fom <= ${DAG} and coalesce(o.tom, 'infinity') >= ${DAG} and (n.rad is not null or nl.rad is not null)
 order by o.opphold_id, nl.rad`,
};

/** Soft: a lease whose household has no member on any of its days. A broken row may be the member that is missed. */
export const leieforholdUtenMedlem: Regel = {
  kode: 'leieforhold_uten_medlem',
  filer: ['leieforhold'],
  sql: `
select 'leieforhold' as fil, n.rad, 'husstand_id' as kolonne, h.ekstern_id as verdi, null::text as tillegg
  from ny_leieforhold n
  join register.leieforhold l on l.kommune_id = n.kommune_id and l.leieforhold_id = n.leieforhold_id
  join register.husstander h on h.kommune_id = l.kommune_id and h.husstand_id = l.husstand_id
 where n.brukbar and not exists (select from register.medlemmer m
        where m.kommune_id = l.kommune_id and m.husstand_id = l.husstand_id
          and m.fom <= coalesce(l.tom, 'infinity') and coalesce(m.tom, 'infinity') >= l.fom)
   and not exists (select from ny_medlemmer x
        where not x.brukbar and x.kommune_id = l.kommune_id and x.husstand_id = l.husstand_id)`,
};

/** Soft: area under 10 or over 400 square metres. */
export const uvanligAreal: Regel = {
  kode: 'uvanlig_areal',
  filer: ['boliger', 'boligendringer'],
  sql: ['boliger', 'boligendringer']
    .map(
      (fil) => `select '${fil}' as fil, rad, 'bruksareal' as kolonne, bruksareal::text as verdi, null::text as tillegg
  from ny_${fil} where brukbar and (bruksareal < 10 or bruksareal > 400)`,
    )
    .join(' union all '),
};
