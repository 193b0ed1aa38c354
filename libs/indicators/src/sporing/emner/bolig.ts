import { fellesfelter, KDB_FORMER, type Emne, type Vilkaar } from '../vilkaar';

/** Every dwelling: its facts and lease on 31.12., its latest KDB interval by then, what it was when it became KDB. */
export const BOLIG: Emne = {
  mangler: 'aldri_kommunalt_disponert',
  sql: `select ${fellesfelter({ kommune: 'b.kommune_id', bolig: 'b.bolig_id', kandidat: 'b.ekstern_id', naar: 'b.fom' })},
    b.ekstern_id as id_bolig, b.fom, b.tom, f.disposisjonsform as form, f.rullestol, f.bruksareal, l.fom as leie_fom,
    exists (select from utilgjengelig u where u.kommune_id = b.kommune_id and u.bolig_id = b.bolig_id
       and u.fom <= a.tom and coalesce(u.tom, 'infinity') >= a.tom) as ute_av_bruk,
    k.fom as kdb_fom, nullif(k.tom, 'infinity') as kdb_tom,
    n.dag as ny_dag, n.maalgruppe as ny_maalgruppe, n.samlokalisert as ny_samlokalisert,
    exists (select from kdb_periode v where v.kommune_id = b.kommune_id and v.bolig_id = b.bolig_id
       and v.tom between a.fom - 1 and a.tom - 1) as avgang
  from rapportaar a cross join boliger b
  join boligfakta f on f.kommune_id = b.kommune_id and f.bolig_id = b.bolig_id and a.tom between f.fra and f.til
  left join leieforhold l on l.kommune_id = b.kommune_id and l.bolig_id = b.bolig_id
   and l.fom <= a.tom and coalesce(l.tom, 'infinity') >= a.tom
  left join nyanskaffet n on n.aar = a.aar and n.kommune_id = b.kommune_id and n.bolig_id = b.bolig_id
  left join lateral (select d.fom, d.tom from kdb_periode d where d.kommune_id = b.kommune_id
     and d.bolig_id = b.bolig_id and d.fom <= a.tom order by d.fom desc limit 1) k on true`,
};

const BEGYNT: Vilkaar = { kode: 'bolig_ikke_begynt', holder: 'e.fom <= e.slutt', dag: 'e.fom' };
const IKKE_AVSLUTTET: Vilkaar = {
  kode: 'bolig_avsluttet',
  holder: `coalesce(e.tom, 'infinity') >= e.slutt`,
  dag: 'e.tom',
};

/** Active on 31.12., and of a form on that day. */
const avForm = (kode: Vilkaar['kode'], holder: string): Vilkaar => ({ kode, holder, ord: 'e.form' });

/** KDB(S). */
export const KDB_VED_SLUTT: readonly Vilkaar[] = [
  BEGYNT,
  IKKE_AVSLUTTET,
  avForm('form_ikke_kdb', `e.form in ${KDB_FORMER}`),
];
export const EID: Vilkaar = avForm('form_ikke_eid', `e.form = 'eid'`);
export const INNLEID: Vilkaar = avForm('form_ikke_innleid', `e.form = 'innleid'`);
export const DISPOSISJONSRETT: Vilkaar = avForm('form_ikke_disposisjonsrett', `e.form = 'disposisjonsrett'`);
/** TIL(S). */
export const TILVISNING_VED_SLUTT: readonly Vilkaar[] = [
  BEGYNT,
  IKKE_AVSLUTTET,
  avForm('form_ikke_tilvisning', `e.form = 'tilvisning'`),
];
export const RULLESTOL: Vilkaar = {
  kode: 'rullestol_ikke_ja',
  holder: 'e.rullestol',
  ord: `case when e.rullestol is false then 'nei' end`,
};
export const LEDIG: Vilkaar = { kode: 'bolig_utleid', holder: 'e.leie_fom is null', dag: 'e.leie_fom' };
export const UTE_AV_BRUK: Vilkaar = { kode: 'bolig_ikke_ute_av_bruk', holder: 'e.ute_av_bruk' };
export const OVER_65_VED_SLUTT: Vilkaar = {
  kode: 'areal_ikke_over_65',
  holder: 'e.bruksareal > 65',
  dag: 'e.slutt',
  verdi: 'e.bruksareal',
};

const NOEN_GANG: Vilkaar = { kode: 'aldri_kommunalt_disponert', holder: 'e.kdb_fom is not null' };
/** A KDB interval begins in the year. */
export const NYANSKAFFET: readonly Vilkaar[] = [
  NOEN_GANG,
  { kode: 'ikke_ny_i_aaret', holder: 'e.ny_dag is not null', dag: 'e.kdb_fom' },
];
export const NY_TIL_RUS_PSYKISK: Vilkaar = {
  kode: 'ny_annen_maalgruppe',
  holder: `e.ny_maalgruppe = 'rus_psykisk'`,
  dag: 'e.ny_dag',
  ord: 'e.ny_maalgruppe',
};
export const NY_IKKE_SAMLOKALISERT: Vilkaar = {
  kode: 'ny_samlokalisert',
  holder: 'e.ny_samlokalisert = false',
  dag: 'e.ny_dag',
  ord: `case when e.ny_samlokalisert then 'ja' end`,
};
/** A KDB interval's last day lies from 31.12. of the year before to 30.12. */
export const AVGANG: readonly Vilkaar[] = [
  NOEN_GANG,
  { kode: 'ingen_avgang', holder: 'e.avgang', dag: 'case when e.kdb_tom < e.slutt then e.kdb_tom end' },
];
