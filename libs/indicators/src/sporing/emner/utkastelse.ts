import { fellesfelter, type Emne, type Vilkaar } from '../vilkaar';

/** Every eviction case. */
export const UTKASTELSE: Emne = {
  mangler: 'ingen_utkastelse',
  sql: `select ${fellesfelter({
    kommune: 'u.kommune_id',
    husstand: 'u.husstand_id',
    kandidat: 'u.ekstern_id',
    naar: 'coalesce(u.avsluttet, u.begjaert, u.varslet)',
  })}, u.ekstern_id as id_utkastelse, u.begjaert, u.avsluttet, u.utfall
  from rapportaar a cross join utkastelser u`,
};

export const BEGJAERT: Vilkaar = {
  kode: 'begjaert_annet_aar',
  holder: 'e.begjaert between e.aar_fom and e.slutt',
  dag: 'e.begjaert',
};
export const AVSLUTTET: Vilkaar = {
  kode: 'utkastelse_avsluttet_annet_aar',
  holder: 'e.avsluttet between e.aar_fom and e.slutt',
  dag: 'e.avsluttet',
};
const utfall = (kode: Vilkaar['kode'], holder: string): Vilkaar => ({
  kode,
  holder,
  dag: 'e.avsluttet',
  ord: 'e.utfall',
});

export const GJENNOMFORT: Vilkaar = utfall('utkastelse_ikke_gjennomfort', `e.utfall = 'gjennomfort'`);
/** Neither withdrawn nor without an outcome. */
export const AVGJORT: Vilkaar = utfall('utkastelse_ikke_avgjort', `e.utfall in ('gjennomfort', 'avverget')`);
export const AVVERGET: Vilkaar = utfall('utkastelse_ikke_avverget', `e.utfall = 'avverget'`);
