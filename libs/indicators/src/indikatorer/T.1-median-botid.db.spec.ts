import { enBolig, enBoligendring, enHusstand, etLeieforhold, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

/** One household in one dwelling with these leases. */
const leier =
  (...perioder: readonly (readonly [string, string | null])[]) =>
  async (b: Skriver): Promise<void> => {
    const husstand = await enHusstand(b);
    const bolig = await enBolig(b);
    for (const [fom, tom] of perioder) await etLeieforhold(b, { husstand, bolig, fom, tom });
  };

prov('T.1', register, [
  { navn: 'none: no value', gitt: async () => undefined, teller: [], verdi: null },
  { navn: 'both days are in', gitt: leier(['2023-05-01', '2024-04-30']), teller: ['L1'], verdi: 366 / 365.25 },
  { navn: 'one day', gitt: leier(['2024-02-29', '2024-02-29']), teller: ['L1'], verdi: 1 / 365.25 },
  { navn: 'ends on 1.1', gitt: leier(['2024-01-01', '2024-01-01']), teller: ['L1'], verdi: 1 / 365.25 },
  { navn: 'ends on 31.12', gitt: leier(['2024-12-31', '2024-12-31']), teller: ['L1'], verdi: 1 / 365.25 },
  { navn: 'ends on 31.12 before', gitt: leier(['2020-01-01', '2023-12-31']), teller: [], verdi: null },
  { navn: 'ends on 1.1 after', gitt: leier(['2020-01-01', '2025-01-01']), teller: [], verdi: null },
  { navn: 'running', gitt: leier(['2020-01-01', null]), teller: [], verdi: null },
  {
    navn: 'renewed the day after: one tenancy, the last lease is the row',
    gitt: leier(['2023-01-01', '2023-12-31'], ['2024-01-01', '2024-12-31']),
    teller: ['L2'],
    verdi: 731 / 365.25,
  },
  {
    navn: 'a day between: two tenancies',
    gitt: leier(['2024-01-01', '2024-01-10'], ['2024-01-12', '2024-01-13']),
    teller: ['L1', 'L2'],
    verdi: 6 / 365.25,
  },
  {
    navn: 'renewed after the year: the tenancy has not ended',
    gitt: leier(['2023-01-01', '2024-12-31'], ['2025-01-01', null]),
    teller: [],
    verdi: null,
  },
  {
    navn: 'a break after the year: ended',
    gitt: leier(['2024-12-01', '2024-12-31'], ['2025-01-02', null]),
    teller: ['L1'],
    verdi: 31 / 365.25,
  },
  {
    navn: 'another dwelling is another tenancy',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2024-01-01', tom: '2024-01-10' });
      await etLeieforhold(b, { husstand, fom: '2024-01-11', tom: null });
    },
    teller: ['L1'],
    verdi: 10 / 365.25,
  },
  {
    navn: 'another household is another tenancy',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await etLeieforhold(b, { bolig, fom: '2024-01-01', tom: '2024-01-10' });
      await etLeieforhold(b, { bolig, fom: '2024-01-11', tom: '2024-01-12' });
    },
    teller: ['L1', 'L2'],
    verdi: 6 / 365.25,
  },
  {
    navn: 'even: the mean of the middle two',
    gitt: async (b) => {
      for (const tom of ['2024-01-01', '2024-01-02', '2024-01-04', '2024-12-31']) {
        await etLeieforhold(b, { fom: '2024-01-01', tom });
      }
    },
    teller: ['L1', 'L2', 'L3', 'L4'],
    verdi: 3 / 365.25,
  },
  {
    navn: 'odd: the middle one',
    gitt: async (b) => {
      for (const tom of ['2024-12-31', '2024-01-01', '2024-01-04']) await etLeieforhold(b, { fom: '2024-01-01', tom });
    },
    teller: ['L1', 'L2', 'L3'],
    verdi: 4 / 365.25,
  },
  {
    navn: 'not KDB on the last day',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-05-01', disposisjonsform: 'tilvisning' });
      await etLeieforhold(b, { bolig, fom: '2020-01-01', tom: '2024-05-01' });
    },
    teller: [],
    verdi: null,
  },
  {
    navn: 'KDB on the last day only',
    gitt: async (b) => {
      const bolig = await enBolig(b, { disposisjonsform: 'tilvisning' });
      await enBoligendring(b, bolig, { fom: '2024-05-02', disposisjonsform: 'innleid' });
      await etLeieforhold(b, { bolig, fom: '2024-05-01', tom: '2024-05-02' });
    },
    teller: ['L1'],
    verdi: 2 / 365.25,
  },
]);

provRettet('T.1', register, {
  gitt: (b) => etLeieforhold(b, { fom: '2024-01-01', tom: '2024-01-10' }),
  foer: { teller: ['L1'], verdi: 10 / 365.25 },
  rett: (b, leie) => rett(b, leie, { tom: '2024-01-20' }),
  etter: { teller: ['L1'], verdi: 20 / 365.25 },
});
