import { enBosetting, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const mindreaarig =
  (bosatt: string, enslig_mindreaarig: boolean | null = true, vedtaksdato = '2020-01-01') =>
  (b: Skriver) =>
    enBosetting(b, { bosatt, vedtaksdato, enslig_mindreaarig, fodselsdato: '2010-01-01' });

prov('4.2', register, [
  { navn: 'in the year, whatever the time', gitt: mindreaarig('2024-06-01'), teller: ['S1'] },
  { navn: 'on 1.1', gitt: mindreaarig('2024-01-01'), teller: ['S1'] },
  { navn: 'on 31.12', gitt: mindreaarig('2024-12-31'), teller: ['S1'] },
  { navn: 'on 31.12 before', gitt: mindreaarig('2023-12-31'), teller: [] },
  { navn: 'on 1.1 after', gitt: mindreaarig('2025-01-01'), teller: [] },
  { navn: 'in a family', gitt: mindreaarig('2024-06-01', false), teller: [] },
  { navn: 'not known', gitt: mindreaarig('2024-06-01', null), teller: [] },
  { navn: 'settled before the decision', gitt: mindreaarig('2024-06-01', true, '2024-08-01'), teller: ['S1'] },
]);

provRettet('4.2', register, {
  gitt: mindreaarig('2024-06-01'),
  foer: { teller: ['S1'] },
  rett: (b, s) => rett(b, s, { enslig_mindreaarig: null }),
  etter: { teller: [] },
});
