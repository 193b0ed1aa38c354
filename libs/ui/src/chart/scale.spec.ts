import { labelled, linear, spread, ticks } from './scale';

describe('ticks', () => {
  it('gives round numbers that hold the data', () => {
    expect(ticks(0, 15)).toEqual([0, 5, 10, 15]);
    expect(ticks(0, 0.37)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(ticks(-3, 8)).toEqual([-5, 0, 5, 10]);
  });
  it('has an axis also when every value is 0', () => expect(ticks(0, 0).length).toBeGreaterThan(1));
  it('covers the data in few steps, from shares to kroner', () => {
    for (let high = 0.001; high < 1e9; high *= 1.37) {
      const t = ticks(0, high);
      expect(t[0]).toBe(0);
      expect(t.at(-1)).toBeGreaterThanOrEqual(high * (1 - 1e-9));
      expect(t.length).toBeLessThanOrEqual(6);
    }
  });
});

describe('spread', () => {
  it('leaves labels that do not collide', () => expect(spread([10, 50], 16, 0, 100)).toEqual([10, 50]));
  it('moves the lower of two apart, and keeps the order given', () =>
    expect(spread([52, 50], 16, 0, 100)).toEqual([66, 50]));
  it('stays inside the chart', () => expect(spread([99, 99], 16, 0, 100)).toEqual([84, 100]));
  it('never overlaps when there is room', () => {
    const heights = [0, 3, 8, 150, 290, 300];
    for (const a of heights)
      for (const b of heights)
        for (const c of heights) {
          const y = [...spread([a, b, c], 16, 0, 300)].sort((m, n) => m - n);
          expect(y.every((v, i) => v >= 0 && v <= 300 && (i === 0 || v - (y[i - 1] ?? 0) >= 16))).toBe(true);
        }
  });
});

describe('labelled', () => {
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  it('labels every year when there is room', () => expect(labelled(years, 700, 44).size).toBe(10));
  it('thins out from the last when there is not', () =>
    expect([...labelled(years, 236, 60)]).toEqual([2017, 2020, 2023, 2026]));
});

it('linear maps the ends', () => {
  const y = linear([0, 15], [360, 20]);
  expect([y(0), y(15)]).toEqual([360, 20]);
});
