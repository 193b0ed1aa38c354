import { enBolig, enBoligendring, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();
const disposisjonsform = 'tilvisning';

prov('5.7', register, [
  { navn: 'none: no', gitt: async () => undefined, teller: [], verdi: 0 },
  { navn: 'one: yes', gitt: (b) => enBolig(b, { disposisjonsform }), teller: ['B1'], verdi: 1 },
  {
    navn: 'two: still 1',
    gitt: async (b) => {
      await enBolig(b, { disposisjonsform });
      await enBolig(b, { disposisjonsform });
    },
    teller: ['B1', 'B2'],
    verdi: 1,
  },
  { navn: 'owned: no', gitt: (b) => enBolig(b), teller: [], verdi: 0 },
  {
    navn: 'last day is 31.12',
    gitt: (b) => enBolig(b, { disposisjonsform, tom: '2024-12-31' }),
    teller: ['B1'],
    verdi: 1,
  },
  { navn: 'last day is 30.12', gitt: (b) => enBolig(b, { disposisjonsform, tom: '2024-12-30' }), teller: [], verdi: 0 },
  {
    navn: 'first day is 31.12',
    gitt: (b) => enBolig(b, { disposisjonsform, fom: '2024-12-31' }),
    teller: ['B1'],
    verdi: 1,
  },
  {
    navn: 'first day is 1.1 after',
    gitt: (b) => enBolig(b, { disposisjonsform, fom: '2025-01-01' }),
    teller: [],
    verdi: 0,
  },
  {
    navn: 'owned on 31.12',
    gitt: async (b) =>
      enBoligendring(b, await enBolig(b, { disposisjonsform }), { fom: '2024-12-31', disposisjonsform: 'eid' }),
    teller: [],
    verdi: 0,
  },
]);

provRettet('5.7', register, {
  gitt: (b) => enBolig(b, { disposisjonsform }),
  foer: { teller: ['B1'], verdi: 1 },
  rett: (b, bolig) => rett(b, bolig, { disposisjonsform: 'innleid' }),
  etter: { teller: [], verdi: 0 },
});
