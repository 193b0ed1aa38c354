import * as fc from 'fast-check';
import { dagerFra, plussDager, somDato, type Dato } from '../felles/dato';
import { bruddager, slaaSammen, tremaanedersdagen, varighet2016, type Opphold } from './varighet';

const opphold = (...dager: readonly (readonly [string, string | null])[]): Opphold[] =>
  dager.map(([fom, tom]) => ({ fom: somDato(fom), tom: tom === null ? null : somDato(tom) }));
const SENERE = somDato('2030-01-01');

describe('varighet-2016', () => {
  it.each([
    ['the day before', opphold(['2024-03-10', '2024-06-09']), 92, false],
    ['the day three months later', opphold(['2024-03-10', '2024-06-10']), 93, true],
    ['1.2 to 1.5: 91 days, and over', opphold(['2024-02-01', '2024-05-01']), 91, true],
    ['92 days in two', opphold(['2024-01-01', '2024-03-01'], ['2024-05-01', '2024-05-31']), 92, false],
    ['93 days in two', opphold(['2024-01-01', '2024-03-01'], ['2024-05-01', '2024-06-01']), 93, true],
    ['2.10 to 31.3, the first year', opphold(['2024-10-02', '2025-03-31']), 91, false],
    ['another year', opphold(['2022-01-01', '2023-12-31']), 0, false],
  ])('%s', (_navn, o, dager, over) => {
    expect(varighet2016(o, 2024, SENERE)).toMatchObject({ dager, overTreMaaneder: over, hoyst14Dager: dager <= 14 });
  });

  it('counts a running stay to the day of knowledge, and one yet to begin as none', () => {
    const o = opphold(['2024-03-10', null]);
    expect(varighet2016(o, 2024, somDato('2024-03-10')).dager).toBe(1);
    expect(varighet2016(o, 2024, somDato('2024-03-09'))).toMatchObject({ dager: 0, perioder: [], hoyst14Dager: true });
    expect(varighet2016(o, 2024, SENERE).dager).toBe(297);
  });

  it('finds the breach that neither year counts', () => {
    const o = opphold(['2023-10-02', '2024-03-31']);
    expect(bruddager(o, SENERE)).toEqual(['2024-01-02']);
    expect([2023, 2024].map((aar) => varighet2016(o, aar, SENERE).overTreMaaneder)).toEqual([false, false]);
  });
});

const dag = fc.integer({ min: 0, max: 1000 }).map((n) => plussDager(somDato('2023-06-01'), n));
const etOpphold = fc
  .tuple(dag, fc.integer({ min: 0, max: 150 }), fc.boolean())
  .map(([fom, lengde, lopende]): Opphold => ({ fom, tom: lopende && lengde < 8 ? null : plussDager(fom, lengde) }));
const noenOpphold = fc.array(etOpphold, { maxLength: 8 });

describe('for any stays', () => {
  it('the days are those on which some stay is active', () =>
    fc.assert(
      fc.property(noenOpphold, dag, (o, kunnskapsdag) => {
        let antall = 0;
        for (let d = somDato('2024-01-01'); d <= '2024-12-31'; d = plussDager(d, 1)) {
          if (o.some((x) => x.fom <= d && d <= (x.tom ?? kunnskapsdag))) antall += 1;
        }
        expect(varighet2016(o, 2024, kunnskapsdag).dager).toBe(antall);
      }),
      { numRuns: 60 },
    ));

  it('the order of the stays and a stay inside another change nothing', () =>
    fc.assert(
      fc.property(noenOpphold, dag, (o, kunnskapsdag) => {
        const igjen = [...o].reverse().concat(o.slice(0, 1));
        expect(varighet2016(igjen, 2024, kunnskapsdag)).toEqual(varighet2016(o, 2024, kunnskapsdag));
        expect(bruddager(igjen, kunnskapsdag)).toEqual(bruddager(o, kunnskapsdag));
      }),
    ));

  it('periods are apart by a day at least, in order', () =>
    fc.assert(
      fc.property(noenOpphold, (o) => {
        const perioder = slaaSammen(o.map(({ fom, tom }) => ({ fom, tom: tom ?? SENERE })));
        perioder.forEach((p, i) => {
          const neste = perioder[i + 1];
          if (neste) expect(dagerFra(p.tom, neste.fom)).toBeGreaterThan(1);
        });
      }),
    ));

  it('a longer stay is never less over', () =>
    fc.assert(
      fc.property(noenOpphold, dag, fc.nat(60), (o, kunnskapsdag, mer) => {
        const lengre = o.map((x) => ({ ...x, tom: x.tom === null ? null : plussDager(x.tom, mer) }));
        const [foer, etter] = [o, lengre].map((x) => varighet2016(x, 2024, kunnskapsdag));
        expect((etter?.dager ?? 0) >= (foer?.dager ?? 0)).toBe(true);
        if (mer === 0) expect(etter).toEqual(foer);
      }),
    ));

  it('a breach is on a day somebody was there, three months after the first day of a period', () =>
    fc.assert(
      fc.property(noenOpphold, (o) => {
        const lukket = o.map(({ fom, tom }): { fom: Dato; tom: Dato } => ({ fom, tom: tom ?? SENERE }));
        for (const d of bruddager(lukket, SENERE)) {
          expect(lukket.some((x) => x.fom <= d && d <= x.tom)).toBe(true);
          expect(lukket.some((x) => tremaanedersdagen(x.fom) === d)).toBe(true);
        }
      }),
    ));
});
