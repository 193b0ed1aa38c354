import { labelled, linear, spread, ticks } from './scale';

export interface ChartPoint {
  readonly year: number;
  /** Null: cannot be computed or was not measured; the line has a gap. */
  readonly value: number | null;
  /** Said when the figure was changed after it was reported («Rettet 14 → 15»): gives the point a ring. */
  readonly restated?: string;
}

export interface ChartSeries {
  readonly name: string;
  /** The municipality's own line is thick; `country` and `similar` are thin comparisons. */
  readonly kind: 'own' | 'country' | 'similar';
  readonly points: readonly ChartPoint[];
}

export interface ChartTarget {
  readonly value: number;
  readonly label: string;
}

/** A year where the definition or the municipality changed. */
export interface ChartMark {
  readonly year: number;
  readonly label: string;
}

export interface LineInput {
  readonly width: number;
  readonly series: readonly ChartSeries[];
  readonly target: ChartTarget | null;
  readonly marks: readonly ChartMark[];
  readonly format: (value: number) => string;
}

const BREDDE_PER_TEGN = 6.6;
const SMAL = 480;

const textWidth = (text: string): number => text.length * BREDDE_PER_TEGN;

/** Own line's class, and those of the comparisons. */
const LINJE = { own: 'l-own', country: 'l-2', similar: 'l-3' } as const;
const TEKST = { own: 'own', country: 't-2', similar: 't-3' } as const;

/** Everything the template draws, in pixels. The chart is laid out anew for each width, never scaled. */
export function lineLayout({ width, series, target, marks, format }: LineInput) {
  const narrow = width < SMAL;
  const height = narrow ? 220 : 360;
  const years = [...new Set(series.flatMap((s) => s.points.map((p) => p.year)))].sort((a, b) => a - b);
  const values = series.flatMap((s) => s.points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const all = target ? [...values, target.value] : values;
  const scaleTicks = ticks(Math.min(0, ...all), Math.max(0, ...all));

  const ends = series.flatMap((s) => {
    const last = s.points.findLast((p) => p.value !== null);
    return last && last.value !== null ? [{ series: s, year: last.year, value: last.value }] : [];
  });
  const endTexts = ends.map((e) => (narrow ? format(e.value) : `${format(e.value)} ${e.series.name}`));
  const targetText = target ? (narrow ? format(target.value) : `${format(target.value)} ${target.label}`) : '';
  const left = Math.max(...scaleTicks.map((n) => textWidth(format(n)))) + 12;
  const right = Math.min(Math.max(...[...endTexts, targetText].map(textWidth)) + 28, width * 0.42);
  // Room above the lines for what is written there: names of marks at the very top, restated points under them.
  const restated = series.some((s) => s.points.some((p) => p.restated));
  const top = 16 + (marks.length > 0 ? 16 : 0) + (restated ? 20 : 0);
  const bottom = height - 24;

  const x = linear([years[0] ?? 0, years.at(-1) ?? 1], [left, width - right]);
  const y = linear([scaleTicks[0] ?? 0, scaleTicks.at(-1) ?? 1], [bottom, top]);
  const shown = labelled(years, width - left - right, 44);
  const labelY = spread(
    [...ends.map((e) => y(e.value)), ...(target ? [y(target.value)] : [])].map((v) => v + 4),
    16,
    top,
    bottom + 4,
  );

  return {
    narrow,
    width,
    height,
    left,
    right: width - right,
    top,
    bottom,
    grid: scaleTicks.map((n) => ({ y: y(n), label: format(n), axis: n === 0 })),
    years: years.map((year, i) => ({
      year,
      x: x(year),
      label: shown.has(year),
      last: i === years.length - 1,
    })),
    marks: marks.map((m) => ({
      ...m,
      x: x(m.year),
      // A label that would run out of the chart stands on the other side of its line.
      end: x(m.year) + textWidth(m.label) + 6 > width,
    })),
    lines: series
      .toSorted((a, b) => Number(a.kind === 'own') - Number(b.kind === 'own'))
      .flatMap((s) => segments(s.points).map((points) => ({ cls: LINJE[s.kind], points: path(points, x, y) }))),
    lonely: series.flatMap((s) =>
      segments(s.points)
        .filter((part) => part.length === 1)
        .flatMap((part) => part.map((p) => ({ x: x(p.year), y: y(p.value), kind: s.kind }))),
    ),
    rings: series.flatMap((s) =>
      s.points.flatMap((p) =>
        p.restated && p.value !== null ? [{ x: x(p.year), y: y(p.value), label: p.restated }] : [],
      ),
    ),
    dots: ends.filter((e) => e.series.kind === 'own').map((e) => ({ x: x(e.year), y: y(e.value) })),
    ends: ends.map((e, i) => ({
      cls: TEKST[e.series.kind],
      text: endTexts[i] ?? '',
      x: width - right + 14,
      y: labelY[i] ?? 0,
      own: e.series.kind === 'own',
    })),
    target: target && { y: y(target.value), text: targetText, x: width - right + 14, labelY: labelY.at(-1) ?? 0 },
  };
}

interface Known {
  readonly year: number;
  readonly value: number;
}

/** The line without its gaps: unbroken runs of known values. */
function segments(points: readonly ChartPoint[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [[]];
  for (const { year, value } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ year, value });
  }
  return runs.filter((run) => run.length > 0);
}

const path = (points: readonly Known[], x: (n: number) => number, y: (n: number) => number): string =>
  points.map((p) => `${x(p.year).toFixed(1)},${y(p.value).toFixed(1)}`).join(' ');
