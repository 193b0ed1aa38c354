/** Round numbers for an axis from `low` to `high` in about `wanted` steps: 0, 5, 10, 15. */
export function ticks(low: number, high: number, wanted = 4): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((m) => m * power >= rough - 1e-12) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const round = (n: number): number => Number((n * step).toPrecision(12));
  return Array.from({ length: Math.max(last - first, 1) + 1 }, (_, i) => round(first + i));
}

/** From values to pixels. */
export const linear =
  (domain: readonly [number, number], range: readonly [number, number]) =>
  (value: number): number =>
    range[0] + ((value - domain[0]) / (domain[1] - domain[0] || 1)) * (range[1] - range[0]);

/**
 * Moves labels apart so that none is closer than `gap` and all stay between `top` and `bottom`; keeps their order.
 * Returns the new heights in the order given.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  let floor = top;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  let ceiling = bottom;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - gap;
  }
  const result = [...wanted];
  for (const label of order) result[label.i] = label.y;
  return result;
}

/** Which of the years get a label when each needs `need` pixels: counted from the last, which always has one. */
export function labelled<T>(values: readonly T[], width: number, need: number): ReadonlySet<T> {
  const every = Math.max(1, Math.ceil((values.length * need) / Math.max(width, 1)));
  return new Set(values.filter((_, i) => (values.length - 1 - i) % every === 0));
}
