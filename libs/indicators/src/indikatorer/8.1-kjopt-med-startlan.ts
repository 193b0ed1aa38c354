import type { Indikator } from '../indikator';
import { virkemidler } from '../radtekster';

/** 8.1: start loans for purchase paid out in the year. */
export const i8_1: Indikator = {
  id: '8.1',
  radslag: 'virkemiddel',
  regning: 'antall',
  teller: virkemidler(
    `w.ordning = 'startlan' and w.formaal = 'kjop'`,
    'true',
    'startlan_utbetalt',
    'startlan_utbetalt',
  ),
  nevner: null,
  kilde: 'Bolig for velferd 8.1; Husbanken',
  grenser: 'Telles på utbetalingsdagen.',
  gyldigFra: null,
};
