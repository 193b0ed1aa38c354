import { enBolig, enBoligendring, etTilsagn, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const tilsagn =
  (bruksareal: number | null, dato = '2024-05-01', belop: number | null = 100) =>
  async (b: Skriver) =>
    etTilsagn(b, { bolig: await enBolig(b, { bruksareal }), dato, belop });

prov('6.3', register, [
  { navn: 'nothing: no value', gitt: async () => undefined, teller: [], nevner: [], verdi: null },
  { navn: '65 is not over', gitt: tilsagn(65), teller: [], nevner: ['T1'], verdi: 0 },
  { navn: '65,1 is over', gitt: tilsagn(65.1), teller: ['T1'], nevner: ['T1'], verdi: 100 },
  { navn: 'unknown area stays in the denominator', gitt: tilsagn(null), teller: [], nevner: ['T1'], verdi: 0 },
  { navn: 'on 1.1', gitt: tilsagn(66, '2024-01-01'), teller: ['T1'], nevner: ['T1'], verdi: 100 },
  { navn: 'on 31.12', gitt: tilsagn(66, '2024-12-31'), teller: ['T1'], nevner: ['T1'], verdi: 100 },
  { navn: 'on 31.12 before', gitt: tilsagn(66, '2023-12-31'), teller: [], nevner: [], verdi: null },
  { navn: 'on 1.1 after', gitt: tilsagn(66, '2025-01-01'), teller: [], nevner: [], verdi: null },
  {
    navn: 'no amount counts 0: no value when that is all',
    gitt: tilsagn(66, '2024-05-01', null),
    teller: ['T1'],
    nevner: ['T1'],
    verdi: null,
  },
  {
    navn: 'sums, not dwellings',
    gitt: async (b) => {
      await tilsagn(80, '2024-05-01', 300)(b);
      await tilsagn(50, '2024-05-01', 100)(b);
      await tilsagn(90, '2024-05-01', null)(b);
      await tilsagn(40, '2024-05-01', 200.5)(b);
    },
    teller: ['T1', 'T3'],
    nevner: ['T1', 'T2', 'T3', 'T4'],
    verdi: 30_000 / 600.5,
  },
  {
    navn: 'another scheme',
    gitt: (b) => etTilsagn(b, { dato: '2024-05-01', ordning: 'investeringstilskudd', belop: 9 }),
    teller: [],
    nevner: [],
    verdi: null,
  },
  {
    navn: 'the area on the day of the commitment: built out the day after',
    gitt: async (b) => {
      const bolig = await enBolig(b, { bruksareal: 60 });
      await enBoligendring(b, bolig, { fom: '2024-05-02', bruksareal: 70 });
      await etTilsagn(b, { bolig, dato: '2024-05-01', belop: 100 });
      await etTilsagn(b, { bolig, dato: '2024-05-02', belop: 300 });
    },
    teller: ['T2'],
    nevner: ['T1', 'T2'],
    verdi: 75,
  },
  {
    navn: 'tilvisning and dwellings yet to come are in',
    gitt: async (b) =>
      etTilsagn(b, {
        bolig: await enBolig(b, { fom: '2027-01-01', disposisjonsform: 'tilvisning', bruksareal: 99 }),
        dato: '2024-05-01',
        belop: 1,
      }),
    teller: ['T1'],
    nevner: ['T1'],
    verdi: 100,
  },
]);

provRettet('6.3', register, {
  gitt: async (b) => {
    await tilsagn(50)(b);
    return tilsagn(70)(b);
  },
  foer: { teller: ['T2'], nevner: ['T1', 'T2'], verdi: 50 },
  rett: (b, t) => rett(b, t, { belop: 300 }),
  etter: { teller: ['T2'], nevner: ['T1', 'T2'], verdi: 75 },
});
