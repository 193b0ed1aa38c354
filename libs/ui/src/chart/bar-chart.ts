import { Component, computed, inject, input } from '@angular/core';
import { kitTekster, prosent, tall } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';
import { Cell } from '../table/cell';
import { Column } from '../table/column';
import { Table } from '../table/table';
import { uniqueId } from '../unique-id';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What nobody has filled in is its own bar, drawn hollow, so that it is not read as a group. */
  readonly unknown?: boolean;
}

/**
 * Bars that are their own table: group, bar, number and share of the whole on one line. Nothing to switch between, the
 * same for eye, ear and print.
 */
@Component({
  selector: 'tak-bar-chart',
  imports: [Table, Cell],
  template: `
    <section [attr.aria-labelledby]="id">
      <div class="block__head">
        <h2 [id]="id">{{ finding() }}</h2>
      </div>
      <tak-table [caption]="finding()" [columns]="columns()" [rows]="bars()" [rowKey]="key" [sticky]="false">
        <ng-template takCell="bar" [takCellOf]="bars()" let-bar>
          <svg class="chart bar" height="14" aria-hidden="true">
            <rect
              height="14"
              rx="2"
              [attr.class]="bar.unknown ? 'b-quiet' : 'b-own'"
              [attr.width]="(100 * bar.value) / highest() + '%'"
            />
          </svg>
        </ng-template>
      </tak-table>
    </section>
  `,
})
export class BarChart {
  readonly finding = input.required<string>();
  readonly bars = input.required<readonly Bar[]>();
  readonly groupLabel = input<string>();
  readonly format = input<(value: number) => string>((value) => tall(value));

  protected readonly id = uniqueId('stolper');
  private readonly t = inject(Spraakvalg).t;
  protected readonly highest = computed(() => Math.max(1e-9, ...this.bars().map((b) => b.value)));
  private readonly sum = computed(() => this.bars().reduce((sum, b) => sum + b.value, 0));
  protected readonly key = (bar: Bar): string => bar.label;
  protected readonly columns = computed<readonly Column<Bar>[]>(() => [
    { id: 'label', label: this.groupLabel() ?? this.t(kitTekster.gruppe), text: (b) => b.label },
    { id: 'bar', label: this.t(kitTekster.stolpe), labelHidden: true, card: 'full' },
    { id: 'value', label: this.t(kitTekster.antall), numeric: true, text: (b) => this.format()(b.value) },
    {
      id: 'share',
      label: this.t(kitTekster.andel),
      numeric: true,
      card: 'line',
      text: (b) => (this.sum() > 0 ? prosent((100 * b.value) / this.sum(), 0) : '–'),
    },
  ]);
}
