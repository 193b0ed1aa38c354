import type { Indikator } from '../indikator';
import { boligerMedTilsagn, UTEN_TILSKUDD } from '../radtekster';

/** 5.5: dwellings with a grunnlan commitment in the year, tilvisning that day, and no tilskudd_utleiebolig ever. */
export const i5_5: Indikator = {
  id: '5.5',
  radslag: 'bolig',
  regning: 'antall',
  teller: boligerMedTilsagn(
    'grunnlan',
    'grunnlan_uten_tilskudd',
    `f.disposisjonsform = 'tilvisning' and ${UTEN_TILSKUDD}`,
  ),
  nevner: null,
  kilde: 'Bolig for velferd 5.5; Husbanken',
  grenser: 'Formen leses på dagen for tilsagnet. Tilskudd i et hvilket som helst år tar boligen ut.',
  gyldigFra: null,
};
