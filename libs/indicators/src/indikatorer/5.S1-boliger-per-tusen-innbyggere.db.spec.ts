import { enBolig, enFolkemengde, rett } from '@tak/testing';
import { kjor, prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('5.S1', register, [
  {
    navn: 'two dwellings, 500 inhabitants',
    gitt: async (b) => {
      await enFolkemengde(b, 2024, 500);
      await enBolig(b);
      await enBolig(b, { tom: '2024-12-31' });
      await enBolig(b, { tom: '2024-12-30' });
      await enBolig(b, { disposisjonsform: 'tilvisning' });
    },
    teller: ['B1', 'B2'],
    verdi: 4,
  },
  { navn: 'inhabitants unknown: no value', gitt: (b) => enBolig(b), teller: ['B1'], verdi: null },
  {
    navn: 'inhabitants of another year',
    gitt: async (b) => {
      await enFolkemengde(b, 2023, 500);
      await enBolig(b);
    },
    teller: ['B1'],
    verdi: null,
  },
  { navn: 'no dwellings', gitt: (b) => enFolkemengde(b, 2024, 500), teller: [], verdi: 0 },
]);

it('5.S1: prints the inhabitants as denominator', async () => {
  const kommune = await register().enKommune();
  await kommune.skriv((b) => enFolkemengde(b, 2024, 812));
  const [svar] = await kjor(kommune, {}, (k) => k.utvalg(['5.S1']));
  expect(svar).toMatchObject({ teller: 0, nevner: 812, verdi: 0 });
});

provRettet('5.S1', register, {
  gitt: async (b) => {
    await enBolig(b);
    return enFolkemengde(b, 2024, 1000);
  },
  foer: { teller: ['B1'], verdi: 1 },
  rett: (b, f) => rett(b, f, { innbyggere: 2000 }),
  etter: { teller: ['B1'], verdi: 0.5 },
});
