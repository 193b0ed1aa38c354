import { enBolig, enBoligendring, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('6.1', register, [
  { navn: 'yes', gitt: (b) => enBolig(b, { rullestol: true }), teller: ['B1'], nevner: ['B1'] },
  { navn: 'no', gitt: (b) => enBolig(b, { rullestol: false }), teller: [], nevner: ['B1'] },
  { navn: 'unknown stays in the denominator', gitt: (b) => enBolig(b), teller: [], nevner: ['B1'] },
  {
    navn: 'not there on 31.12',
    gitt: (b) => enBolig(b, { rullestol: true, tom: '2024-12-30' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'tilvisning',
    gitt: (b) => enBolig(b, { rullestol: true, disposisjonsform: 'tilvisning' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'rebuilt by 31.12',
    gitt: async (b) =>
      enBoligendring(b, await enBolig(b, { rullestol: false }), { fom: '2024-12-31', rullestol: true }),
    teller: ['B1'],
    nevner: ['B1'],
  },
  {
    navn: 'rebuilt by 1.1',
    gitt: async (b) =>
      enBoligendring(b, await enBolig(b, { rullestol: false }), { fom: '2025-01-01', rullestol: true }),
    teller: [],
    nevner: ['B1'],
  },
  {
    navn: 'an empty change leaves it as it was, through two changes',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2020-01-01', rullestol: true });
      await enBoligendring(b, bolig, { fom: '2021-01-01', disposisjonsform: 'innleid' });
      await enBoligendring(b, bolig, { fom: '2022-01-01', samlokalisert: false });
    },
    teller: ['B1'],
    nevner: ['B1'],
  },
]);

provRettet('6.1', register, {
  gitt: async (b) => enBoligendring(b, await enBolig(b, { rullestol: false }), { fom: '2024-12-31', rullestol: true }),
  foer: { teller: ['B1'], nevner: ['B1'] },
  rett: (b, endring) => rett(b, endring, { fom: '2025-01-01' }),
  etter: { teller: [], nevner: ['B1'] },
});
