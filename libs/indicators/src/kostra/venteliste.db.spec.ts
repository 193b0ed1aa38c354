import {
  enBolig,
  enBoligendring,
  enHusstand,
  enMaalgruppe,
  enSoknad,
  etLeieforhold,
  rett,
  type Rad,
  type Skriver,
} from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

type Soknad = Parameters<typeof enSoknad>[1];

/** A household with a positive decision on 1 May. */
const innvilget = (b: Skriver, felter: Partial<Soknad> = {}): Promise<Rad> =>
  enSoknad(b, { mottatt: '2024-03-01', vedtaksdato: '2024-05-01', utfall: 'innvilget', ...felter });

/** The same, with leases of the household; `paa` links the lease to the application. */
const medLeie =
  (...leier: readonly { fom: string; tom?: string; paa?: boolean; form?: 'eid' | 'tilvisning' }[]) =>
  async (b: Skriver): Promise<void> => {
    const husstand = await enHusstand(b);
    const soknad = await innvilget(b, { husstand });
    for (const { paa, form, ...leie } of leier) {
      const bolig = await enBolig(b, { disposisjonsform: form ?? 'eid' });
      await etLeieforhold(b, { husstand, bolig, ...(paa ? { soknad } : {}), ...leie });
    }
  };

prov('D1', register, [
  { navn: 'granted, waiting', gitt: innvilget, teller: ['H1'] },
  { navn: 'decided on 31.12', gitt: (b) => innvilget(b, { vedtaksdato: '2024-12-31' }), teller: ['H1'] },
  { navn: 'decided on 1.1 after', gitt: (b) => innvilget(b, { vedtaksdato: '2025-01-01' }), teller: [] },
  {
    navn: 'decided years ago, still waiting',
    gitt: (b) => innvilget(b, { mottatt: '2015-01-01', vedtaksdato: '2015-05-01' }),
    teller: ['H1'],
  },
  { navn: 'not decided', gitt: (b) => innvilget(b, { vedtaksdato: null, utfall: null }), teller: [] },
  { navn: 'refused', gitt: (b) => innvilget(b, { utfall: 'avslag' }), teller: [] },
  { navn: 'bytte', gitt: (b) => innvilget(b, { type: 'bytte' }), teller: [] },
  { navn: 'lapsed on 31.12', gitt: (b) => innvilget(b, { bortfalt: '2024-12-31' }), teller: [] },
  { navn: 'lapsed on 1.1 after', gitt: (b) => innvilget(b, { bortfalt: '2025-01-01' }), teller: ['H1'] },
  { navn: 'moved in on 31.12', gitt: medLeie({ fom: '2024-12-31', paa: true }), teller: [] },
  { navn: 'moves in on 1.1 after', gitt: medLeie({ fom: '2025-01-01', paa: true }), teller: ['H1'] },
  { navn: 'moved in and out again', gitt: medLeie({ fom: '2024-05-02', tom: '2024-05-03', paa: true }), teller: [] },
  {
    navn: 'the lease of the application is under tilvisning: it has been served',
    gitt: medLeie({ fom: '2024-06-01', paa: true, form: 'tilvisning' }),
    teller: [],
  },
  {
    navn: 'the lease of the application begins on 31.12, under tilvisning',
    gitt: medLeie({ fom: '2024-12-31', paa: true, form: 'tilvisning' }),
    teller: [],
  },
  {
    navn: 'the lease of the application was before the decision',
    gitt: medLeie({ fom: '2024-04-01', tom: '2024-04-02', paa: true }),
    teller: [],
  },
  {
    navn: 'a lease without application after the decision',
    gitt: medLeie({ fom: '2024-06-01', tom: '2024-06-02' }),
    teller: [],
  },
  {
    navn: 'a lease that ended on the day of the decision',
    gitt: medLeie({ fom: '2020-01-01', tom: '2024-05-01' }),
    teller: [],
  },
  {
    navn: 'a lease that ended the day before the decision',
    gitt: medLeie({ fom: '2020-01-01', tom: '2024-04-30' }),
    teller: ['H1'],
  },
  { navn: 'a lease without application from 1.1 after', gitt: medLeie({ fom: '2025-01-01' }), teller: ['H1'] },
  {
    navn: 'a lease under tilvisning, not of the application',
    gitt: medLeie({ fom: '2024-06-01', form: 'tilvisning' }),
    teller: ['H1'],
  },
  {
    navn: 'KDB on the later of fom and decision: was tilvisning on the day of the decision',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const bolig = await enBolig(b, { disposisjonsform: 'tilvisning' });
      await enBoligendring(b, bolig, { fom: '2024-05-02', disposisjonsform: 'eid' });
      await innvilget(b, { husstand });
      await etLeieforhold(b, { husstand, bolig, fom: '2020-01-01' });
    },
    teller: ['H1'],
  },
  {
    navn: 'KDB on the later of fom and decision: became eid that day',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const bolig = await enBolig(b, { disposisjonsform: 'tilvisning' });
      await enBoligendring(b, bolig, { fom: '2024-05-01', disposisjonsform: 'eid' });
      await innvilget(b, { husstand });
      await etLeieforhold(b, { husstand, bolig, fom: '2020-01-01' });
    },
    teller: [],
  },
  {
    navn: 'two decisions, one household: once',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await innvilget(b, { husstand });
      await innvilget(b, { husstand, vedtaksdato: '2024-08-01' });
    },
    teller: ['H1'],
  },
  {
    navn: 'one of two decisions is served, the later one waits',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const soknad = await innvilget(b, { husstand });
      await etLeieforhold(b, { husstand, soknad, fom: '2024-06-01', tom: '2024-07-31' });
      await innvilget(b, { husstand, vedtaksdato: '2024-08-01' });
    },
    teller: ['H1'],
  },
]);

provRettet('D1', register, {
  gitt: innvilget,
  foer: { teller: ['H1'] },
  rett: (b, soknad) => rett(b, soknad, { bortfalt: '2024-12-31' }),
  etter: { teller: [] },
});

prov('D2', register, [
  {
    navn: 'by group on 31.12',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await enMaalgruppe(b, husstand, 'flyktning');
      await enMaalgruppe(b, husstand, 'eldre', '2024-12-31');
      await enMaalgruppe(b, husstand, 'rus_psykisk', '2025-01-01');
      await innvilget(b, { husstand });
      await innvilget(b);
    },
    teller: ['H1', 'H2'],
    verdi: { tilrettelagt: 1, ukjent: 1 },
  },
]);
