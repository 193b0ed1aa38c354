import { fellesfelter, KDB_FORMER, type Emne, type Vilkaar } from '../vilkaar';

/** Every commitment, with the dwelling's facts on its date. */
export const TILSAGN: Emne = {
  mangler: 'ingen_tilsagn',
  sql: `select ${fellesfelter({ kommune: 't.kommune_id', bolig: 't.bolig_id', kandidat: 't.ekstern_id', naar: 't.dato' })},
    b.ekstern_id as id_bolig, t.ekstern_id as id_tilsagn, t.ordning, t.dato, f.disposisjonsform as form, f.bruksareal,
    (select min(u.dato) from tilsagn u where u.kommune_id = t.kommune_id and u.bolig_id = t.bolig_id
        and u.ordning = 'tilskudd_utleiebolig') as tilskudd
  from rapportaar a cross join tilsagn t
  join boliger b on b.kommune_id = t.kommune_id and b.bolig_id = t.bolig_id
  join boligfakta f on f.kommune_id = t.kommune_id and f.bolig_id = t.bolig_id and t.dato between f.fra and f.til`,
};

/** A commitment of one scheme, dated in the year. */
export const tilsagnAv = (ordning: string): readonly Vilkaar[] => [
  { kode: 'tilsagn_annen_ordning', holder: `e.ordning = '${ordning}'`, dag: 'e.dato', ord: 'e.ordning' },
  { kode: 'tilsagn_annet_aar', holder: 'e.dato between e.aar_fom and e.slutt', dag: 'e.dato' },
];
export const KDB_PAA_DATOEN: Vilkaar = {
  kode: 'tilsagn_form_ikke_kdb',
  holder: `e.form in ${KDB_FORMER}`,
  dag: 'e.dato',
  ord: 'e.form',
};
export const TILVISNING_PAA_DATOEN: Vilkaar = {
  kode: 'tilsagn_form_ikke_tilvisning',
  holder: `e.form = 'tilvisning'`,
  dag: 'e.dato',
  ord: 'e.form',
};
/** No tilskudd_utleiebolig, whatever the year. */
export const UTEN_TILSKUDD_NOEN_GANG: Vilkaar = {
  kode: 'tilsagn_har_tilskudd',
  holder: 'e.tilskudd is null',
  dag: 'e.tilskudd',
};
export const OVER_65_PAA_DATOEN: Vilkaar = {
  kode: 'areal_ikke_over_65',
  holder: 'e.bruksareal > 65',
  dag: 'e.dato',
  verdi: 'e.bruksareal',
};
