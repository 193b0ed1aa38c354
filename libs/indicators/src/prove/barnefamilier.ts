import type { VIRKEMIDDELORDNINGER } from '@tak/domain';
import { enHusstand, etMedlem, etVirkemiddel, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from './prove';

type Ordning = (typeof VIRKEMIDDELORDNINGER)[number];

/** 8.4 and 8.5 are one question of two schemes: was the household a barnefamilie on the day of payment? */
export function provBarnefamilier(id: string, ordning: Ordning, annenOrdning: Ordning): void {
  const register = registeret();

  /** A household with one member, paid on a day. */
  const familie =
    (medlem: Parameters<typeof etMedlem>[2], utbetalt = '2024-05-10') =>
    async (b: Skriver) => {
      const husstand = await enHusstand(b);
      await etVirkemiddel(b, { husstand, ordning, utbetalt, formaal: 'utbedring' });
      return etMedlem(b, husstand, medlem);
    };

  prov(id, register, [
    { navn: 'none: no value', gitt: async () => undefined, teller: [], nevner: [], verdi: null },
    { navn: 'a child', gitt: familie({ fodselsdato: '2015-01-01' }), teller: ['V1'], nevner: ['V1'] },
    {
      navn: 'no members',
      gitt: (b) => etVirkemiddel(b, { ordning, utbetalt: '2024-05-10' }),
      teller: [],
      nevner: ['V1'],
    },
    {
      navn: 'a samvaersbarn',
      gitt: familie({ fodselsdato: '2015-01-01', rolle: 'samvaersbarn' }),
      teller: [],
      nevner: ['V1'],
    },
    {
      navn: 'a young hovedperson',
      gitt: familie({ fodselsdato: '2007-01-01', rolle: 'hovedperson' }),
      teller: [],
      nevner: ['V1'],
    },
    { navn: '18 that day', gitt: familie({ fodselsdato: '2006-05-10' }), teller: [], nevner: ['V1'] },
    { navn: '18 the day after', gitt: familie({ fodselsdato: '2006-05-11' }), teller: ['V1'], nevner: ['V1'] },
    { navn: 'born that day', gitt: familie({ fodselsdato: '2024-05-10' }), teller: ['V1'], nevner: ['V1'] },
    { navn: 'born the day after', gitt: familie({ fodselsdato: '2024-05-11' }), teller: [], nevner: ['V1'] },
    {
      navn: 'born 29.2: a child on 28.2 of a common year',
      gitt: familie({ fodselsdato: '2004-02-29' }, '2022-02-28'),
      aar: 2022,
      teller: ['V1'],
      nevner: ['V1'],
    },
    {
      navn: 'born 29.2: no child on 1.3 of a common year',
      gitt: familie({ fodselsdato: '2004-02-29' }, '2022-03-01'),
      aar: 2022,
      teller: [],
      nevner: ['V1'],
    },
    {
      navn: 'member until that day',
      gitt: familie({ fodselsdato: '2015-01-01', tom: '2024-05-10' }),
      teller: ['V1'],
      nevner: ['V1'],
    },
    {
      navn: 'member until the day before',
      gitt: familie({ fodselsdato: '2015-01-01', tom: '2024-05-09' }),
      teller: [],
      nevner: ['V1'],
    },
    {
      navn: 'member from that day',
      gitt: familie({ fodselsdato: '2015-01-01', fom: '2024-05-10' }),
      teller: ['V1'],
      nevner: ['V1'],
    },
    {
      navn: 'member from the day after',
      gitt: familie({ fodselsdato: '2015-01-01', fom: '2024-05-11' }),
      teller: [],
      nevner: ['V1'],
    },
    { navn: 'paid on 1.1', gitt: familie({ fodselsdato: '2015-01-01' }, '2024-01-01'), teller: ['V1'], nevner: ['V1'] },
    {
      navn: 'paid on 31.12',
      gitt: familie({ fodselsdato: '2015-01-01' }, '2024-12-31'),
      teller: ['V1'],
      nevner: ['V1'],
    },
    {
      navn: 'paid on 31.12 before',
      gitt: familie({ fodselsdato: '2015-01-01' }, '2023-12-31'),
      teller: [],
      nevner: [],
    },
    { navn: 'paid on 1.1 after', gitt: familie({ fodselsdato: '2015-01-01' }, '2025-01-01'), teller: [], nevner: [] },
    {
      navn: 'another scheme',
      gitt: (b) => etVirkemiddel(b, { ordning: annenOrdning, utbetalt: '2024-05-10' }),
      teller: [],
      nevner: [],
    },
    {
      navn: 'two children, two payments: payments count',
      gitt: async (b) => {
        const husstand = await enHusstand(b);
        for (const fodselsdato of ['2015-01-01', '2016-02-29']) await etMedlem(b, husstand, { fodselsdato });
        for (const utbetalt of ['2024-02-29', '2024-03-01']) await etVirkemiddel(b, { husstand, ordning, utbetalt });
        await etVirkemiddel(b, { ordning, utbetalt: '2024-03-01' });
      },
      teller: ['V1', 'V2'],
      nevner: ['V1', 'V2', 'V3'],
    },
  ]);

  provRettet(id, register, {
    gitt: familie({ fodselsdato: '2015-01-01' }),
    foer: { teller: ['V1'], nevner: ['V1'] },
    rett: (b, medlem) => rett(b, medlem, { tom: '2024-05-09' }),
    etter: { teller: [], nevner: ['V1'] },
  });
}
