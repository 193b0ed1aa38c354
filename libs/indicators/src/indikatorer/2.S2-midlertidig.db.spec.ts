import { enHusstand, etOpphold, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('2.S2', register, [
  { navn: 'a day in the year', gitt: (b) => etOpphold(b, { fom: '2024-02-29', tom: '2024-02-29' }), teller: ['H1'] },
  { navn: 'last day is 1.1', gitt: (b) => etOpphold(b, { fom: '2023-12-01', tom: '2024-01-01' }), teller: ['H1'] },
  { navn: 'last day is 31.12 before', gitt: (b) => etOpphold(b, { fom: '2023-12-01', tom: '2023-12-31' }), teller: [] },
  { navn: 'first day is 31.12', gitt: (b) => etOpphold(b, { fom: '2024-12-31' }), teller: ['H1'] },
  { navn: 'first day is 1.1 after', gitt: (b) => etOpphold(b, { fom: '2025-01-01' }), teller: [] },
  { navn: 'longer than the year', gitt: (b) => etOpphold(b, { fom: '2020-01-01', tom: null }), teller: ['H1'] },
  { navn: 'natthjem alone is not', gitt: (b) => etOpphold(b, { fom: '2024-02-01', tilbud: 'natthjem' }), teller: [] },
  {
    navn: 'natthjem and a nodbolig, once',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etOpphold(b, { husstand, fom: '2024-02-01', tom: '2024-02-01', tilbud: 'natthjem' });
      await etOpphold(b, { husstand, fom: '2024-02-02', tom: '2024-02-02', tilbud: 'nodbolig' });
      await etOpphold(b, { husstand, fom: '2024-02-05', tom: '2024-02-05', tilbud: 'annet' });
    },
    teller: ['H1'],
  },
]);

provRettet('2.S2', register, {
  gitt: (b) => etOpphold(b, { fom: '2024-12-31', tom: '2025-01-03' }),
  foer: { teller: ['H1'] },
  rett: (b, o) => rett(b, o, { fom: '2025-01-01' }),
  etter: { teller: [] },
});
