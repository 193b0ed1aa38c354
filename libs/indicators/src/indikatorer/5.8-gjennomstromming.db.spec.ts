import { enBolig, etLeieforhold, rett } from '@tak/testing';
import { kjor, prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('5.8', register, [
  { navn: 'no dwellings: no value', gitt: async () => undefined, teller: [], nevner: [], verdi: null },
  { navn: 'all dwellings of 31.12, lived in or not', gitt: (b) => enBolig(b), teller: [], nevner: ['B1'] },
  {
    navn: 'one household moved in, two dwellings',
    gitt: async (b) => {
      await etLeieforhold(b, { fom: '2024-12-31' });
      await enBolig(b);
    },
    teller: ['H1'],
    nevner: ['B1', 'B2'],
    verdi: 50,
  },
  {
    navn: 'moved into a dwelling that is gone on 31.12: more than a hundred',
    gitt: async (b) => {
      const bolig = await enBolig(b, { tom: '2024-12-30' });
      await etLeieforhold(b, { bolig, fom: '2024-01-01', tom: '2024-12-30' });
      await etLeieforhold(b, { fom: '2024-03-01' });
    },
    teller: ['H1', 'H2'],
    nevner: ['B2'],
    verdi: 200,
  },
]);

it('5.8: households are not a part of the dwellings: nothing is «in the denominator only»', async () => {
  const kommune = await register().enKommune();
  await kommune.skriv((b) => etLeieforhold(b, { fom: '2024-12-31' }));
  const svar = await kjor(kommune, {}, (k, aar) => k.rader({ id: '5.8', aar, sett: 'utenfor' }));
  expect(svar).toEqual({ antall: 0, rader: [] });
});

provRettet('5.8', register, {
  gitt: (b) => etLeieforhold(b, { fom: '2024-01-01' }),
  foer: { teller: ['H1'], nevner: ['B1'] },
  rett: (b, l) => rett(b, l, { fom: '2023-12-31' }),
  etter: { teller: [], nevner: ['B1'] },
});
