import { enHusstand, etMedlem, etOpphold, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

type Medlem = Parameters<typeof etMedlem>[2];
type Opphold = Omit<Parameters<typeof etOpphold>[1], 'husstand'>;

/** One household with a stay (May 2024 when nothing else is said) and a member. */
const familie =
  (medlem: Medlem, ...opphold: readonly Partial<Opphold>[]) =>
  async (b: Skriver): Promise<void> => {
    const husstand = await enHusstand(b);
    if (medlem) await etMedlem(b, husstand, medlem);
    for (const o of opphold.length ? opphold : [{}]) {
      await etOpphold(b, { husstand, fom: '2024-05-01', tom: '2024-05-31', ...o });
    }
  };

prov('3.2', register, [
  { navn: 'a child in the household', gitt: familie({ fodselsdato: '2015-01-01' }), teller: ['H1'] },
  { navn: 'no child', gitt: familie({ fodselsdato: '1985-01-01', rolle: 'hovedperson' }), teller: [] },
  { navn: 'a partner of 17 is no child', gitt: familie({ fodselsdato: '2007-01-01', rolle: 'partner' }), teller: [] },
  {
    navn: 'a samvaersbarn is no child',
    gitt: familie({ fodselsdato: '2015-01-01', rolle: 'samvaersbarn' }),
    teller: [],
  },
  { navn: 'the stay says yes, the household has none', gitt: familie(undefined, { barn_med: true }), teller: ['H1'] },
  {
    navn: 'the stay says no, the household has one',
    gitt: familie({ fodselsdato: '2015-01-01' }, { barn_med: false }),
    teller: [],
  },
  {
    navn: 'one of two stays',
    gitt: familie({ fodselsdato: '2015-01-01' }, { barn_med: false }, { fom: '2024-06-01', tom: '2024-06-01' }),
    teller: ['H1'],
  },
  {
    navn: 'yes on a stay in another year',
    gitt: familie(undefined, {}, { fom: '2023-01-01', tom: '2023-02-01', barn_med: true }),
    teller: [],
  },
  { navn: 'yes on a natthjem', gitt: familie(undefined, {}, { tilbud: 'natthjem', barn_med: true }), teller: [] },
  { navn: '18 the day after the stay begins', gitt: familie({ fodselsdato: '2006-05-02' }), teller: ['H1'] },
  { navn: '18 on the first day', gitt: familie({ fodselsdato: '2006-05-01' }), teller: [] },
  {
    navn: 'the stay began before: 18 on 1.1 of the year',
    gitt: familie({ fodselsdato: '2006-01-01' }, { fom: '2023-05-01' }),
    teller: [],
  },
  {
    navn: 'the stay began before: 18 on 2.1 of the year',
    gitt: familie({ fodselsdato: '2006-01-02' }, { fom: '2023-05-01' }),
    teller: ['H1'],
  },
  {
    navn: 'born 29.2: not yet 18 on 28.2 of a common year',
    gitt: familie({ fodselsdato: '2004-02-29' }, { fom: '2022-02-28', tom: '2022-03-31' }),
    aar: 2022,
    teller: ['H1'],
  },
  {
    navn: 'born 29.2: 18 on 1.3 of a common year',
    gitt: familie({ fodselsdato: '2004-02-29' }, { fom: '2022-03-01', tom: '2022-03-31' }),
    aar: 2022,
    teller: [],
  },
  { navn: 'born on the last day of the stay', gitt: familie({ fodselsdato: '2024-05-31' }), teller: ['H1'] },
  { navn: 'born the day after', gitt: familie({ fodselsdato: '2024-06-01' }), teller: [] },
  { navn: 'member from the last day', gitt: familie({ fodselsdato: '2015-01-01', fom: '2024-05-31' }), teller: ['H1'] },
  { navn: 'member from the day after', gitt: familie({ fodselsdato: '2015-01-01', fom: '2024-06-01' }), teller: [] },
  {
    navn: 'member until the first day',
    gitt: familie({ fodselsdato: '2015-01-01', tom: '2024-05-01' }),
    teller: ['H1'],
  },
  { navn: 'member until the day before', gitt: familie({ fodselsdato: '2015-01-01', tom: '2024-04-30' }), teller: [] },
  { navn: 'became a member at 18', gitt: familie({ fodselsdato: '2006-05-10', fom: '2024-05-10' }), teller: [] },
  {
    navn: 'became a member the day before 18',
    gitt: familie({ fodselsdato: '2006-05-10', fom: '2024-05-09' }),
    teller: ['H1'],
  },
  {
    navn: 'joins after 31.12 a stay that goes on',
    gitt: familie({ fodselsdato: '2015-01-01', fom: '2025-01-01' }, { tom: null }),
    teller: [],
  },
  {
    navn: 'joins on 31.12',
    gitt: familie({ fodselsdato: '2015-01-01', fom: '2024-12-31' }, { tom: null }),
    teller: ['H1'],
  },
]);

provRettet('3.2', register, {
  gitt: async (b) => {
    const husstand = await enHusstand(b);
    await etOpphold(b, { husstand, fom: '2024-05-01', tom: '2024-05-31' });
    return etMedlem(b, husstand, { fodselsdato: '2015-01-01' });
  },
  foer: { teller: ['H1'] },
  rett: (b, medlem) => rett(b, medlem, { rolle: 'samvaersbarn' }),
  etter: { teller: [] },
});
