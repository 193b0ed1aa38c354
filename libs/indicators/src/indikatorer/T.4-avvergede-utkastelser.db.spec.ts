import { enUtkastelse, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('T.4', register, [
  { navn: 'none: no value', gitt: async () => undefined, teller: [], nevner: [], verdi: null },
  {
    navn: 'averted on 1.1',
    gitt: (b) => enUtkastelse(b, { utfall: 'avverget', avsluttet: '2024-01-01' }),
    teller: ['U1'],
    nevner: ['U1'],
  },
  {
    navn: 'averted on 31.12',
    gitt: (b) => enUtkastelse(b, { utfall: 'avverget', avsluttet: '2024-12-31' }),
    teller: ['U1'],
    nevner: ['U1'],
  },
  {
    navn: 'averted on 31.12 before',
    gitt: (b) => enUtkastelse(b, { utfall: 'avverget', avsluttet: '2023-12-31' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'averted on 1.1 after',
    gitt: (b) => enUtkastelse(b, { utfall: 'avverget', avsluttet: '2025-01-01' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'carried out',
    gitt: (b) => enUtkastelse(b, { utfall: 'gjennomfort', avsluttet: '2024-05-01' }),
    teller: [],
    nevner: ['U1'],
  },
  {
    navn: 'withdrawn is in neither',
    gitt: (b) => enUtkastelse(b, { utfall: 'trukket', avsluttet: '2024-05-01' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'outcome unknown is in neither',
    gitt: (b) => enUtkastelse(b, { avsluttet: '2024-05-01' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'one of three',
    gitt: async (b) => {
      await enUtkastelse(b, { utfall: 'avverget', avsluttet: '2024-02-29' });
      await enUtkastelse(b, { utfall: 'gjennomfort', avsluttet: '2024-05-01' });
      await enUtkastelse(b, { utfall: 'gjennomfort', avsluttet: '2024-05-01' });
      await enUtkastelse(b, { utfall: 'trukket', avsluttet: '2024-05-01' });
    },
    teller: ['U1'],
    nevner: ['U1', 'U2', 'U3'],
    verdi: 100 / 3,
  },
]);

provRettet('T.4', register, {
  gitt: (b) => enUtkastelse(b, { utfall: 'avverget', avsluttet: '2024-05-01' }),
  foer: { teller: ['U1'], nevner: ['U1'] },
  rett: (b, u) => rett(b, u, { utfall: 'gjennomfort' }),
  etter: { teller: [], nevner: ['U1'] },
});
