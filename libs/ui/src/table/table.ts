import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  contentChild,
  contentChildren,
  inject,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import '@digdir/designsystemet-web/clickdelegatefor';
import { kitTekster } from '@tak/tekster';
import { observeResize } from '../chart/observe-resize';
import { Spraakvalg } from '../spraak/spraakvalg';
import { uniqueId } from '../unique-id';
import { Cell, Detail } from './cell';
import { Column, Sort, cellClass, nextSort } from './column';
import { Selection, markByKey } from './selection';

/**
 * The one table of Tak: sort as buttons in the heads, one link a row that the whole row opens, cards under 640 px.
 * Roles are written out, because `display: block` on the cards takes the table's own away.
 */
@Component({
  selector: 'tak-table',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './table.html',
})
export class Table<R> {
  readonly caption = input.required<string>();
  readonly captionVisible = input(false);
  readonly columns = input.required<readonly Column<R>[]>();
  readonly rows = input.required<readonly R[]>();
  /** Identity of a row, so that a redraw keeps focus. */
  readonly rowKey = input<(row: R, index: number) => unknown>((_row, index) => index);
  readonly sort = model<Sort | null>(null);
  readonly loading = input(false);
  readonly empty = input<string>();
  readonly sticky = input(true);
  /** How many grey rows stand in while the first page is fetched. */
  readonly skeletonRows = input(8);

  /** Rows can be marked; left out, they cannot. */
  readonly selection = input<Selection<R> | null>(null);
  /** Rows with a `takDetail` under them. */
  readonly expanded = input<(row: R) => boolean>(() => false);

  private readonly cells = contentChildren<Cell<R>>(Cell);
  protected readonly detail = contentChild<Detail<R>>(Detail);
  private readonly wrapper = viewChild.required<ElementRef<HTMLElement>>('wrapper');
  protected readonly scrolls = signal(false);
  protected readonly id = uniqueId('tabell');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
  protected readonly cellClass = cellClass;
  protected readonly templates = computed(() => new Map(this.cells().map((c) => [c.takCell(), c.template])));
  protected readonly waiting = computed(() => this.loading() && this.rows().length === 0);
  protected readonly placeholders = computed(() => Array.from({ length: this.skeletonRows() }, (_, i) => i));
  protected readonly width = computed(() => this.columns().length + (this.selection() ? 1 : 0));
  protected readonly allMarked = computed(() => {
    const selection = this.selection();
    return selection !== null && this.rows().length > 0 && this.rows().every((row) => selection.has(row));
  });
  protected readonly someMarked = computed(() => {
    const selection = this.selection();
    return selection !== null && !this.allMarked() && this.rows().some((row) => selection.has(row));
  });
  protected readonly hasLink = computed(() => this.columns().some((c) => c.link));

  constructor() {
    const destroyed = inject(DestroyRef);
    // A wrapper that scrolls sideways must be reachable by keyboard; one that does not must not be a stop on the way.
    afterNextRender(() => {
      const element = this.wrapper().nativeElement;
      observeResize(element, destroyed, () =>
        this.scrolls.set(element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX === 'auto'),
      );
    });
  }

  protected ariaSort(column: Column<R>): 'ascending' | 'descending' | 'none' | null {
    if (!column.sortable) return null;
    const sort = this.sort();
    return sort?.column === column.id ? sort.direction : 'none';
  }

  protected press(column: Column<R>): void {
    this.sort.set(nextSort(this.sort(), column.id));
  }

  protected cardLabel(column: Column<R>, index: number): string | null {
    if (column.cardLabel !== undefined) return column.cardLabel;
    return index === 0 || column.card === 'corner' || column.card === 'full' ? null : column.label;
  }

  protected opens(row: R): boolean {
    return this.columns().some((c) => c.link?.(row));
  }

  protected key(event: KeyboardEvent, index: number): void {
    const selection = this.selection();
    const to = selection && markByKey(event, selection, this.rows(), index);
    if (to === null || !(event.currentTarget instanceof HTMLElement) || !(event.target instanceof Element)) return;
    // To the same place in the other row.
    const inBox = event.target.closest('.mark') !== null;
    const row = event.currentTarget.parentElement?.querySelectorAll(':scope > tr:not(.detail)')[to];
    const box = row?.querySelector<HTMLElement>('.mark input');
    (inBox ? box : (row?.querySelector('a') ?? box))?.focus();
  }

  protected readonly linkId = (index: number): string => `${this.id}-${index}`;
}
