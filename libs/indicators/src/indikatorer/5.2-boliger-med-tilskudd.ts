import type { Indikator } from '../indikator';
import { boligerMedTilsagn } from '../radtekster';

/** 5.2: dwellings with a commitment of tilskudd_utleiebolig in the year, KDB by form that day. */
export const i5_2: Indikator = {
  id: '5.2',
  radslag: 'bolig',
  regning: 'antall',
  teller: boligerMedTilsagn(
    'tilskudd_utleiebolig',
    'tilsagn_i_aaret',
    `f.disposisjonsform in ('eid', 'innleid', 'disposisjonsrett')`,
  ),
  nevner: null,
  kilde: 'Bolig for velferd 5.2; Husbanken',
  grenser: 'Formen leses på dagen for tilsagnet. En bolig med flere tilsagn telles én gang.',
  gyldigFra: null,
};
