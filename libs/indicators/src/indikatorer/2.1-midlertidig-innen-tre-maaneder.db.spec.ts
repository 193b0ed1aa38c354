import { enHusstand, etOpphold, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('2.1', register, [
  { navn: 'nobody: no value', gitt: async () => undefined, teller: [], nevner: [], verdi: null },
  {
    navn: 'one within',
    gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-09' }),
    teller: ['H1'],
    nevner: ['H1'],
  },
  { navn: 'one over', gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-10' }), teller: [], nevner: ['H1'] },
  {
    navn: 'two of three within',
    gitt: async (b) => {
      await etOpphold(b, { fom: '2024-03-10', tom: '2024-06-09' });
      await etOpphold(b, { fom: '2024-03-10', tom: '2024-12-31' });
      await etOpphold(b, { fom: '2024-12-31', tom: null });
    },
    teller: ['H1', 'H3'],
    nevner: ['H1', 'H2', 'H3'],
    verdi: 200 / 3,
  },
  {
    navn: 'last day is 1.1',
    gitt: (b) => etOpphold(b, { fom: '2023-06-01', tom: '2024-01-01' }),
    teller: ['H1'],
    nevner: ['H1'],
  },
  {
    navn: 'last day is 31.12 before',
    gitt: (b) => etOpphold(b, { fom: '2023-06-01', tom: '2023-12-31' }),
    teller: [],
    nevner: [],
  },
  { navn: 'first day is 1.1 after', gitt: (b) => etOpphold(b, { fom: '2025-01-01' }), teller: [], nevner: [] },
  {
    navn: 'a running stay yet to begin on the day of knowledge is of the year, and not over',
    gitt: (b) => etOpphold(b, { fom: '2024-09-01' }),
    dag: '2024-03-01',
    teller: ['H1'],
    nevner: ['H1'],
  },
  {
    navn: 'natthjem is apart',
    gitt: (b) => etOpphold(b, { fom: '2024-03-10', tilbud: 'natthjem' }),
    teller: [],
    nevner: [],
  },
  {
    navn: 'several stays, one household',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etOpphold(b, { husstand, fom: '2024-01-10', tom: '2024-01-12' });
      await etOpphold(b, { husstand, fom: '2024-05-10', tom: '2024-05-12' });
    },
    teller: ['H1'],
    nevner: ['H1'],
  },
]);

provRettet('2.1', register, {
  gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-09' }),
  foer: { teller: ['H1'], nevner: ['H1'] },
  rett: (b, o) => rett(b, o, { tilbud: 'natthjem' }),
  etter: { teller: [], nevner: [] },
});
