import { somDato } from '../felles/dato';
import { rapporteringPaa, rapportfrister } from './frister';

const paa = (dag: string) => {
  const r = rapporteringPaa(somDato(dag));
  return r && [r.aar, r.frist, r.neste?.slag ?? null];
};

describe('deadlines of a reporting year', () => {
  it('are days of the year after', () => {
    expect(rapportfrister(2025).map((f) => f.dag)).toEqual([
      ...['2026-01-02', '2026-02-15', '2026-03-15', '2026-04-15', '2026-06-15'],
    ]);
    expect(rapportfrister(2014)).toEqual([]);
  });

  it.each([
    ['2026-01-01', [2025, '2026-02-15', 'apner']],
    ['2026-01-02', [2025, '2026-02-15', 'apner']],
    ['2026-01-03', [2025, '2026-02-15', 'frist']],
    ['2026-02-15', [2025, '2026-02-15', 'frist']],
    ['2026-02-16', [2025, '2026-02-15', 'forelopig']],
    ['2026-04-15', [2025, '2026-02-15', 'rettinger']],
    ['2026-06-15', [2025, '2026-02-15', 'endelig']],
    ['2026-06-30', [2025, '2026-02-15', null]],
    ['2026-07-01', null],
    ['2025-12-31', null],
    ['2015-03-01', null],
  ] as const)('are worked towards from January to June: %s', (dag, ventet) => expect(paa(dag)).toEqual(ventet));
});
