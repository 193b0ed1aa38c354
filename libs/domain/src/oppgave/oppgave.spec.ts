import { plussDager, somDato, type Dato } from '../felles/dato';
import { innleieUtlop } from './innleie-utlop';
import { kontraktUtlop } from './kontrakt-utlop';
import { midlertidigOpphold } from './midlertidig-opphold';
import { kreverHandling, oppgaveslagFor, oppgavestatus, type Oppgave } from './oppgave';
import { soknadUtenVedtak } from './soknad-uten-vedtak';
import { ledigLenge, stengtBolig } from './tom-bolig';
import { varsomhetGjennomgang } from './varsomhet-gjennomgang';

const d = somDato;
const kort = (o: Oppgave | null): string | null => o && `${o.handling} ${o.fra} ${o.frist}${o.haster ? '!' : ''}`;

describe('a contract that runs out on 31 August', () => {
  it.each<[string, string | null]>([
    ['2026-02-27', null],
    ['2026-02-28', 'ta_stilling_til_forlengelse 2026-02-28 2026-05-31'],
    ['2026-05-30', 'ta_stilling_til_forlengelse 2026-02-28 2026-05-31'],
    ['2026-05-31', 'ta_stilling_til_forlengelse 2026-05-31 2026-07-31'],
    ['2026-07-31', 'avtal_forlengelse_eller_utflytting 2026-07-31 2026-08-31'],
    ['2026-08-31', 'avtal_forlengelse_eller_utflytting 2026-07-31 2026-08-31'],
    ['2026-09-01', 'send_flytteoppfordring 2026-08-31 2026-11-30!'],
    ['2026-10-01', 'send_flytteoppfordring 2026-09-30 2026-11-30!'],
    ['2026-11-01', 'send_flytteoppfordring 2026-10-31 2026-11-30!'],
    ['2026-11-30', 'send_flytteoppfordring 2026-10-31 2026-11-30!'],
    ['2026-12-01', 'avklar_tidsubestemt_leie 2026-11-30 2026-11-30!'],
    ['2026-12-30', 'avklar_tidsubestemt_leie 2026-11-30 2026-11-30!'],
    ['2026-12-31', 'avklar_tidsubestemt_leie 2026-11-30 2027-01-30'],
    ['2030-01-31', 'avklar_tidsubestemt_leie 2026-11-30 2030-02-28'],
  ])('on %s', (dag, venter) => {
    expect(kort(kontraktUtlop(d('2026-08-31'), d(dag)))).toBe(venter);
  });
});

describe('a household in temporary stay from 15 January', () => {
  const fra = (tom: Dato | null = null) => [{ fom: d('2026-01-15'), tom }];
  it.each<[string, { barn?: boolean; ung?: boolean }, string | null]>([
    ['2026-01-14', { barn: true }, null],
    ['2026-01-15', {}, null],
    ['2026-01-15', { barn: true, ung: true }, 'vurder_barnas_behov 2026-01-15 2026-01-28'],
    ['2026-01-15', { ung: true }, 'finn_bolig_til_ung 2026-01-15 2026-01-28'],
    ['2026-03-14', { barn: true }, 'vurder_barnas_behov 2026-01-15 2026-01-28'],
    ['2026-03-14', {}, null],
    ['2026-03-15', { barn: true }, 'finn_bolig_for_grensen 2026-03-15 2026-04-14'],
    ['2026-03-29', {}, 'finn_bolig_for_grensen 2026-03-15 2026-04-14'],
    ['2026-03-30', {}, 'finn_bolig_for_grensen 2026-03-15 2026-04-14!'],
    ['2026-04-14', {}, 'finn_bolig_for_grensen 2026-03-15 2026-04-14!'],
    ['2026-04-15', {}, 'avklar_brudd 2026-04-15 2026-04-15!'],
  ])('on %s with %j', (dag, { barn = false, ung = false }, venter) => {
    expect(kort(midlertidigOpphold({ opphold: fra(), barn, ung }, d(dag)))).toBe(venter);
  });

  it('counts stays that touch as one, and those with a day between apart', () => {
    const to = (fom: string) => [...fra(d('2026-02-28')), { fom: d(fom), tom: null }];
    const naa = (fom: string) =>
      kort(midlertidigOpphold({ opphold: to(fom), barn: false, ung: false }, d('2026-04-15')));
    expect([naa('2026-03-01'), naa('2026-03-02')]).toEqual(['avklar_brudd 2026-04-15 2026-04-15!', null]);
  });

  it('is at ease when an end before the limit is known', () => {
    const med = (tom: string) =>
      kort(midlertidigOpphold({ opphold: fra(d(tom)), barn: false, ung: false }, d('2026-04-01')));
    expect([med('2026-04-14'), med('2026-04-15')?.slice(0, 10)]).toEqual([null, 'finn_bolig']);
  });
});

