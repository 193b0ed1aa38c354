import fc from 'fast-check';
import { kontrollerTilvisning, tilvisningstak, tilvisningstopp, type Tilvisningstid } from './tilvisning-tak';

const b = (boligId: number, fom: string, tom: string | null = null): Tilvisningstid => ({ boligId, fom, tom });
const AVTALE = { fom: '2020-01-01', tom: null, antallBoliger: 5 };

describe('how many dwellings the municipality may refer to', () => {
  it.each([
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 2],
    [9, 3],
    [10, 4],
    [100, 40],
    [99_999, 39_999],
  ])('of %d is %d', (antall, tak) => expect(tilvisningstak(antall)).toBe(tak));
});

describe('the day with the most at once', () => {
  it('is none without dwellings', () => expect(tilvisningstopp([])).toBeNull());
  it('counts the day one ends together with one that begins on it', () =>
    expect(tilvisningstopp([b(1, '2020-01-01', '2020-06-30'), b(2, '2020-06-30')])).toEqual({
      dag: '2020-06-30',
      antall: 2,
    }));
  it('does not count the day after', () =>
    expect(tilvisningstopp([b(1, '2020-01-01', '2020-06-30'), b(2, '2020-07-01')])).toEqual({
      dag: '2020-01-01',
      antall: 1,
    }));

  it('is as many as a count of every day finds', () => {
    const dag = (n: number): string => `2020-01-${String(n).padStart(2, '0')}`;
    const tid = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.option(fc.integer({ min: 0, max: 27 }), { nil: null }))
      .map(([fra, lengde]) => ({ fom: dag(fra), tom: lengde === null ? null : dag(Math.min(28, fra + lengde)) }));
    fc.assert(
      fc.property(fc.array(tid, { maxLength: 8 }), (tider) => {
        const boliger = tider.map((t, boligId) => ({ ...t, boligId }));
        const hverDag = Array.from({ length: 28 }, (_, i) => dag(i + 1)).map(
          (d) => boliger.filter((t) => t.fom <= d && (t.tom === null || t.tom >= d)).length,
        );
        expect(tilvisningstopp(boliger)?.antall ?? 0).toBe(Math.max(0, ...hverDag));
      }),
    );
  });
});

describe('the dwellings of an agreement', () => {
  it('may be as many as forty per cent, and one more never on one day', () => {
    expect(kontrollerTilvisning(AVTALE, [b(1, '2020-01-01'), b(2, '2020-01-01')])).toEqual({
      ok: true,
      verdi: { tak: 2, topp: { dag: '2020-01-01', antall: 2 } },
    });
    const tre = [b(1, '2020-01-01'), b(2, '2020-01-01'), b(3, '2021-01-01', '2021-01-01')];
    expect(kontrollerTilvisning(AVTALE, tre)).toEqual({ ok: false, grunn: 'over_40_prosent' });
  });
  it('may follow each other', () =>
    expect(
      kontrollerTilvisning({ ...AVTALE, antallBoliger: 3 }, [b(1, '2020-01-01', '2020-12-31'), b(2, '2021-01-01')]).ok,
    ).toBe(true));
  it.each([[b(1, '2019-12-31')], [b(1, '2020-01-01', null)], [b(1, '2020-01-01', '2021-01-01')]])(
    'keep within its days: %o',
    (bolig) =>
      expect(kontrollerTilvisning({ ...AVTALE, tom: '2020-12-31' }, [bolig])).toEqual({
        ok: false,
        grunn: 'utenfor_avtalens_tid',
      }),
  );
  it('are there once a day', () =>
    expect(kontrollerTilvisning(AVTALE, [b(1, '2020-01-01', '2020-02-01'), b(1, '2020-02-01')])).toEqual({
      ok: false,
      grunn: 'overlapper',
    }));
});
