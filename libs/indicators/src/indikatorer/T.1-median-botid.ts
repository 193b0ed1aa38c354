import type { Indikator } from '../indikator';
import { rad } from '../indikator';
import { maalgruppePaa } from '../radtekster';

/** T.1: median time lived in a KDB, of tenancies that ended in the year; the rows are the last leases. */
export const iT_1: Indikator = {
  id: 'T.1',
  radslag: 'leieforhold',
  regning: 'median',
  teller: `select ${rad({
    aar: 'a.aar',
    kommune: 'k.kommune_id',
    id: 'l.ekstern_id',
    husstand: 'k.husstand_id',
    dag: 'k.tom',
    fra: 'k.fom',
    til: 'k.tom',
    verdi: '(k.tom - k.fom + 1) / 365.25',
    grunn: `'leie_botid'`,
    maalgruppe: maalgruppePaa('k', 'k.fom'),
    registrert: 'l.sys_fra',
  })}
  from rapportaar a
  join leiekjede k on k.tom between a.fom and a.tom
  join kdb_periode d on d.kommune_id = k.kommune_id and d.bolig_id = k.bolig_id and k.tom between d.fom and d.tom
  join leieforhold l on l.kommune_id = k.kommune_id and l.leieforhold_id = k.siste_leieforhold_id`,
  nevner: null,
  kilde: 'Agenda Kaupang R1021154 (botid)',
  grenser:
    'Leieforhold for samme husstand i samme bolig som følger hverandre (neste fra-dato senest dagen etter), er ett boforhold. Boligen må være kommunalt disponert den siste dagen. Begge dager er med.',
  gyldigFra: null,
};
