import { fellesfelter, type Emne, type Vilkaar } from '../vilkaar';

/** SQL: the lease's dwelling is KDB on the day. */
const kdbPaa = (dag: string): string => `exists (select from kdb_periode k where k.kommune_id = l.kommune_id
       and k.bolig_id = l.bolig_id and ${dag} between k.fom and k.tom)`;

/** Every lease: its type (KOSTRA C1–C3), the tenancy it is a part of, and whether its dwelling was KDB. */
export const LEIEFORHOLD: Emne = {
  mangler: 'ingen_leieforhold',
  sql: `select ${fellesfelter({
    kommune: 'l.kommune_id',
    bolig: 'l.bolig_id',
    husstand: 'l.husstand_id',
    kandidat: 'l.ekstern_id',
    naar: 'l.fom',
  })},
    h.ekstern_id as id_husstand, l.ekstern_id as id_leieforhold, l.fom, l.tom, l.soknad_id, t.type, t.d0,
    t.forste_av_soknad, t.leieforhold_id is not null as kdb_ved_start, ${kdbPaa('a.tom')} as kdb_ved_slutt,
    c.siste_leieforhold_id = l.leieforhold_id as siste, nullif(c.tom, 'infinity') as kjede_tom,
    ${kdbPaa('c.tom')} as kdb_siste_dag,
    (select min(n.fom) from leieforhold n where n.kommune_id = l.kommune_id and n.husstand_id = l.husstand_id
        and n.bolig_id = l.bolig_id and n.fom > l.fom) as neste_fom
  from rapportaar a cross join leieforhold l
  join husstander h on h.kommune_id = l.kommune_id and h.husstand_id = l.husstand_id
  left join leietype t on t.kommune_id = l.kommune_id and t.leieforhold_id = l.leieforhold_id
  left join leiekjede c on c.kommune_id = l.kommune_id and c.husstand_id = l.husstand_id and c.bolig_id = l.bolig_id
   and l.fom between c.fom and c.tom`,
};

/** Active on 31.12. in a dwelling that is KDB that day. */
export const UTLEID_VED_SLUTT: readonly Vilkaar[] = [
  { kode: 'leie_ikke_begynt', holder: 'e.fom <= e.slutt', dag: 'e.fom' },
  { kode: 'leie_avsluttet', holder: `coalesce(e.tom, 'infinity') >= e.slutt`, dag: 'e.tom' },
  { kode: 'leie_bolig_ikke_kdb', holder: 'e.kdb_ved_slutt', dag: 'e.slutt' },
];

/** A lease of a type that begins in the year. */
export const leieAvType = (type: 'nyinnflyttet' | 'byttet' | 'forlenget'): readonly Vilkaar[] => [
  { kode: 'leie_begynte_annet_aar', holder: 'e.fom between e.aar_fom and e.slutt', dag: 'e.fom' },
  { kode: 'leie_bolig_ikke_kdb', holder: 'e.kdb_ved_start', dag: 'e.fom' },
  { kode: 'leie_annen_type', holder: `e.type = '${type}'`, dag: 'e.d0', ord: 'e.type' },
];
/** The earliest lease of its application. */
export const FORSTE_PAA_SOKNADEN: readonly Vilkaar[] = [
  { kode: 'leie_uten_soknad', holder: 'e.soknad_id is not null' },
  { kode: 'leie_ikke_forste_paa_soknaden', holder: 'e.forste_av_soknad', dag: 'e.fom' },
];
/** The last lease of a tenancy that ended in the year, in a dwelling that was KDB on the last day. */
export const BOTID_ENDT: readonly Vilkaar[] = [
  { kode: 'leie_ikke_siste', holder: 'e.siste', dag: 'e.neste_fom' },
  { kode: 'leie_ikke_avsluttet_i_aaret', holder: 'e.kjede_tom between e.aar_fom and e.slutt', dag: 'e.kjede_tom' },
  { kode: 'leie_bolig_ikke_kdb', holder: 'e.kdb_siste_dag', dag: 'e.kjede_tom' },
];
