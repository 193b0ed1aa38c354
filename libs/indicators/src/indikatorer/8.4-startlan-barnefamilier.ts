import type { Indikator } from '../indikator';
import { TIL_BARNEFAMILIE, virkemidler } from '../radtekster';

const SETT = virkemidler(
  `v.ordning = 'startlan'`,
  TIL_BARNEFAMILIE,
  'virkemiddel_barnefamilie',
  'virkemiddel_ikke_barnefamilie',
);

/** 8.4: start loans paid to families with children. */
export const i8_4: Indikator = {
  id: '8.4',
  radslag: 'virkemiddel',
  regning: 'andel',
  teller: `select * from (${SETT}) s where s.grunn = 'virkemiddel_barnefamilie'`,
  nevner: SETT,
  kilde: 'Bolig for velferd 8.4; Husbanken',
  grenser:
    'Husstanden har et barn (ikke samværsbarn), født og under 18 år, på utbetalingsdagen. Fødselsdagen regnes som eldre.',
  gyldigFra: null,
};
