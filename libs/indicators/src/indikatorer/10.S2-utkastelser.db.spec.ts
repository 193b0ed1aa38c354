import { enUtkastelse, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();
const utfall = 'gjennomfort';

prov('10.S2', register, [
  { navn: 'ended on 1.1', gitt: (b) => enUtkastelse(b, { utfall, avsluttet: '2024-01-01' }), teller: ['U1'] },
  { navn: 'ended on 31.12', gitt: (b) => enUtkastelse(b, { utfall, avsluttet: '2024-12-31' }), teller: ['U1'] },
  { navn: 'ended on 31.12 before', gitt: (b) => enUtkastelse(b, { utfall, avsluttet: '2023-12-31' }), teller: [] },
  {
    navn: 'ended on 1.1 after',
    gitt: (b) => enUtkastelse(b, { utfall, avsluttet: '2025-01-01', begjaert: '2024-12-01' }),
    teller: [],
  },
  { navn: 'averted', gitt: (b) => enUtkastelse(b, { utfall: 'avverget', avsluttet: '2024-05-01' }), teller: [] },
  { navn: 'withdrawn', gitt: (b) => enUtkastelse(b, { utfall: 'trukket', avsluttet: '2024-05-01' }), teller: [] },
  { navn: 'ended, outcome unknown', gitt: (b) => enUtkastelse(b, { avsluttet: '2024-05-01' }), teller: [] },
  { navn: 'outcome known, day unknown', gitt: (b) => enUtkastelse(b, { utfall, begjaert: '2024-05-01' }), teller: [] },
]);

provRettet('10.S2', register, {
  gitt: (b) => enUtkastelse(b, { utfall, avsluttet: '2024-05-01' }),
  foer: { teller: ['U1'] },
  rett: (b, u) => rett(b, u, { utfall: 'avverget' }),
  etter: { teller: [] },
});
