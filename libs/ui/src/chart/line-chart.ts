import {
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { kitTekster, tall } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';
import { Column } from '../table/column';
import { Table } from '../table/table';
import { uniqueId } from '../unique-id';
import { ChartMark, ChartSeries, ChartTarget, lineLayout } from './line-layout';
import { observeResize } from './observe-resize';

interface YearRow {
  readonly year: number;
  readonly values: readonly (number | null)[];
}

/**
 * A line over years. The heading is the finding («Færre over tre måneder enn i fjor»), labels stand at the line ends
 * instead of in a legend, and the numbers are a button away, always there in print.
 */
@Component({ selector: 'tak-line-chart', imports: [Table], templateUrl: './line-chart.html' })
export class LineChart {
  readonly finding = input.required<string>();
  readonly series = input.required<readonly ChartSeries[]>();
  readonly target = input<ChartTarget | null>(null);
  readonly marks = input<readonly ChartMark[]>([]);
  readonly format = input<(value: number) => string>((value) => tall(value));

  private readonly figure = viewChild.required<ElementRef<HTMLElement>>('figure');
  private readonly width = signal(700);
  protected readonly id = uniqueId('diagram');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
  protected readonly tableShown = signal(false);
  protected readonly layout = computed(() =>
    lineLayout({
      width: this.width(),
      series: this.series(),
      target: this.target(),
      marks: this.marks(),
      format: this.format(),
    }),
  );

  /** What the picture says, for those who do not see it: first and last of each line, and the target. */
  protected readonly summary = computed(() => {
    const years = this.layout().years;
    const parts = this.series().flatMap((s) => {
      const known = s.points.filter((p) => p.value !== null);
      const first = known[0];
      const last = known.at(-1);
      if (!first || !last || first.value === null || last.value === null) return [];
      const format = this.format();
      const { year: fra } = first;
      return [
        this.t(kitTekster.serieFraTil, s.name, format(first.value), `${fra}`, format(last.value), `${last.year}`),
      ];
    });
    const target = this.target();
    return [
      this.t(kitTekster.linjediagram, `${years[0]?.year ?? ''}`, `${years.at(-1)?.year ?? ''}`),
      ...parts,
      ...(target ? [`${target.label}: ${this.format()(target.value)}.`] : []),
    ].join(' ');
  });

  protected readonly legend = computed(() =>
    [...this.layoutNames(), ...(this.target() ? [this.target()?.label] : [])].join(' · '),
  );
  private readonly layoutNames = computed(() => this.series().map((s) => s.name));

  protected readonly tableRows = computed<readonly YearRow[]>(() =>
    this.layout().years.map(({ year }) => ({
      year,
      values: this.series().map((s) => s.points.find((p) => p.year === year)?.value ?? null),
    })),
  );
  protected readonly tableColumns = computed<readonly Column<YearRow>[]>(() => [
    { id: 'year', label: this.t(kitTekster.aar), text: (r) => `${r.year}` },
    ...this.series().map((s, i): Column<YearRow> => ({
      id: `${i}`,
      label: s.name,
      numeric: true,
      card: 'line',
      text: (r) => {
        const value = r.values[i] ?? null;
        return value === null ? '–' : this.format()(value);
      },
      sub: (r) => s.points.find((p) => p.year === r.year)?.restated ?? null,
    })),
  ]);
  protected readonly yearKey = (row: YearRow): number => row.year;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() =>
      observeResize(this.figure().nativeElement, destroyed, (width) => {
        if (width > 0) this.width.set(width);
      }),
    );
  }
}
