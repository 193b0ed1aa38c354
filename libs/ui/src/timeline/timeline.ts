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
import { dato, kitTekster } from '@tak/tekster';
import { observeResize } from '../chart/observe-resize';
import { Spraakvalg } from '../spraak/spraakvalg';
import { Column } from '../table/column';
import { Table } from '../table/table';
import { uniqueId } from '../unique-id';
import { TimelineBar, TimelineLane, timelineLayout } from './timeline-layout';

interface Rad {
  readonly lane: string;
  readonly bar: TimelineBar;
}

/** Lanes of time on one axis. Arrow keys walk the bars, each says what it is; the same content is a table below. */
@Component({ selector: 'tak-timeline', imports: [Table], templateUrl: './timeline.html' })
export class Timeline {
  readonly caption = input.required<string>();
  readonly lanes = input.required<readonly TimelineLane[]>();
  /** First and last day of the axis. */
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  readonly today = input.required<string>();

  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');
  private readonly width = signal(900);
  protected readonly id = uniqueId('tidslinje');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
  protected readonly tableShown = signal(false);
  /** Lane and bar that Tab stops at: one of them all. */
  protected readonly stop = signal({ lane: 0, bar: 0 });
  protected readonly layout = computed(() =>
    timelineLayout({
      width: this.width(),
      lanes: this.lanes(),
      from: this.from(),
      to: this.to(),
      today: this.today(),
    }),
  );
  protected readonly current = computed(() => {
    const lanes = this.layout().lanes;
    const { lane, bar } = this.stop();
    const row = lanes[lane]?.bars.length ? lane : lanes.findIndex((l) => l.bars.length > 0);
    return { lane: row, bar: Math.min(bar, Math.max(0, (lanes[row]?.bars.length ?? 1) - 1)) };
  });

  protected readonly columns = computed<readonly Column<Rad>[]>(() => [
    { id: 'hva', label: this.t(kitTekster.hva), text: (r) => r.bar.label, sub: (r) => r.lane },
    { id: 'fra', label: this.t(kitTekster.fra), text: (r) => dato(r.bar.from), nowrap: true },
    {
      id: 'til',
      label: this.t(kitTekster.til),
      text: (r) => (r.bar.to === null ? this.t(kitTekster.paagaar) : dato(r.bar.to)),
      nowrap: true,
    },
  ]);
  protected readonly rows = computed<readonly Rad[]>(() =>
    this.lanes().flatMap((lane) => lane.bars.map((bar) => ({ lane: lane.label, bar }))),
  );

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() =>
      observeResize(this.box().nativeElement, destroyed, (width) => {
        if (width > 0) this.width.set(width);
      }),
    );
  }

  protected name(lane: string, bar: TimelineBar): string {
    const end = bar.to === null ? this.t(kitTekster.paagaar) : dato(bar.to);
    return `${lane}: ${bar.label}, ${dato(bar.from)}–${end}`;
  }

  /** Left and right within the lane, up and down to the nearest lane with bars. */
  protected move(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const lanes = this.layout().lanes;
    const { lane, bar } = this.current();
    const next = { ArrowLeft: [lane, bar - 1], ArrowRight: [lane, bar + 1] }[event.key];
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    let [toLane = lane, toBar = bar] = next ?? [lane, bar];
    if (step) {
      do toLane += step;
      while (lanes[toLane]?.bars.length === 0);
      toBar = Math.min(bar, (lanes[toLane]?.bars.length ?? 1) - 1);
    }
    if (!next && !step) return;
    event.preventDefault();
    if (!lanes[toLane]?.bars[toBar]) return;
    this.stop.set({ lane: toLane, bar: toBar });
    this.box().nativeElement.querySelector<SVGElement>(`[data-bar="${toLane}-${toBar}"]`)?.focus();
  }
}
