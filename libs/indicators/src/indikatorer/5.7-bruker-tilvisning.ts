import type { Indikator } from '../indikator';
import { tilvisningRad } from '../tilvisning-rad';

/** 5.7: does the municipality use tilvisningsavtaler: TIL(S) is not empty. */
export const i5_7: Indikator = {
  id: '5.7',
  radslag: 'bolig',
  regning: 'ja_nei',
  teller: `select ${tilvisningRad(`'tilvisning_ved_aarsslutt'`)} from tilvisning_ved_aarsslutt t`,
  nevner: null,
  kilde: 'Bolig for velferd 5.7',
  grenser: 'Ja når minst én bolig har disposisjonsform tilvisning 31.12.',
  gyldigFra: null,
};
