import { enBolig, enBoligendring, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('6.2', register, [
  {
    navn: 'not co-located',
    gitt: (b) => enBolig(b, { fom: '2024-01-01', samlokalisert: false }),
    teller: ['B1'],
    nevner: ['B1'],
  },
  {
    navn: 'co-located',
    gitt: (b) => enBolig(b, { fom: '2024-12-31', samlokalisert: true }),
    teller: [],
    nevner: ['B1'],
  },
  {
    navn: 'unknown stays in the denominator',
    gitt: (b) => enBolig(b, { fom: '2024-05-01' }),
    teller: [],
    nevner: ['B1'],
  },
  {
    navn: 'since 31.12 before',
    gitt: (b) => enBolig(b, { fom: '2023-12-31', samlokalisert: false }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'from 1.1 after',
    gitt: (b) => enBolig(b, { fom: '2025-01-01', samlokalisert: false }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'gone again by 31.12',
    gitt: (b) => enBolig(b, { fom: '2024-05-01', tom: '2024-05-01', samlokalisert: false }),
    teller: ['B1'],
    nevner: ['B1'],
  },
  {
    navn: 'read on the first day: changed the day after',
    gitt: async (b) =>
      enBoligendring(b, await enBolig(b, { fom: '2024-05-01', samlokalisert: false }), {
        fom: '2024-05-02',
        samlokalisert: true,
      }),
    teller: ['B1'],
    nevner: ['B1'],
  },
  {
    navn: 'tilvisning becomes eid and co-located the same day',
    gitt: async (b) =>
      enBoligendring(b, await enBolig(b, { disposisjonsform: 'tilvisning', samlokalisert: false }), {
        fom: '2024-05-01',
        disposisjonsform: 'eid',
        samlokalisert: true,
      }),
    teller: [],
    nevner: ['B1'],
  },
]);

provRettet('6.2', register, {
  gitt: (b) => enBolig(b, { fom: '2024-01-01', samlokalisert: false }),
  foer: { teller: ['B1'], nevner: ['B1'] },
  rett: (b, bolig) => rett(b, bolig, { samlokalisert: null }),
  etter: { teller: [], nevner: ['B1'] },
});
