import { enHusstand, etMedlem, etOpphold, rett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('E1', register, [
  { navn: 'a day in the year', gitt: (b) => etOpphold(b, { fom: '2024-12-31' }), teller: ['H1'] },
  { navn: 'natthjem is apart', gitt: (b) => etOpphold(b, { fom: '2024-12-31', tilbud: 'natthjem' }), teller: [] },
]);

prov('E2', register, [
  { navn: '14 days', gitt: (b) => etOpphold(b, { fom: '2024-02-20', tom: '2024-03-04' }), teller: ['H1'] },
  { navn: '15 days', gitt: (b) => etOpphold(b, { fom: '2024-02-20', tom: '2024-03-05' }), teller: [] },
  {
    navn: '14 days of it in the year',
    gitt: (b) => etOpphold(b, { fom: '2023-11-01', tom: '2024-01-14' }),
    teller: ['H1'],
  },
  {
    navn: '15 days of it in the year',
    gitt: (b) => etOpphold(b, { fom: '2023-11-01', tom: '2024-01-15' }),
    teller: [],
  },
  {
    navn: 'days in all: 7 and 7, and one of them twice',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etOpphold(b, { husstand, fom: '2024-01-01', tom: '2024-01-07' });
      await etOpphold(b, { husstand, fom: '2024-01-07', tom: '2024-01-07' });
      await etOpphold(b, { husstand, fom: '2024-08-01', tom: '2024-08-07' });
    },
    teller: ['H1'],
  },
  {
    navn: 'days in all: 7 and 8',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etOpphold(b, { husstand, fom: '2024-01-01', tom: '2024-01-07' });
      await etOpphold(b, { husstand, fom: '2024-08-01', tom: '2024-08-08' });
    },
    teller: [],
  },
  {
    navn: 'running, 14 days so far',
    gitt: (b) => etOpphold(b, { fom: '2024-05-01' }),
    dag: '2024-05-14',
    teller: ['H1'],
  },
  { navn: 'running, 15 days so far', gitt: (b) => etOpphold(b, { fom: '2024-05-01' }), dag: '2024-05-15', teller: [] },
  {
    navn: 'running, yet to begin',
    gitt: (b) => etOpphold(b, { fom: '2024-05-01' }),
    dag: '2024-04-15',
    teller: ['H1'],
  },
]);

prov('E3', register, [
  { navn: 'the day before', gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-09' }), teller: [] },
  {
    navn: 'the day three months later',
    gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-10' }),
    teller: ['H1'],
  },
]);

for (const felt of ['E4', 'E5'] as const) {
  prov(felt, register, [
    {
      navn: 'with children, over',
      gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-10', barn_med: true }),
      teller: ['H1'],
    },
    {
      navn: 'with children, within',
      gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-09', barn_med: true }),
      teller: felt === 'E4' ? ['H1'] : [],
    },
    {
      navn: 'without, over',
      gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-10', barn_med: false }),
      teller: [],
    },
  ]);
}

prov('E6', register, [
  {
    navn: '18 that day, 25 that day',
    gitt: async (b) => {
      for (const fodselsdato of ['2006-05-01', '1999-05-01', '1999-05-02']) {
        const husstand = await enHusstand(b);
        await etMedlem(b, husstand, { fodselsdato, rolle: 'hovedperson' });
        await etOpphold(b, { husstand, fom: '2024-05-01' });
      }
    },
    teller: ['H1', 'H3'],
  },
]);

prov('E7', register, [
  {
    navn: 'natthjem',
    gitt: (b) => etOpphold(b, { fom: '2024-01-01', tom: '2024-01-01', tilbud: 'natthjem' }),
    teller: ['H1'],
  },
  { navn: 'campinghytte', gitt: (b) => etOpphold(b, { fom: '2024-01-01', tilbud: 'campinghytte' }), teller: [] },
]);

provRettet('E2', register, {
  gitt: (b) => etOpphold(b, { fom: '2024-02-20', tom: '2024-03-04' }),
  foer: { teller: ['H1'] },
  rett: (b, o) => rett(b, o, { fom: '2024-02-19' }),
  etter: { teller: [] },
});
