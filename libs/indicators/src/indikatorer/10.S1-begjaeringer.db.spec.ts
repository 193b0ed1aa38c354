import { enHusstand, enUtkastelse, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('10.S1', register, [
  { navn: 'sent on 1.1', gitt: (b) => enUtkastelse(b, { begjaert: '2024-01-01' }), teller: ['U1'] },
  { navn: 'sent on 31.12', gitt: (b) => enUtkastelse(b, { begjaert: '2024-12-31' }), teller: ['U1'] },
  {
    navn: 'sent on 31.12 before',
    gitt: (b) => enUtkastelse(b, { begjaert: '2023-12-31', avsluttet: '2024-02-01' }),
    teller: [],
  },
  { navn: 'sent on 1.1 after', gitt: (b) => enUtkastelse(b, { begjaert: '2025-01-01' }), teller: [] },
  { navn: 'only warned', gitt: (b) => enUtkastelse(b, { varslet: '2024-05-01' }), teller: [] },
  {
    navn: 'withdrawn later is still sent',
    gitt: (b) => enUtkastelse(b, { begjaert: '2024-05-01', avsluttet: '2024-06-01', utfall: 'trukket' }),
    teller: ['U1'],
  },
  {
    navn: 'cases, not households',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      for (const begjaert of ['2024-02-29', '2024-08-01']) await enUtkastelse(b, { husstand, begjaert });
    },
    teller: ['U1', 'U2'],
  },
]);

provRettet('10.S1', register, {
  gitt: (b) => enUtkastelse(b, { begjaert: '2024-05-01' }),
  foer: { teller: ['U1'] },
  rett: (b, u) => rett(b, u, { begjaert: null }),
  etter: { teller: [] },
});
