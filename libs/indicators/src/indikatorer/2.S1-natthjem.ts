import type { Indikator } from '../indikator';
import { rad } from '../indikator';
import { maalgruppePaa } from '../radtekster';

/** 2.S1: households with a night shelter stay that overlaps the year. KOSTRA E7. */
export const i2_S1: Indikator = {
  id: '2.S1',
  radslag: 'husstand',
  regning: 'antall',
  teller: `select ${rad({
    aar: 'o.aar',
    kommune: 'o.kommune_id',
    id: 'h.ekstern_id',
    husstand: 'o.husstand_id',
    dag: 'o.dag',
    grunn: `'natthjem_i_aaret'`,
    maalgruppe: maalgruppePaa('o', 'o.dag'),
    registrert: 'o.sys_fra',
  })}
  from (select a.aar, n.kommune_id, n.husstand_id, min(greatest(n.fom, a.fom)) as dag, max(n.sys_fra) as sys_fra
          from rapportaar a
          join midlertidige_opphold n on n.fom <= a.tom and coalesce(n.tom, 'infinity') >= a.fom and n.tilbud = 'natthjem'
         group by a.aar, n.kommune_id, n.husstand_id) o
  join husstander h on h.kommune_id = o.kommune_id and h.husstand_id = o.husstand_id`,
  nevner: null,
  kilde: 'KOSTRA E7',
  grenser: 'Teller med én natt i året. Natthjem telles for seg og er ikke midlertidig botilbud.',
  gyldigFra: null,
};
