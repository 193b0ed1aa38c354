import { enBosetting, enHusstand, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();
const vedtaksdato = '2020-01-01';

prov('4.S2', register, [
  { navn: 'on 1.1', gitt: (b) => enBosetting(b, { vedtaksdato, bosatt: '2024-01-01' }), teller: ['S1'] },
  { navn: 'on 31.12', gitt: (b) => enBosetting(b, { vedtaksdato, bosatt: '2024-12-31' }), teller: ['S1'] },
  { navn: 'on 31.12 before', gitt: (b) => enBosetting(b, { vedtaksdato, bosatt: '2023-12-31' }), teller: [] },
  { navn: 'on 1.1 after', gitt: (b) => enBosetting(b, { vedtaksdato, bosatt: '2025-01-01' }), teller: [] },
  {
    navn: 'settlements, not households',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      for (const _ of [1, 2]) await enBosetting(b, { husstand, vedtaksdato, bosatt: '2024-05-01' });
    },
    teller: ['S1', 'S2'],
  },
]);

provRettet('4.S2', register, {
  gitt: (b) => enBosetting(b, { vedtaksdato, bosatt: '2024-12-31' }),
  foer: { teller: ['S1'] },
  rett: (b, s) => rett(b, s, { bosatt: '2025-01-01' }),
  etter: { teller: [] },
});
