import type { Indikator } from '../indikator';
import { bosettinger } from '../radtekster';

const SETT = bosettinger(
  'tak.pluss_maaneder(s.vedtaksdato, 3)',
  's.enslig_mindreaarig is not true and tak.fyller(p.fodselsdato, 18) > s.bosatt',
);

/** 4.3: children in families settled within three months of the decision on residence. */
export const i4_3: Indikator = {
  id: '4.3',
  radslag: 'bosetting',
  regning: 'andel',
  teller: `select * from (${SETT}) s where s.grunn = 'bosatt_innen_frist'`,
  nevner: SETT,
  kilde: 'Bolig for velferd 4.3',
  grenser: 'Barn er under 18 år den dagen de ble bosatt, og ikke enslig mindreårig. Tremånedersdagen er innen fristen.',
  gyldigFra: null,
};
