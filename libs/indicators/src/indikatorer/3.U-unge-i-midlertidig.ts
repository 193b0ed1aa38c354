import type { Indikator } from '../indikator';
import { midRad } from '../radtekster';

/** 3.U: households in temporary stay whose hovedperson is 18-24. KOSTRA E6. */
export const i3_U: Indikator = {
  id: '3.U',
  radslag: 'husstand',
  regning: 'antall',
  teller: `select ${midRad('mid_ung_hovedperson')} from mid m where m.ung`,
  nevner: null,
  kilde: 'Programrapportering (18–24 år); KOSTRA E6',
  grenser:
    'Alderen og hovedpersonen leses på den første dagen i året i husstandens første opphold. Fødselsdagen regnes som eldre.',
  gyldigFra: null,
};
