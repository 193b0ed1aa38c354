import type { Indikator } from '../indikator';
import { boligerMedTilsagn, UTEN_TILSKUDD } from '../radtekster';

/** 5.6: dwellings of any form with a grunnlan commitment in the year and no tilskudd_utleiebolig ever. */
export const i5_6: Indikator = {
  id: '5.6',
  radslag: 'bolig',
  regning: 'antall',
  teller: boligerMedTilsagn('grunnlan', 'grunnlan_uten_tilskudd', UTEN_TILSKUDD),
  nevner: null,
  kilde: 'Bolig for velferd 5.6; Husbanken',
  grenser: 'Tilskudd i et hvilket som helst år tar boligen ut. En bolig med flere lån telles én gang.',
  gyldigFra: null,
};
