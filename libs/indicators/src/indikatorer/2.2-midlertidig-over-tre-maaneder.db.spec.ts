import { enHusstand, etOpphold, rett, slett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

/** One household with these stays, first and last day; an empty last day is running. */
const opphold =
  (...dager: readonly (readonly [string, string | null])[]) =>
  async (b: Skriver): Promise<void> => {
    const husstand = await enHusstand(b);
    for (const [fom, tom] of dager) await etOpphold(b, { husstand, fom, tom });
  };

prov('2.2', register, [
  { navn: 'ends the day before the day three months later', gitt: opphold(['2024-03-10', '2024-06-09']), teller: [] },
  { navn: 'ends on the day three months later', gitt: opphold(['2024-03-10', '2024-06-10']), teller: ['H1'] },
  {
    navn: '30.11 in a leap year reaches 29.2 only the year after: cut at 31.12',
    gitt: opphold(['2024-11-30', '2025-04-01']),
    teller: [],
  },
  { navn: '29.2 to 28.5 is not over', gitt: opphold(['2024-02-29', '2024-05-28']), teller: [] },
  { navn: '29.2 to 29.5 is over', gitt: opphold(['2024-02-29', '2024-05-29']), teller: ['H1'] },
  {
    navn: '30.11 to 28.2 of a common year is over, in the year it falls',
    gitt: opphold(['2022-11-30', '2023-02-28']),
    teller: [],
    aar: 2023,
  },
  { navn: '1.10 to 31.12: the year ends the day before', gitt: opphold(['2024-10-01', '2025-03-01']), teller: [] },
  {
    navn: '30.9 to 31.12: three months after 30.9 is 30.12',
    gitt: opphold(['2024-09-30', '2025-03-01']),
    teller: ['H1'],
  },
  {
    navn: '2.10 to 31.3 breaks the law and is counted in neither year: the first',
    gitt: opphold(['2023-10-02', '2024-03-31']),
    teller: [],
    aar: 2023,
  },
  {
    navn: '2.10 to 31.3 breaks the law and is counted in neither year: the second',
    gitt: opphold(['2023-10-02', '2024-03-31']),
    teller: [],
  },
  { navn: 'begun the year before, still there on 1.4', gitt: opphold(['2023-10-02', '2024-04-01']), teller: ['H1'] },
  {
    navn: 'two stays that touch are one period',
    gitt: opphold(['2024-03-10', '2024-04-20'], ['2024-04-21', '2024-06-10']),
    teller: ['H1'],
  },
  {
    navn: 'two stays that overlap are one period',
    gitt: opphold(['2024-03-10', '2024-05-01'], ['2024-04-01', '2024-06-10']),
    teller: ['H1'],
  },
  {
    navn: 'a short stay inside a long one does not shorten it',
    gitt: opphold(['2024-03-10', '2024-06-08'], ['2024-04-01', '2024-04-02'], ['2024-06-09', '2024-06-10']),
    teller: ['H1'],
  },
  {
    navn: 'two that touch and reach three months in 91 days',
    gitt: opphold(['2024-02-01', '2024-03-15'], ['2024-03-16', '2024-05-01']),
    teller: ['H1'],
  },
  {
    navn: '90 days with one day between',
    gitt: opphold(['2024-02-01', '2024-03-15'], ['2024-03-17', '2024-05-01']),
    teller: [],
  },
  {
    navn: 'one day between breaks the period',
    gitt: opphold(['2024-03-10', '2024-04-20'], ['2024-04-22', '2024-06-10']),
    teller: [],
  },
  {
    navn: '92 days in all, no period of three months',
    gitt: opphold(['2024-01-01', '2024-03-01'], ['2024-05-01', '2024-05-31']),
    teller: [],
  },
  {
    navn: '93 days in all, no period of three months',
    gitt: opphold(['2024-01-01', '2024-03-01'], ['2024-05-01', '2024-06-01']),
    teller: ['H1'],
  },
  {
    navn: '93 days written, 92 different days',
    gitt: opphold(['2024-01-01', '2024-03-01'], ['2024-03-01', '2024-03-01'], ['2024-05-01', '2024-05-31']),
    teller: [],
  },
  {
    navn: '1.2 to 30.4 is 90 days and not over; 1.5 makes it',
    gitt: opphold(['2024-02-01', '2024-05-01']),
    teller: ['H1'],
  },
  {
    navn: 'only days in the year count',
    gitt: opphold(['2023-11-01', '2024-01-31'], ['2024-03-01', '2024-04-30']),
    teller: [],
  },
  {
    navn: 'natthjem does not count',
    gitt: (b) => etOpphold(b, { fom: '2024-01-01', tom: '2024-12-31', tilbud: 'natthjem' }),
    teller: [],
  },
  {
    navn: 'natthjem does not join two periods',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etOpphold(b, { husstand, fom: '2024-03-10', tom: '2024-04-20' });
      await etOpphold(b, { husstand, fom: '2024-04-21', tom: '2024-04-21', tilbud: 'natthjem' });
      await etOpphold(b, { husstand, fom: '2024-04-22', tom: '2024-06-10' });
    },
    teller: [],
  },
  {
    navn: 'running: cut at the day of knowledge, the day before',
    gitt: opphold(['2024-03-10', null]),
    dag: '2024-06-09',
    teller: [],
  },
  {
    navn: 'running: the day of knowledge is the day three months later',
    gitt: opphold(['2024-03-10', null]),
    dag: '2024-06-10',
    teller: ['H1'],
  },
  {
    navn: 'running into the year after: cut at 31.12',
    gitt: opphold(['2024-09-30', null]),
    dag: '2025-06-01',
    teller: ['H1'],
  },
  {
    navn: 'a stay that is to end after the day of knowledge counts as written',
    gitt: opphold(['2024-03-10', '2024-06-10']),
    dag: '2024-05-01',
    teller: ['H1'],
  },
  {
    navn: 'two households are not one',
    gitt: async (b) => {
      await opphold(['2024-01-01', '2024-03-01'])(b);
      await opphold(['2024-03-02', '2024-04-15'])(b);
    },
    teller: [],
  },
]);

provRettet('2.2', register, {
  gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-10' }),
  foer: { teller: ['H1'] },
  rett: (b, o) => rett(b, o, { tom: '2024-06-09' }),
  etter: { teller: [] },
});

provRettet('2.2', register, {
  gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-10' }),
  foer: { teller: ['H1'] },
  rett: slett,
  etter: { teller: [] },
});
