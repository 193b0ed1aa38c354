import type { Indikator } from '../indikator';
import { medFormaal, virkemidler } from '../radtekster';

const SETT = virkemidler(
  `v.ordning = 'startlan'`,
  medFormaal('refinansiering'),
  'startlan_refinansiering',
  'startlan_annet_formaal',
);

/** 9.1: start loans paid for refinancing an owned dwelling. */
export const i9_1: Indikator = {
  id: '9.1',
  radslag: 'virkemiddel',
  regning: 'andel',
  teller: `select * from (${SETT}) s where s.grunn = 'startlan_refinansiering'`,
  nevner: SETT,
  kilde: 'Bolig for velferd 9.1; Husbanken',
  grenser: 'Telles på utbetalingsdagen. Ukjent formål står i nevneren.',
  gyldigFra: null,
};
