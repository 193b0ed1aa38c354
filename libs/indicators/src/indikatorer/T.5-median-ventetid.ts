import type { Indikator } from '../indikator';
import { rad } from '../indikator';
import { maalgruppePaa } from '../radtekster';

/** T.5: median days from application to moving in, of nyinnflyttet leases that are the earliest of their application. */
export const iT_5: Indikator = {
  id: 'T.5',
  radslag: 'leieforhold',
  regning: 'median',
  teller: `select ${rad({
    aar: 'a.aar',
    kommune: 't.kommune_id',
    id: 't.ekstern_id',
    husstand: 't.husstand_id',
    dag: 't.fom',
    fra: 't.mottatt',
    til: 't.fom',
    verdi: 't.fom - t.mottatt',
    grunn: `'leie_ventetid'`,
    maalgruppe: maalgruppePaa('t', 't.fom'),
    registrert: 't.sys_fra',
  })}
  from rapportaar a
  join leietype t on t.fom between a.fom and a.tom and t.type = 'nyinnflyttet' and t.forste_av_soknad`,
  nevner: null,
  kilde: 'Tak',
  grenser:
    'Dager fra søknaden ble mottatt til leieforholdets første dag. Bare det første leieforholdet på søknaden regnes.',
  gyldigFra: null,
};
