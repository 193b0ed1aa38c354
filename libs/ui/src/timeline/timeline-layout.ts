import { labelled, linear } from '../chart/scale';

/** A stretch of time in a lane. Dates are ISO; `to` is the last day, null = still running. */
export interface TimelineBar {
  readonly from: string;
  readonly to: string | null;
  readonly label: string;
  /** solid = in use, soft = earlier, outline = planned, hatched = out of use, warning = past its end, quiet = anything else. */
  readonly kind: 'solid' | 'soft' | 'outline' | 'hatched' | 'warning' | 'quiet';
}

export interface TimelineLane {
  readonly label: string;
  readonly bars: readonly TimelineBar[];
}

export interface TimelineInput {
  readonly width: number;
  readonly lanes: readonly TimelineLane[];
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

const DAG_MS = 86_400_000;
const BANE = 56;
const STOLPE = 24;
const BREDDE_PER_TEGN = 6.6;

const FYLL = {
  solid: { bar: 'b-own', text: 'on-own' },
  soft: { bar: 'b-own-soft', text: 'on-soft' },
  outline: { bar: 'b-line', text: 'on' },
  hatched: { bar: 'b-quiet', text: 'on' },
  warning: { bar: 'b-open', text: 'on' },
  quiet: { bar: 'b-quiet', text: 'on' },
} as const;

const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAG_MS;

/** Everything the template draws, in pixels. A bar covers its last day; one without an end runs to the edge. */
export function timelineLayout({ width, lanes, from, to, today }: TimelineInput) {
  const [first, last] = [day(from), day(to)];
  const x = linear([first, last], [0, width]);
  const within = (d: number): number => Math.min(Math.max(d, first), last);
  const height = lanes.length * BANE + 24;
  const [startYear, endYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: endYear - startYear + 1 }, (_, i) => startYear + i).filter(
    (year) => day(`${year}-01-01`) >= first && day(`${year}-01-01`) < last,
  );
  const shown = labelled(years, width, 44);
  return {
    width,
    height,
    lanes: lanes.map((lane, row) => ({
      label: lane.label,
      y: row * BANE + 14,
      bars: lane.bars.flatMap((bar, i) => {
        const [start, end] = [within(day(bar.from)), within(bar.to === null ? last : day(bar.to) + 1)];
        if (end <= start) return [];
        const w = Math.max(x(end) - x(start), 2);
        return [
          {
            index: i,
            bar,
            x: x(start),
            y: row * BANE + 20,
            width: w,
            height: STOLPE,
            cls: FYLL[bar.kind],
            hatched: bar.kind === 'hatched',
            text: bar.label.length * BREDDE_PER_TEGN + 12 <= w ? bar.label : '',
          },
        ];
      }),
    })),
    years: years.map((year) => ({ year, x: x(day(`${year}-01-01`)), label: shown.has(year) })),
    today: day(today) >= first && day(today) <= last ? x(day(today)) : null,
  };
}
