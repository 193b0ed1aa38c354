import type { Rolle } from '@tak/domain';
import type { FastTekst, Tekstomraade } from './tekst';

export const rolleTekster = {
  boligkontor: { nb: 'Boligkontor', nn: 'Bustadkontor' },
  nav: { nb: 'NAV', nn: 'NAV' },
  tildelingskontor: { nb: 'Tildelingskontor', nn: 'Tildelingskontor' },
  leder: { nb: 'Leder', nn: 'Leiar' },
  klageinstans: { nb: 'Klageinstans', nn: 'Klageinstans' },
  systemeier: { nb: 'Systemeier', nn: 'Systemeigar' },
  personvernombud: { nb: 'Personvernombud', nn: 'Personvernombod' },
  innbygger: { nb: 'Innbygger', nn: 'Innbyggjar' },
} as const satisfies Record<Rolle, FastTekst> & Tekstomraade;

/** One line under the role on the login page: what it is used for. */
export const rolleForklaringer = {
  boligkontor: {
    nb: 'Boliger, leieforhold og import av registeret',
    nn: 'Bustader, leigeforhold og import av registeret',
  },
  nav: { nb: 'Midlertidig botilbud og saker', nn: 'Mellombels butilbod og saker' },
  tildelingskontor: { nb: 'Venteliste og tildeling', nn: 'Venteliste og tildeling' },
  leder: { nb: 'Tallene, og radene bak dem', nn: 'Tala, og radene bak dei' },
  klageinstans: { nb: 'Behandler klager', nn: 'Handsamar klager' },
  systemeier: { nb: 'Drift, brukere og import', nn: 'Drift, brukarar og import' },
  personvernombud: { nb: 'Innsyn i hvordan opplysningene brukes', nn: 'Innsyn i korleis opplysningane blir brukte' },
  innbygger: { nb: 'Egen sak', nn: 'Eiga sak' },
} as const satisfies Record<Rolle, FastTekst> & Tekstomraade;
