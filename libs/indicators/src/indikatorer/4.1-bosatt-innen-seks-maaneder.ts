import type { Indikator } from '../indikator';
import { bosettinger } from '../radtekster';

const SETT = bosettinger('tak.pluss_maaneder(s.vedtaksdato, 6)', 'true');

/** 4.1: refugees settled within six months of the decision on residence. */
export const i4_1: Indikator = {
  id: '4.1',
  radslag: 'bosetting',
  regning: 'andel',
  teller: `select * from (${SETT}) s where s.grunn = 'bosatt_innen_frist'`,
  nevner: SETT,
  kilde: 'Bolig for velferd 4.1',
  grenser: 'Fristen er samme dato seks måneder etter vedtak om opphold. Den dagen er innen fristen.',
  gyldigFra: null,
};
