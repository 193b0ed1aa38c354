import { enHusstand, etOpphold, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const opphold =
  (...dager: readonly (readonly [string, string | null])[]) =>
  async (b: Skriver): Promise<void> => {
    const husstand = await enHusstand(b);
    for (const [fom, tom] of dager) await etOpphold(b, { husstand, fom, tom });
  };

prov('T.6', register, [
  { navn: 'there on the day three months later', gitt: opphold(['2024-03-10', '2024-06-10']), teller: ['H1'] },
  { navn: 'out the day before', gitt: opphold(['2024-03-10', '2024-06-09']), teller: [] },
  { navn: 'the day falls on 1.1', gitt: opphold(['2023-10-01', '2024-01-01']), teller: ['H1'] },
  { navn: 'the day falls on 31.12 before', gitt: opphold(['2023-09-30', '2024-06-01']), teller: [] },
  { navn: 'the day falls on 31.12', gitt: opphold(['2024-09-30', '2025-06-01']), teller: ['H1'] },
  { navn: 'the day falls on 1.1 after', gitt: opphold(['2024-10-01', '2025-06-01']), teller: [] },
  { navn: '2.10 to 31.3 is a breach, in the year after', gitt: opphold(['2023-10-02', '2024-03-31']), teller: ['H1'] },
  { navn: '30.11 reaches 29.2 in a leap year', gitt: opphold(['2023-11-30', '2024-02-29']), teller: ['H1'] },
  {
    navn: 'a breach of the year before that goes on is not new',
    gitt: opphold(['2023-01-01', '2024-12-31']),
    teller: [],
  },
  {
    navn: '93 days without a period of three months are no breach',
    gitt: opphold(['2024-01-01', '2024-03-01'], ['2024-05-01', '2024-06-30']),
    teller: [],
  },
  {
    navn: 'touching stays are one period',
    gitt: opphold(['2024-03-10', '2024-04-20'], ['2024-04-21', '2024-06-10']),
    teller: ['H1'],
  },
  {
    navn: 'one day between breaks the period',
    gitt: opphold(['2024-03-10', '2024-04-20'], ['2024-04-22', '2024-06-10']),
    teller: [],
  },
  {
    navn: 'two breaches in a year: once',
    gitt: opphold(['2024-01-01', '2024-04-01'], ['2024-06-01', '2024-09-01']),
    teller: ['H1'],
  },
  {
    navn: 'a breach before and one now',
    gitt: opphold(['2023-01-01', '2023-06-01'], ['2024-01-01', '2024-04-01']),
    teller: ['H1'],
  },
  { navn: 'running: the day before the day', gitt: opphold(['2024-03-10', null]), dag: '2024-06-09', teller: [] },
  { navn: 'running: on the day', gitt: opphold(['2024-03-10', null]), dag: '2024-06-10', teller: ['H1'] },
  { navn: 'natthjem', gitt: (b) => etOpphold(b, { fom: '2024-01-01', tilbud: 'natthjem' }), teller: [] },
]);

provRettet('T.6', register, {
  gitt: (b) => etOpphold(b, { fom: '2024-03-10', tom: '2024-06-10' }),
  foer: { teller: ['H1'] },
  rett: (b, o) => rett(b, o, { tom: '2024-06-09' }),
  etter: { teller: [] },
});
