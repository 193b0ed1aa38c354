import { etVirkemiddel, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();
const formaal = 'refinansiering';

prov('9.1', register, [
  { navn: 'none: no value', gitt: async () => undefined, teller: [], nevner: [], verdi: null },
  {
    navn: 'paid on 1.1',
    gitt: (b) => etVirkemiddel(b, { formaal, utbetalt: '2024-01-01' }),
    teller: ['V1'],
    nevner: ['V1'],
  },
  {
    navn: 'paid on 31.12',
    gitt: (b) => etVirkemiddel(b, { formaal, utbetalt: '2024-12-31' }),
    teller: ['V1'],
    nevner: ['V1'],
  },
  {
    navn: 'paid on 31.12 before',
    gitt: (b) => etVirkemiddel(b, { formaal, utbetalt: '2023-12-31' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'paid on 1.1 after',
    gitt: (b) => etVirkemiddel(b, { formaal, utbetalt: '2025-01-01' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'another purpose',
    gitt: (b) => etVirkemiddel(b, { formaal: 'kjop', utbetalt: '2024-05-01' }),
    teller: [],
    nevner: ['V1'],
  },
  {
    navn: 'purpose unknown stays in the denominator',
    gitt: (b) => etVirkemiddel(b, { formaal: null, utbetalt: '2024-05-01' }),
    teller: [],
    nevner: ['V1'],
  },
  {
    navn: 'another scheme',
    gitt: (b) => etVirkemiddel(b, { ordning: 'tilskudd_tilpasning', formaal, utbetalt: '2024-05-01' }),
    teller: [],
    nevner: [],
  },
]);

provRettet('9.1', register, {
  gitt: (b) => etVirkemiddel(b, { formaal, utbetalt: '2024-05-01' }),
  foer: { teller: ['V1'], nevner: ['V1'] },
  rett: (b, v) => rett(b, v, { formaal: null }),
  etter: { teller: [], nevner: ['V1'] },
});
