import { enHusstand, etVirkemiddel, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('8.1', register, [
  { navn: 'paid on 1.1', gitt: (b) => etVirkemiddel(b, { utbetalt: '2024-01-01' }), teller: ['V1'] },
  { navn: 'paid on 31.12', gitt: (b) => etVirkemiddel(b, { utbetalt: '2024-12-31' }), teller: ['V1'] },
  { navn: 'paid on 31.12 before', gitt: (b) => etVirkemiddel(b, { utbetalt: '2023-12-31' }), teller: [] },
  { navn: 'paid on 1.1 after', gitt: (b) => etVirkemiddel(b, { utbetalt: '2025-01-01' }), teller: [] },
  {
    navn: 'refinansiering',
    gitt: (b) => etVirkemiddel(b, { utbetalt: '2024-05-01', formaal: 'refinansiering' }),
    teller: [],
  },
  { navn: 'purpose unknown', gitt: (b) => etVirkemiddel(b, { utbetalt: '2024-05-01', formaal: null }), teller: [] },
  {
    navn: 'tilskudd for purchase',
    gitt: (b) => etVirkemiddel(b, { utbetalt: '2024-05-01', ordning: 'tilskudd_etablering' }),
    teller: [],
  },
  {
    navn: 'loans, not households',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      for (const _ of [1, 2]) await etVirkemiddel(b, { husstand, utbetalt: '2024-02-29', belop: null });
    },
    teller: ['V1', 'V2'],
  },
]);

provRettet('8.1', register, {
  gitt: (b) => etVirkemiddel(b, { utbetalt: '2024-01-01' }),
  foer: { teller: ['V1'] },
  rett: (b, v) => rett(b, v, { formaal: 'utbedring' }),
  etter: { teller: [] },
});
