import * as fc from 'fast-check';
import { aktivPaa, alderPaa, dagerFra, fyller, plussDager, plussMaaneder, somDato } from './dato';

const enDag = fc.integer({ min: -20_000, max: 40_000 }).map((n) => plussDager(somDato('1990-01-01'), n));

describe('calendar months', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2024-02-29', 3, '2024-05-29'],
    ['2024-10-01', 3, '2025-01-01'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('%s + %i is %s', (d, n, svar) => expect(plussMaaneder(somDato(d), n)).toBe(svar));
});

describe('age', () => {
  it.each([
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2004-02-29', '2024-02-29', 20],
    ['2006-05-01', '2024-04-30', 17],
    ['2006-05-01', '2024-05-01', 18],
    ['2024-05-01', '2024-05-01', 0],
    ['2024-05-02', '2024-05-01', -1],
  ])('born %s, on %s: %i', (f, d, svar) => expect(alderPaa(somDato(f), somDato(d))).toBe(svar));

  it('changes on the day that is reached, and on no other', () =>
    fc.assert(
      fc.property(enDag, fc.integer({ min: 1, max: 110 }), (f, n) => {
        const dag = fyller(f, n);
        expect(alderPaa(f, dag)).toBe(n);
        expect(alderPaa(f, plussDager(dag, -1))).toBe(n - 1);
      }),
    ));
});

describe('days', () => {
  it('are counted there and back', () =>
    fc.assert(
      fc.property(enDag, fc.integer({ min: -9999, max: 9999 }), (d, n) => dagerFra(d, plussDager(d, n)) === n),
    ));

  it.each(['2023-02-29', '2024-13-01', '01.02.2024', '', '2024-2-1'])('%j is no day', (tekst) =>
    expect(() => somDato(tekst)).toThrow(),
  );
});

describe('active on a day', () => {
  const periode = { fom: somDato('2024-02-01'), tom: somDato('2024-02-29') };
  it.each([
    ['2024-01-31', false],
    ['2024-02-01', true],
    ['2024-02-29', true],
    ['2024-03-01', false],
  ])('%s: %s', (dag, svar) => expect(aktivPaa(periode, somDato(dag))).toBe(svar));
  it('runs on without an end', () => expect(aktivPaa({ ...periode, tom: null }, somDato('2099-01-01'))).toBe(true));
});
