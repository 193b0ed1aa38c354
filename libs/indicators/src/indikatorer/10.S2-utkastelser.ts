import type { Indikator } from '../indikator';
import { utkastelser } from '../radtekster';

/** 10.S2: evictions carried out in the year. */
export const i10_S2: Indikator = {
  id: '10.S2',
  radslag: 'utkastelse',
  regning: 'antall',
  teller: utkastelser('avsluttet', `u.utfall = 'gjennomfort'`, `'utkastelse_gjennomfort'`),
  nevner: null,
  kilde: 'Bolig for velferd, støttedata 10',
  grenser: 'Telles på dagen saken ble avsluttet.',
  gyldigFra: null,
};
