import type { Indikator } from '../indikator';
import { midRad } from '../radtekster';

/** 2.S2: MID, households with a stay (not night shelter) that overlaps the year. KOSTRA E1. */
export const i2_S2: Indikator = {
  id: '2.S2',
  radslag: 'husstand',
  regning: 'antall',
  teller: `select ${midRad('mid_opphold_i_aaret')} from mid m`,
  nevner: null,
  kilde: 'KOSTRA E1; sosialtjenesteloven § 27',
  grenser: 'Ett døgn i året er nok. En husstand med flere opphold telles én gang.',
  gyldigFra: null,
};
