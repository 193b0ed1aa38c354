import { enHusstand, etOpphold, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();
const tilbud = 'natthjem';

prov('2.S1', register, [
  {
    navn: 'a night in the year',
    gitt: (b) => etOpphold(b, { tilbud, fom: '2024-02-29', tom: '2024-02-29' }),
    teller: ['H1'],
  },
  {
    navn: 'last day is 1.1',
    gitt: (b) => etOpphold(b, { tilbud, fom: '2023-12-01', tom: '2024-01-01' }),
    teller: ['H1'],
  },
  {
    navn: 'last day is 31.12 before',
    gitt: (b) => etOpphold(b, { tilbud, fom: '2023-12-01', tom: '2023-12-31' }),
    teller: [],
  },
  { navn: 'first day is 31.12', gitt: (b) => etOpphold(b, { tilbud, fom: '2024-12-31' }), teller: ['H1'] },
  { navn: 'first day is 1.1 after', gitt: (b) => etOpphold(b, { tilbud, fom: '2025-01-01' }), teller: [] },
  { navn: 'running since before', gitt: (b) => etOpphold(b, { tilbud, fom: '2020-01-01', tom: null }), teller: ['H1'] },
  { navn: 'a hospits is not natthjem', gitt: (b) => etOpphold(b, { fom: '2024-02-01' }), teller: [] },
  {
    navn: 'many nights, one household',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      for (const fom of ['2024-01-01', '2024-01-05', '2024-06-01'])
        await etOpphold(b, { husstand, tilbud, fom, tom: fom });
    },
    teller: ['H1'],
  },
]);

provRettet('2.S1', register, {
  gitt: (b) => etOpphold(b, { tilbud, fom: '2024-02-01', tom: '2024-02-01' }),
  foer: { teller: ['H1'] },
  rett: (b, o) => rett(b, o, { fom: '2023-12-01', tom: '2023-12-31' }),
  etter: { teller: [] },
});
