import { enBosetting, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

type Bosetting = Parameters<typeof enBosetting>[1];
const barn =
  (felter: Partial<Bosetting> = {}) =>
  (b: Skriver) =>
    enBosetting(b, { vedtaksdato: '2024-02-15', bosatt: '2024-05-15', fodselsdato: '2012-01-01', ...felter });

prov('4.3', register, [
  { navn: 'on the day three months later', gitt: barn(), teller: ['S1'], nevner: ['S1'] },
  { navn: 'the day after', gitt: barn({ bosatt: '2024-05-16' }), teller: [], nevner: ['S1'] },
  {
    navn: '30.11 + 3 months is 29.2 in a leap year',
    gitt: barn({ vedtaksdato: '2023-11-30', bosatt: '2024-02-29' }),
    teller: ['S1'],
    nevner: ['S1'],
  },
  {
    navn: '30.11 + 3 months, 1.3',
    gitt: barn({ vedtaksdato: '2023-11-30', bosatt: '2024-03-01' }),
    teller: [],
    nevner: ['S1'],
  },
  { navn: '18 the day after', gitt: barn({ fodselsdato: '2006-05-16' }), teller: ['S1'], nevner: ['S1'] },
  { navn: '18 that day', gitt: barn({ fodselsdato: '2006-05-15' }), teller: [], nevner: [] },
  {
    navn: 'born 29.2: not 18 on 28.2 of a common year',
    gitt: barn({ fodselsdato: '2004-02-29', vedtaksdato: '2022-02-01', bosatt: '2022-02-28' }),
    aar: 2022,
    teller: ['S1'],
    nevner: ['S1'],
  },
  {
    navn: 'born 29.2: 18 on 1.3 of a common year',
    gitt: barn({ fodselsdato: '2004-02-29', vedtaksdato: '2022-02-01', bosatt: '2022-03-01' }),
    aar: 2022,
    teller: [],
    nevner: [],
  },
  { navn: 'unaccompanied: not here', gitt: barn({ enslig_mindreaarig: true }), teller: [], nevner: [] },
  { navn: 'said to be with family', gitt: barn({ enslig_mindreaarig: false }), teller: ['S1'], nevner: ['S1'] },
  { navn: 'the year before', gitt: barn({ vedtaksdato: '2023-12-01', bosatt: '2023-12-31' }), teller: [], nevner: [] },
]);

provRettet('4.3', register, {
  gitt: barn(),
  foer: { teller: ['S1'], nevner: ['S1'] },
  rett: (b, s) => rett(b, s, { enslig_mindreaarig: true }),
  etter: { teller: [], nevner: [] },
});
