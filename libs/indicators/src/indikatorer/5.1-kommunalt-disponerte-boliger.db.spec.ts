import { enBolig, enBoligendring, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('5.1', register, [
  { navn: 'owned, active all year', gitt: (b) => enBolig(b), teller: ['B1'] },
  { navn: 'innleid counts', gitt: (b) => enBolig(b, { disposisjonsform: 'innleid' }), teller: ['B1'] },
  {
    navn: 'disposisjonsrett counts',
    gitt: (b) => enBolig(b, { disposisjonsform: 'disposisjonsrett' }),
    teller: ['B1'],
  },
  { navn: 'tilvisning does not', gitt: (b) => enBolig(b, { disposisjonsform: 'tilvisning' }), teller: [] },
  { navn: 'first day is 31.12', gitt: (b) => enBolig(b, { fom: '2024-12-31' }), teller: ['B1'] },
  { navn: 'first day is 1.1 after', gitt: (b) => enBolig(b, { fom: '2025-01-01' }), teller: [] },
  { navn: 'last day is 31.12', gitt: (b) => enBolig(b, { tom: '2024-12-31' }), teller: ['B1'] },
  { navn: 'last day is 30.12', gitt: (b) => enBolig(b, { tom: '2024-12-30' }), teller: [] },
  { navn: 'one day, 31.12', gitt: (b) => enBolig(b, { fom: '2024-12-31', tom: '2024-12-31' }), teller: ['B1'] },
  {
    navn: 'becomes tilvisning on 31.12',
    gitt: async (b) => enBoligendring(b, await enBolig(b), { fom: '2024-12-31', disposisjonsform: 'tilvisning' }),
    teller: [],
  },
  {
    navn: 'becomes tilvisning on 1.1 after',
    gitt: async (b) => enBoligendring(b, await enBolig(b), { fom: '2025-01-01', disposisjonsform: 'tilvisning' }),
    teller: ['B1'],
  },
  {
    navn: 'tilvisning that becomes eid on 31.12; a later change of another fact leaves the form',
    gitt: async (b) => {
      const bolig = await enBolig(b, { disposisjonsform: 'tilvisning' });
      await enBoligendring(b, bolig, { fom: '2024-12-31', disposisjonsform: 'eid' });
      await enBoligendring(b, bolig, { fom: '2025-03-01', rullestol: true });
    },
    teller: ['B1'],
  },
  {
    navn: 'a change of another fact before 31.12 keeps the form of the dwelling',
    gitt: async (b) =>
      enBoligendring(b, await enBolig(b, { disposisjonsform: 'innleid' }), { fom: '2024-02-29', bruksareal: 50 }),
    teller: ['B1'],
  },
  {
    navn: 'ids by code point',
    gitt: async (b) => {
      for (const id of ['b', 'B10', 'B2', 'Å', 'a']) await enBolig(b, { id });
    },
    teller: ['B10', 'B2', 'a', 'b', 'Å'],
  },
]);

provRettet('5.1', register, {
  gitt: (b) => enBolig(b),
  foer: { teller: ['B1'] },
  rett: (b, bolig) => rett(b, bolig, { tom: '2024-12-30' }),
  etter: { teller: [] },
});
