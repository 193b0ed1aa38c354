import { fellesfelter, type Emne, type Vilkaar } from '../vilkaar';

/** Every application, with the lease it led to by 31.12. and the first municipal lease since the decision. */
export const SOKNAD: Emne = {
  mangler: 'ingen_soknad',
  sql: `select ${fellesfelter({ kommune: 's.kommune_id', husstand: 's.husstand_id', kandidat: 's.ekstern_id', naar: 's.mottatt' })},
    h.ekstern_id as id_husstand, s.ekstern_id as id_soknad, s.type, s.mottatt, s.vedtaksdato, s.utfall, s.bortfalt,
    (select min(l.fom) from leieforhold l where l.kommune_id = s.kommune_id and l.soknad_id = s.soknad_id
        and l.fom <= a.tom) as innflyttet,
    (select min(l.fom) from leieforhold l join kdb_periode k on k.kommune_id = l.kommune_id and k.bolig_id = l.bolig_id
      where l.kommune_id = s.kommune_id and l.husstand_id = s.husstand_id and l.fom <= a.tom
        and coalesce(l.tom, 'infinity') >= s.vedtaksdato
        and greatest(l.fom, s.vedtaksdato) between k.fom and k.tom) as leide_fra
  from rapportaar a cross join soknader s
  join husstander h on h.kommune_id = s.kommune_id and h.husstand_id = s.husstand_id`,
};

const NY: Vilkaar = { kode: 'soknad_annen_type', holder: `e.type = 'ny'`, dag: 'e.mottatt', ord: 'e.type' };

export const NY_MOTTATT: readonly Vilkaar[] = [
  NY,
  { kode: 'soknad_mottatt_annet_aar', holder: 'e.mottatt between e.aar_fom and e.slutt', dag: 'e.mottatt' },
];
export const NY_AVSLATT: readonly Vilkaar[] = [
  NY,
  { kode: 'soknad_ikke_avslag', holder: `e.utfall = 'avslag'`, dag: 'e.vedtaksdato', ord: 'e.utfall' },
  { kode: 'soknad_vedtatt_annet_aar', holder: 'e.vedtaksdato between e.aar_fom and e.slutt', dag: 'e.vedtaksdato' },
];
/** On the waiting list on 31.12.: see VENTELISTE (kostra13.ts) for the definition these conditions tell. */
export const PAA_VENTELISTE: readonly Vilkaar[] = [
  NY,
  { kode: 'soknad_ikke_innvilget', holder: `e.utfall = 'innvilget'`, dag: 'e.vedtaksdato', ord: 'e.utfall' },
  { kode: 'soknad_ikke_vedtatt', holder: 'e.vedtaksdato <= e.slutt', dag: 'e.vedtaksdato' },
  { kode: 'soknad_bortfalt', holder: 'e.bortfalt is null or e.bortfalt > e.slutt', dag: 'e.bortfalt' },
  { kode: 'soknad_flyttet_inn', holder: 'e.innflyttet is null', dag: 'e.innflyttet' },
  { kode: 'soknad_leide_kommunalt', holder: 'e.leide_fra is null', dag: 'e.leide_fra' },
];
