import { FRA_KOMMUNAL_LEIE, TIL_BARNEFAMILIE } from '../../radtekster';
import { fellesfelter, type Emne, type Vilkaar } from '../vilkaar';

/** Every payment: whether it went to a family with children, and to a household that left a municipal lease. */
export const VIRKEMIDDEL: Emne = {
  mangler: 'ingen_virkemidler',
  sql: `select ${fellesfelter({ kommune: 'v.kommune_id', husstand: 'v.husstand_id', kandidat: 'v.ekstern_id', naar: 'v.utbetalt' })},
    h.ekstern_id as id_husstand, v.ekstern_id as id_virkemiddel, v.ordning, v.formaal, v.utbetalt,
    l.virkemiddel_id is not null as fra_leie, b.virkemiddel_id is not null as barnefamilie
  from rapportaar a cross join virkemidler v
  join husstander h on h.kommune_id = v.kommune_id and h.husstand_id = v.husstand_id
  left join (${FRA_KOMMUNAL_LEIE}) l on l.kommune_id = v.kommune_id and l.virkemiddel_id = v.virkemiddel_id
  left join (${TIL_BARNEFAMILIE}) b on b.kommune_id = v.kommune_id and b.virkemiddel_id = v.virkemiddel_id`,
};

/** A payment of one scheme in the year. */
export const utbetalt = (ordning: string): readonly Vilkaar[] => [
  { kode: 'virkemiddel_annen_ordning', holder: `e.ordning = '${ordning}'`, dag: 'e.utbetalt', ord: 'e.ordning' },
  { kode: 'virkemiddel_annet_aar', holder: 'e.utbetalt between e.aar_fom and e.slutt', dag: 'e.utbetalt' },
];
export const TIL_KJOP: Vilkaar = { kode: 'virkemiddel_ikke_kjop', holder: `e.formaal = 'kjop'`, ord: 'e.formaal' };
export const TIL_REFINANSIERING: Vilkaar = {
  kode: 'virkemiddel_ikke_refinansiering',
  holder: `e.formaal = 'refinansiering'`,
  ord: 'e.formaal',
};
export const FRA_LEIE: Vilkaar = { kode: 'ikke_fra_kommunal_leie', holder: 'e.fra_leie', dag: 'e.utbetalt - 1' };
export const TIL_BARN: Vilkaar = { kode: 'ikke_barnefamilie', holder: 'e.barnefamilie', dag: 'e.utbetalt' };