describe('an application that came on 31 January', () => {
  it.each<[string, string | null]>([
    ['2026-02-13', null],
    ['2026-02-14', 'avgjor_soknad 2026-02-14 2026-02-28'],
    ['2026-02-28', 'avgjor_soknad 2026-02-14 2026-02-28'],
    ['2026-03-01', 'send_forelopig_svar 2026-02-14 2026-02-28'],
  ])('on %s', (dag, venter) => {
    expect(kort(soknadUtenVedtak(d('2026-01-31'), d(dag)))).toBe(venter);
  });
});

describe('a dwelling without a tenant', () => {
  it.each<[string, string | null]>([
    ['2026-01-30', null],
    ['2026-01-31', 'finn_leietaker 2026-01-31 2026-02-01'],
    ['2026-02-01', 'finn_leietaker 2026-01-31 2026-02-01'],
    ['2026-02-02', 'finn_leietaker 2026-01-31 2026-03-01'],
    ['2027-06-01', 'finn_leietaker 2026-01-31 2027-06-01'],
  ])('vacant from 1 January, on %s', (dag, venter) => {
    expect(kort(ledigLenge(d('2026-01-01'), d(dag)))).toBe(venter);
  });

  it.each<[string, string | null, string | null]>([
    ['2026-01-20', null, 'sett_sluttdato 2026-01-01 2026-02-01'],
    ['2026-03-02', null, 'sett_sluttdato 2026-01-01 2026-04-01'],
    ['2026-02-13', '2026-02-28', null],
    ['2026-02-14', '2026-02-28', 'gjor_klar_til_utleie 2026-02-14 2026-03-14'],
    ['2026-03-30', '2026-02-28', 'gjor_klar_til_utleie 2026-02-14 2026-03-14'],
    ['2026-03-31', '2026-02-28', null],
  ])('closed from 1 January, on %s with end %s', (dag, tom, venter) => {
    expect(kort(stengtBolig({ fom: d('2026-01-01'), tom: tom === null ? null : d(tom) }, d(dag)))).toBe(venter);
  });
});

describe('an agreement of innleie to 31 December', () => {
  it.each<[string, number | null, string | null]>([
    ['2025-12-30', null, null],
    ['2025-12-31', null, 'ta_stilling_til_innleie 2025-12-31 2026-06-30'],
    ['2026-06-30', 3, 'ta_stilling_til_innleie 2025-12-31 2026-06-30'],
    ['2026-07-01', 3, 'ta_stilling_til_innleie 2026-06-30 2026-12-31'],
    ['2026-03-31', 9, 'ta_stilling_til_innleie 2025-12-31 2026-03-31'],
    ['2026-04-01', 9, 'ta_stilling_til_innleie 2026-03-31 2026-12-31'],
    ['2025-06-30', 18, 'ta_stilling_til_innleie 2025-06-30 2025-06-30'],
    ['2026-12-31', null, 'ta_stilling_til_innleie 2026-06-30 2026-12-31'],
    ['2027-01-01', null, 'avklar_utlopt_innleie 2026-12-31 2026-12-31!'],
  ])('on %s with %s months of notice', (dag, oppsigelseMaaneder, venter) => {
    expect(kort(innleieUtlop({ tom: d('2026-12-31'), oppsigelseMaaneder }, d(dag)))).toBe(venter);
  });
});

it('looks at a mark again in its last two weeks', () => {
  const paa = (dag: string) => kort(varsomhetGjennomgang(d('2026-03-15'), d(dag)));
  expect([paa('2026-02-28'), paa('2026-03-01'), paa('2026-03-15'), paa('2026-03-16')]).toEqual([
    null,
    'vurder_varsomhet 2026-03-01 2026-03-15',
    'vurder_varsomhet 2026-03-01 2026-03-15',
    null,
  ]);
});

describe('the word of a row', () => {
  const dag = d('2026-03-10');
  const en = (fra: number, frist: number, haster = false): Oppgave => ({
    ...{ handling: 'avgjor_soknad', fra: plussDager(dag, fra), frist: plussDager(dag, frist), haster },
  });
  const om = (...hva: Parameters<typeof en>) => oppgavestatus(en(...hva), dag);
  it('is the first that fits', () => {
    expect([om(-30, -1, true), om(-30, 0), om(-30, 7), om(-30, 40, true), om(-6, 8), om(-7, 8)]).toEqual([
      'forfalt',
      'haster',
      'haster',
      'haster',
      'ny',
      'aapen',
    ]);
  });

  it('is today’s work when it is near, new or cannot wait', () => {
    const naa = (...hva: Parameters<typeof en>) => kreverHandling(en(...hva), dag);
    expect([naa(-90, -5), naa(-90, 31), naa(-90, 32), naa(-6, 90), naa(-7, 90), naa(-90, 90, true)]).toEqual([
      ...[true, true, false, true, false, true],
    ]);
  });
});

it('gives each role its own kinds', () => {
  expect(oppgaveslagFor('nav')).toEqual(['midlertidig', 'soknad', 'varsomhet']);
  expect(oppgaveslagFor('leder')).not.toContain('varsomhet');
  expect(oppgaveslagFor('systemeier')).toEqual([]);
});
