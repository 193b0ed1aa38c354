import type { Indikator } from '../indikator';
import { FRA_KOMMUNAL_LEIE, virkemidler } from '../radtekster';

const SETT = virkemidler(
  `v.ordning = 'startlan' and v.formaal = 'kjop'`,
  FRA_KOMMUNAL_LEIE,
  'startlan_fra_kommunal_leie',
  'startlan_ikke_fra_kommunal_leie',
);

/** 8.2: of the start loans for purchase, those to households that came from a municipal lease. */
export const i8_2: Indikator = {
  id: '8.2',
  radslag: 'virkemiddel',
  regning: 'andel',
  teller: `select * from (${SETT}) s where s.grunn = 'startlan_fra_kommunal_leie'`,
  nevner: SETT,
  kilde: 'Bolig for velferd 8.2; Husbanken',
  grenser:
    'Dagen før utbetaling avgjør: et leieforhold er aktivt den dagen, i en bolig som er kommunalt disponert den dagen.',
  gyldigFra: null,
};
