import type { Indikator } from '../indikator';
import { TIL_BARNEFAMILIE, virkemidler } from '../radtekster';

const SETT = virkemidler(
  `v.ordning = 'tilskudd_etablering'`,
  TIL_BARNEFAMILIE,
  'virkemiddel_barnefamilie',
  'virkemiddel_ikke_barnefamilie',
);

/** 8.5: tilskudd_etablering paid to families with children. */
export const i8_5: Indikator = {
  id: '8.5',
  radslag: 'virkemiddel',
  regning: 'andel',
  teller: `select * from (${SETT}) s where s.grunn = 'virkemiddel_barnefamilie'`,
  nevner: SETT,
  kilde: 'Bolig for velferd 8.5; Husbanken',
  grenser:
    'Husstanden har et barn (ikke samværsbarn), født og under 18 år, på utbetalingsdagen. Fødselsdagen regnes som eldre.',
  gyldigFra: null,
};
