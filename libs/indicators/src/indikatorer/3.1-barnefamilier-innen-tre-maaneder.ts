import type { Indikator } from '../indikator';
import { MID_VARIGHET } from '../radtekster';

/** 3.1: families with children in temporary stay that were not over three months. */
export const i3_1: Indikator = {
  id: '3.1',
  radslag: 'husstand',
  regning: 'andel',
  teller: `select ${MID_VARIGHET} from mid m where m.med_barn and not m.over_tre_maaneder`,
  nevner: `select ${MID_VARIGHET} from mid m where m.med_barn`,
  kilde: 'Bolig for velferd 3.1; KOSTRA E4, E5',
  grenser:
    'Varighet regnes i året: oppholdene klippes til 1.1.–31.12., perioder som berører hverandre slås sammen. Over tre måneder når en periode når samme dato tre måneder senere, eller når dagene til sammen er over 92. Natthjem regnes ikke.',
  gyldigFra: null,
};
