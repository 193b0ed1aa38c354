import { enHusstand, enSoknad, rett, type Skriver } from '@tak/testing';
import { kjor, prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('B1', register, [
  { navn: 'received on 1.1', gitt: (b) => enSoknad(b, { mottatt: '2024-01-01' }), teller: ['A1'] },
  { navn: 'received on 31.12', gitt: (b) => enSoknad(b, { mottatt: '2024-12-31' }), teller: ['A1'] },
  {
    navn: 'received on 31.12 before',
    gitt: (b) => enSoknad(b, { mottatt: '2023-12-31', vedtaksdato: '2024-02-01' }),
    teller: [],
  },
  { navn: 'received on 1.1 after', gitt: (b) => enSoknad(b, { mottatt: '2025-01-01' }), teller: [] },
  { navn: 'bytte', gitt: (b) => enSoknad(b, { mottatt: '2024-05-01', type: 'bytte' }), teller: [] },
  { navn: 'forlengelse', gitt: (b) => enSoknad(b, { mottatt: '2024-05-01', type: 'forlengelse' }), teller: [] },
  {
    navn: 'withdrawn is received',
    gitt: (b) => enSoknad(b, { mottatt: '2024-05-01', utfall: 'trukket' }),
    teller: ['A1'],
  },
  {
    navn: 'applications, not households',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      for (const mottatt of ['2024-02-29', '2024-05-01']) await enSoknad(b, { husstand, mottatt });
    },
    teller: ['A1', 'A2'],
  },
]);

const avslag =
  (vedtaksdato: string | null, mottatt = '2023-06-01') =>
  (b: Skriver) =>
    enSoknad(b, { mottatt, vedtaksdato, utfall: 'avslag' });

prov('B2', register, [
  { navn: 'refused on 1.1, received the year before', gitt: avslag('2024-01-01'), teller: ['A1'] },
  { navn: 'refused on 31.12', gitt: avslag('2024-12-31'), teller: ['A1'] },
  { navn: 'refused on 31.12 before', gitt: avslag('2023-12-31'), teller: [] },
  { navn: 'refused on 1.1 after', gitt: avslag('2025-01-01', '2024-12-01'), teller: [] },
  { navn: 'refused, day unknown', gitt: avslag(null), teller: [] },
  {
    navn: 'granted',
    gitt: (b) => enSoknad(b, { mottatt: '2024-01-01', vedtaksdato: '2024-05-01', utfall: 'innvilget' }),
    teller: [],
  },
  {
    navn: 'avvist',
    gitt: (b) => enSoknad(b, { mottatt: '2024-01-01', vedtaksdato: '2024-05-01', utfall: 'avvist' }),
    teller: [],
  },
  {
    navn: 'bytte refused',
    gitt: (b) => enSoknad(b, { mottatt: '2024-01-01', type: 'bytte', vedtaksdato: '2024-05-01', utfall: 'avslag' }),
    teller: [],
  },
]);

provRettet('B2', register, {
  gitt: avslag('2024-05-01'),
  foer: { teller: ['A1'] },
  rett: (b, s) => rett(b, s, { utfall: 'innvilget' }),
  etter: { teller: [] },
});

describe('B3', () => {
  const andel = async (gitt: (b: Skriver) => Promise<unknown>): Promise<unknown> => {
    const kommune = await register().enKommune();
    await kommune.skriv(gitt);
    return (await kjor(kommune, {}, (k) => k.kostra13())).find((f) => f.felt === 'B3');
  };

  it('is refusals per hundred applications received, whenever those were decided', async () => {
    const svar = await andel(async (b) => {
      for (const mottatt of ['2024-01-01', '2024-02-01', '2024-12-31']) await enSoknad(b, { mottatt });
      await avslag('2024-03-01')(b);
    });
    expect(svar).toMatchObject({ verdi: (1 / 3) * 100, rader: null });
  });

  it('has no value without applications', async () => {
    expect(await andel(avslag('2024-03-01'))).toMatchObject({ verdi: null });
  });
});
