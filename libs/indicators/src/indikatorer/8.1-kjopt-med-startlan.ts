import type { Indikator } from '../indikator';
import { medFormaal, virkemidler } from '../radtekster';

/** 8.1: start loans for purchase paid out in the year. */
export const i8_1: Indikator = {
  id: '8.1',
  radslag: 'virkemiddel',
  regning: 'antall',
  teller: virkemidler(
    `v.ordning = 'startlan' and v.formaal = 'kjop'`,
    medFormaal('kjop'),
    'startlan_utbetalt',
    'startlan_utbetalt',
  ),
  nevner: null,
  kilde: 'Bolig for velferd 8.1; Husbanken',
  grenser: 'Telles på utbetalingsdagen.',
  gyldigFra: null,
};
