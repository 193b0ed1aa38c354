import type { Filnavn, Funnkode } from '@tak/domain';
import type { Regel } from './regel';

interface Overlappregel {
  readonly kode: Funnkode;
  readonly fil: Filnavn;
  /** What may have only one of these a day. */
  readonly per: string;
  readonly nokkel: readonly string[];
  readonly vilkaar: string;
  readonly kolonne: string;
  readonly verdi: string;
  /** Name of the other row (o). */
  readonly annen: string;
}

/**
 * Two rows with a day in common (both ends included). The places where it happens are found in one pass in order of
 * fom; each row of the package there is listed with one it clashes with, so that of two in the package both are.
 */
function overlapp(r: Overlappregel): Regel {
  return {
    kode: r.kode,
    filer: [r.fil],
    sql: `
select distinct on (n.rad) '${r.fil}' as fil, n.rad, '${r.kolonne}' as kolonne, ${r.verdi} as verdi, ${r.annen} as tillegg
  from (select distinct kommune_id, ${r.per}
          from (select kommune_id, ${r.per}, fom <= max(coalesce(tom, 'infinity')) over (
                         partition by kommune_id, ${r.per} order by fom
                         rows between unbounded preceding and 1 preceding) as brudd
                  from register.${r.fil} where ${r.vilkaar}) v
         where brudd) k
  join register.${r.fil} x on x.kommune_id = k.kommune_id and x.${r.per} = k.${r.per}
  join register.${r.fil} o on o.kommune_id = k.kommune_id and o.${r.per} = k.${r.per}
   and (${r.nokkel.map((n) => `o.${n}`).join(', ')}) is distinct from (${r.nokkel.map((n) => `x.${n}`).join(', ')})
   and o.fom <= coalesce(x.tom, 'infinity') and coalesce(o.tom, 'infinity') >= x.fom
  join ny_${r.fil} n on n.brukbar and n.kommune_id = x.kommune_id and ${r.nokkel.map((k) => `n.${k} = x.${k}`).join(' and ')}
 where ${[r.vilkaar.replace(/^/, 'x.'), r.vilkaar.replace(/^/, 'o.')].join(' and ')}
 order by n.rad, o.fom`,
  };
}

/** Hard rule: two leases in one bolig on the same day. */
export const overlappendeLeieforhold = overlapp({
  kode: 'overlappende_leieforhold',
  fil: 'leieforhold',
  per: 'bolig_id',
  nokkel: ['leieforhold_id'],
  vilkaar: 'bolig_id is not null',
  kolonne: 'fom',
  verdi: 'x.fom::text',
  annen: `'Det andre: ' || o.ekstern_id || '.'`,
});

/** Hard rule: two innleieavtaler of one bolig on the same day: price and owner on a day are one. */
export const overlappendeInnleie = overlapp({
  kode: 'overlappende_innleieavtaler',
  fil: 'innleieavtaler',
  per: 'bolig_id',
  nokkel: ['innleieavtale_id'],
  vilkaar: 'bolig_id is not null',
  kolonne: 'fom',
  verdi: 'x.fom::text',
  annen: `'Den andre: ' || o.ekstern_id || '.'`,
});

/** Hard rule: a bolig is referred to under one tilvisningsavtale on a day, once. */
export const overlappendeTilvisning = overlapp({
  kode: 'overlappende_tilvisning',
  fil: 'tilvisningsboliger',
  per: 'bolig_id',
  nokkel: ['tilvisningsavtale_id', 'bolig_id', 'fom'],
  vilkaar: 'bolig_id is not null',
  kolonne: 'fom',
  verdi: 'x.fom::text',
  annen: `'Den andre: ' || (select a.ekstern_id from register.tilvisningsavtaler a
             where a.kommune_id = o.kommune_id and a.tilvisningsavtale_id = o.tilvisningsavtale_id) || ' fra ' || o.fom || '.'`,
});

/** Hard rule: two hovedpersoner in a household on the same day. */
export const toHovedpersoner = overlapp({
  kode: 'to_hovedpersoner',
  fil: 'medlemmer',
  per: 'husstand_id',
  nokkel: ['husstand_id', 'person_id', 'fom'],
  vilkaar: `rolle = 'hovedperson'`,
  kolonne: 'rolle',
  verdi: 'x.rolle',
  annen: `'Den andre: ' || (select p.ekstern_id from register.personer p
             where p.kommune_id = o.kommune_id and p.person_id = o.person_id) || ' fra ' || o.fom || '.'`,
});
