import type { Indikator } from '../indikator';
import { rad } from '../indikator';

const SETT = `select ${rad({
  aar: 'a.aar',
  kommune: 't.kommune_id',
  id: 't.ekstern_id',
  bolig: 't.bolig_id',
  dag: 't.dato',
  verdi: 'coalesce(t.belop, 0)',
  avstand: 'ceil(f.bruksareal - 65)',
  grunn: `case when f.bruksareal > 65 then 'tilsagn_over_65' when f.bruksareal is null then 'tilsagn_areal_ukjent'
    else 'tilsagn_ikke_over_65' end`,
  maalgruppe: `coalesce(f.maalgruppe, 'ukjent')`,
  registrert: 't.sys_fra',
})}
  from rapportaar a
  join tilsagn t on t.dato between a.fom and a.tom and t.ordning = 'tilskudd_utleiebolig'
  join boligfakta f on f.kommune_id = t.kommune_id and f.bolig_id = t.bolig_id and t.dato between f.fra and f.til`;

/** 6.3: share of the tilskudd_utleiebolig sum that went to dwellings over 65 square metres. */
export const i6_3: Indikator = {
  id: '6.3',
  radslag: 'tilsagn',
  regning: 'sumandel',
  teller: `select * from (${SETT}) s where s.grunn = 'tilsagn_over_65'`,
  nevner: SETT,
  kilde: 'Bolig for velferd 6.3; Husbanken',
  grenser:
    'Arealet leses på dagen for tilsagnet. 65 m² er ikke over. Ukjent areal står i nevneren. Manglende beløp regnes som 0.',
  gyldigFra: null,
};
