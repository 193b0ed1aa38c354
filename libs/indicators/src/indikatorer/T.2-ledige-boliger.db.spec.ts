import { enBolig, etLeieforhold, rett, slett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const leid =
  (fom: string, tom: string | null = null) =>
  (b: Skriver) =>
    etLeieforhold(b, { fom, tom });

prov('T.2', register, [
  { navn: 'never let', gitt: (b) => enBolig(b), teller: ['B1'] },
  { navn: 'let since 31.12', gitt: leid('2024-12-31'), teller: [] },
  { navn: 'let from 1.1 after', gitt: leid('2025-01-01'), teller: ['B1'] },
  { navn: 'let until 31.12', gitt: leid('2020-01-01', '2024-12-31'), teller: [] },
  { navn: 'let until 30.12', gitt: leid('2020-01-01', '2024-12-30'), teller: ['B1'] },
  { navn: 'empty, but not KDB', gitt: (b) => enBolig(b, { disposisjonsform: 'tilvisning' }), teller: [] },
  { navn: 'empty, but gone', gitt: (b) => enBolig(b, { tom: '2024-12-30' }), teller: [] },
  {
    navn: 'a running lease counts as running also when the year is not over',
    gitt: leid('2024-01-01'),
    dag: '2024-02-01',
    teller: [],
  },
]);

provRettet('T.2', register, {
  gitt: (b) => etLeieforhold(b, { fom: '2024-12-31' }),
  foer: { teller: [] },
  rett: slett,
  etter: { teller: ['B1'] },
});

provRettet('T.2', register, {
  gitt: (b) => etLeieforhold(b, { fom: '2024-01-01', tom: '2024-12-30' }),
  foer: { teller: ['B1'] },
  rett: (b, leie) => rett(b, leie, { tom: '2024-12-31' }),
  etter: { teller: [] },
});
