import { enBosetting, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('4.1', register, [
  {
    navn: 'on the day six months later',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2024-01-15', bosatt: '2024-07-15' }),
    teller: ['S1'],
    nevner: ['S1'],
  },
  {
    navn: 'the day after',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2024-01-15', bosatt: '2024-07-16' }),
    teller: [],
    nevner: ['S1'],
  },
  {
    navn: '31.8 + 6 months is 29.2 in a leap year',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2023-08-31', bosatt: '2024-02-29' }),
    teller: ['S1'],
    nevner: ['S1'],
  },
  {
    navn: '31.8 + 6 months, 1.3',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2023-08-31', bosatt: '2024-03-01' }),
    teller: [],
    nevner: ['S1'],
  },
  {
    navn: '31.8 + 6 months is 28.2 in a common year',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2022-08-31', bosatt: '2023-03-01' }),
    aar: 2023,
    teller: [],
    nevner: ['S1'],
  },
  {
    navn: 'settled before the decision',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2024-05-01', bosatt: '2024-04-01' }),
    teller: ['S1'],
    nevner: ['S1'],
  },
  {
    navn: 'settled on 1.1',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2023-12-01', bosatt: '2024-01-01' }),
    teller: ['S1'],
    nevner: ['S1'],
  },
  {
    navn: 'settled on 31.12',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2024-12-01', bosatt: '2024-12-31' }),
    teller: ['S1'],
    nevner: ['S1'],
  },
  {
    navn: 'settled on 31.12 before',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2023-12-01', bosatt: '2023-12-31' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'settled on 1.1 after',
    gitt: (b) => enBosetting(b, { vedtaksdato: '2024-12-01', bosatt: '2025-01-01' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'an unaccompanied minor is in',
    gitt: (b) =>
      enBosetting(b, {
        vedtaksdato: '2024-01-01',
        bosatt: '2024-02-01',
        fodselsdato: '2010-01-01',
        enslig_mindreaarig: true,
      }),
    teller: ['S1'],
    nevner: ['S1'],
  },
]);

provRettet('4.1', register, {
  gitt: (b) => enBosetting(b, { vedtaksdato: '2024-01-15', bosatt: '2024-07-15' }),
  foer: { teller: ['S1'], nevner: ['S1'] },
  rett: (b, s) => rett(b, s, { vedtaksdato: '2024-01-14' }),
  etter: { teller: [], nevner: ['S1'] },
});
