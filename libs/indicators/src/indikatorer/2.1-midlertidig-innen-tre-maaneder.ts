import type { Indikator } from '../indikator';
import { MID_VARIGHET } from '../radtekster';

/** 2.1: households in temporary stay that were not over three months (varighet-2016). */
export const i2_1: Indikator = {
  id: '2.1',
  radslag: 'husstand',
  regning: 'andel',
  teller: `select ${MID_VARIGHET} from mid m where not m.over_tre_maaneder`,
  nevner: `select ${MID_VARIGHET} from mid m`,
  kilde: 'Bolig for velferd 2.1; KOSTRA E1, E3; sosialtjenesteloven § 27',
  grenser:
    'Varighet regnes i året: oppholdene klippes til 1.1.–31.12., perioder som berører hverandre slås sammen. Over tre måneder når en periode når samme dato tre måneder senere, eller når dagene til sammen er over 92. Natthjem regnes ikke.',
  gyldigFra: null,
};
