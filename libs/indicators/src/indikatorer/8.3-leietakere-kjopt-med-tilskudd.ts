import type { Indikator } from '../indikator';
import { rad } from '../indikator';
import { FRA_KOMMUNAL_LEIE, maalgruppePaa } from '../radtekster';

/** 8.3: households paid tilskudd_etablering in the year that came from a municipal lease. */
export const i8_3: Indikator = {
  id: '8.3',
  radslag: 'husstand',
  regning: 'antall',
  teller: `select distinct on (a.aar, v.kommune_id, v.husstand_id) ${rad({
    aar: 'a.aar',
    kommune: 'v.kommune_id',
    id: 'h.ekstern_id',
    husstand: 'v.husstand_id',
    dag: 'v.utbetalt',
    verdi: 'v.belop',
    grunn: `'tilskudd_fra_kommunal_leie'`,
    maalgruppe: maalgruppePaa('v', 'v.utbetalt'),
    registrert: 'v.sys_fra',
  })}
  from rapportaar a
  join virkemidler v on v.utbetalt between a.fom and a.tom and v.ordning = 'tilskudd_etablering'
  join husstander h on h.kommune_id = v.kommune_id and h.husstand_id = v.husstand_id
  join (${FRA_KOMMUNAL_LEIE}) t on t.kommune_id = v.kommune_id and t.virkemiddel_id = v.virkemiddel_id
 order by a.aar, v.kommune_id, v.husstand_id, v.utbetalt, v.ekstern_id`,
  nevner: null,
  kilde: 'Bolig for velferd 8.3; Husbanken',
  grenser:
    'Dagen før utbetaling avgjør: et leieforhold er aktivt den dagen, i en bolig som er kommunalt disponert den dagen. En husstand telles én gang.',
  gyldigFra: null,
};
