import { enBolig, enBoligendring, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();
const maalgruppe = 'rus_psykisk';

const ny = (felter: Parameters<typeof enBolig>[1]) => (b: Skriver) => enBolig(b, { maalgruppe, ...felter });

prov('5.4', register, [
  { navn: 'first day is 1.1', gitt: ny({ fom: '2024-01-01' }), teller: ['B1'] },
  { navn: 'first day is 31.12', gitt: ny({ fom: '2024-12-31' }), teller: ['B1'] },
  { navn: 'first day is 31.12 before', gitt: ny({ fom: '2023-12-31' }), teller: [] },
  { navn: 'first day is 1.1 after', gitt: ny({ fom: '2025-01-01' }), teller: [] },
  { navn: 'gone before 31.12', gitt: ny({ fom: '2024-02-29', tom: '2024-03-01' }), teller: ['B1'] },
  { navn: 'another group', gitt: ny({ fom: '2024-02-29', maalgruppe: 'eldre' }), teller: [] },
  { navn: 'group unknown', gitt: ny({ fom: '2024-02-29', maalgruppe: null }), teller: [] },
  { navn: 'tilvisning', gitt: ny({ fom: '2024-02-29', disposisjonsform: 'tilvisning' }), teller: [] },
  {
    navn: 'tilvisning since before becomes eid on 1.1',
    gitt: async (b) =>
      enBoligendring(b, await ny({ disposisjonsform: 'tilvisning' })(b), {
        fom: '2024-01-01',
        disposisjonsform: 'eid',
      }),
    teller: ['B1'],
  },
  {
    navn: 'from eid to innleid is no new dwelling',
    gitt: async (b) => enBoligendring(b, await ny({})(b), { fom: '2024-05-01', disposisjonsform: 'innleid' }),
    teller: [],
  },
  {
    navn: 'one day as tilvisning makes it new again',
    gitt: async (b) => {
      const bolig = await ny({})(b);
      await enBoligendring(b, bolig, { fom: '2024-05-01', disposisjonsform: 'tilvisning' });
      await enBoligendring(b, bolig, { fom: '2024-05-02', disposisjonsform: 'disposisjonsrett' });
    },
    teller: ['B1'],
  },
  {
    navn: 'the group comes the day after the first',
    gitt: async (b) =>
      enBoligendring(b, await ny({ fom: '2024-05-01', maalgruppe: 'eldre' })(b), { fom: '2024-05-02', maalgruppe }),
    teller: [],
  },
  {
    navn: 'of two intervals the first decides, facts as they were that day',
    gitt: async (b) => {
      const bolig = await ny({ fom: '2024-02-01' })(b);
      await enBoligendring(b, bolig, { fom: '2024-05-01', disposisjonsform: 'tilvisning', maalgruppe: 'eldre' });
      await enBoligendring(b, bolig, { fom: '2024-06-01', disposisjonsform: 'eid' });
    },
    teller: ['B1'],
  },
  {
    navn: 'of two intervals in two years, that of the year decides',
    gitt: async (b) => {
      const bolig = await ny({ fom: '2023-02-01', maalgruppe: 'eldre' })(b);
      await enBoligendring(b, bolig, { fom: '2023-05-01', disposisjonsform: 'tilvisning', maalgruppe });
      await enBoligendring(b, bolig, { fom: '2024-06-01', disposisjonsform: 'eid' });
    },
    teller: ['B1'],
  },
]);

provRettet('5.4', register, {
  gitt: ny({ fom: '2024-01-01' }),
  foer: { teller: ['B1'] },
  rett: (b, bolig) => rett(b, bolig, { fom: '2023-12-31' }),
  etter: { teller: [] },
});
