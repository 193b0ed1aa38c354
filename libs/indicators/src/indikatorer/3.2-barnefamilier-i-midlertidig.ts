import type { Indikator } from '../indikator';
import { midRad } from '../radtekster';

/** 3.2: families with children in temporary stay. KOSTRA E4. */
export const i3_2: Indikator = {
  id: '3.2',
  radslag: 'husstand',
  regning: 'antall',
  teller: `select ${midRad('mid_med_barn')} from mid m where m.med_barn`,
  nevner: null,
  kilde: 'Bolig for velferd 3.2; KOSTRA E4; sosialtjenesteloven § 27',
  grenser:
    'Barn bor der når oppholdet sier ja, eller når det ikke er sagt og husstanden har et barn under 18 år på første felles dag. Samværsbarn regnes ikke. Fødselsdagen regnes som eldre.',
  gyldigFra: null,
};
