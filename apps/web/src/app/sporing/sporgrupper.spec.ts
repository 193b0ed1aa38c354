import type { Sporlinje, Sporstatus } from '@tak/contracts';
import { filtrert, gjelderord, gruppert, linjenavn, tallrute, tallsok } from './sporgrupper';

const linje = (
  nr: string,
  status: Sporstatus,
  hvorfor: string,
  gjelder: Sporlinje['iAar']['gjelder'] = [],
): Sporlinje => {
  const verdikt = { aar: 2026, status, iNevner: null, hvorfor: { nb: hvorfor, nn: hvorfor }, gjelder };
  return {
    slag: /^[A-E]/.test(nr) ? 'kostra' : 'parameter',
    nr,
    navn: nr === 'A6' ? 'Utleide boliger 31.12.' : 'Kommunalt disponerte boliger',
    iAar: verdikt,
    iFjor: { ...verdikt, aar: 2025 },
  };
};
const leie = { slag: 'leieforhold', id: 'L-12' } as const;
const linjer = [
  linje('5.1', 'teller', 'Kommunen eide boligen 31.12.'),
  linje('6.1', 'nevner', 'Ikke tilgjengelig for rullestolbrukere 31.12.2026.'),
  linje('A6', 'teller', 'Leid ut 31.12.', [leie, { ...leie, id: 'L-13' }]),
];

describe('what a record counts in', () => {
  it('stands by what the year says, and empty groups are left out', () => {
    expect(gruppert(linjer).map((g) => [g.status, g.linjer.map((l) => l.nr)])).toEqual([
      ['teller', ['5.1', 'A6']],
      ['nevner', ['6.1']],
    ]);
  });
  it('is found by number, reason, and what it is about', () => {
    expect(filtrert('nb', linjer, ' rullestol ').map((l) => l.nr)).toEqual(['6.1']);
    expect(filtrert('nb', linjer, 'l-13 utleide').map((l) => l.nr)).toEqual(['A6']);
    expect(filtrert('nb', linjer, '')).toHaveLength(3);
    expect(filtrert('nb', linjer, 'finnes ikke')).toEqual([]);
  });
  it('names what it rests on, kind by kind', () => {
    expect(gjelderord('nn', { ...linje('A6', 'teller', '', [leie, { ...leie, id: 'L-13' }]).iAar })).toBe(
      'Leigeforhold L-12, L-13',
    );
    expect(gjelderord('nb', linje('5.1', 'teller', '').iAar)).toBeNull();
  });
  it('leads to the rows of the year, in the set it stands in', () => {
    expect(tallrute({ slag: 'kostra', nr: 'A6' })).toBe('/kostra/A6');
    expect(tallrute({ slag: 'parameter', nr: '6.1' })).toBe('/styring/6.1');
    expect(tallsok(linje('6.1', 'nevner', ''), '2026-02-15')).toEqual({
      aar: 2026,
      kjentPer: '2026-02-15',
      sett: 'nevner',
    });
    expect(tallsok(linje('5.1', 'teller', ''), null)).toEqual({ aar: 2026 });
  });
  it('has its name in the language of the reader', () => {
    expect(linjenavn('nb', linjer[2] as Sporlinje)).toBe('A6 Utleide boliger 31.12.');
    expect(linjenavn('nn', linjer[2] as Sporlinje)).toMatch(/^A6 Utleig/);
  });
});
