import type { Indikator } from '../indikator';
import { utkastelser } from '../radtekster';

/** 10.S1: petitions for eviction in the year. */
export const i10_S1: Indikator = {
  id: '10.S1',
  radslag: 'utkastelse',
  regning: 'antall',
  teller: utkastelser('begjaert', 'true', `'utkastelse_begjaert'`),
  nevner: null,
  kilde: 'Bolig for velferd, støttedata 10; tvangsfullbyrdelsesloven § 4-18',
  grenser: 'Telles på dagen begjæringen ble sendt.',
  gyldigFra: null,
};
