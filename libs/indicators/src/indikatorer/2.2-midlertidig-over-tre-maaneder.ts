import type { Indikator } from '../indikator';
import { MID_VARIGHET } from '../radtekster';

/** 2.2: households in temporary stay over three months, inside the year (varighet-2016). KOSTRA E3. */
export const i2_2: Indikator = {
  id: '2.2',
  radslag: 'husstand',
  regning: 'antall',
  teller: `select ${MID_VARIGHET} from mid m where m.over_tre_maaneder`,
  nevner: null,
  kilde: 'Bolig for velferd 2.2; KOSTRA E3; sosialtjenesteloven § 27',
  grenser:
    'Varighet regnes i året: oppholdene klippes til 1.1.–31.12., perioder som berører hverandre slås sammen. Over tre måneder når en periode når samme dato tre måneder senere, eller når dagene til sammen er over 92. Natthjem regnes ikke.',
  gyldigFra: null,
};
