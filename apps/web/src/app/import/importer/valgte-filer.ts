import { Component, computed, inject, input, output } from '@angular/core';
import { importTekster } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table, Tag } from '@tak/ui';
import { type Valgtfil, stoerrelse } from './pakkevalg';

/** The files about to be sent, and which of them Tak knows. */
@Component({
  selector: 'tak-valgte-filer',
  imports: [Cell, Table, Tag],
  template: `
    <tak-table
      [caption]="t(tekster.valgteFiler) + ': ' + t(tekster.antallFiler, filer().length) + ', ' + samlet()"
      [captionVisible]="true"
      [columns]="kolonner()"
      [rows]="filer()"
      [sticky]="false"
    >
      <ng-template takCell="slag" [takCellOf]="filer()" let-fil>
        @switch (fil.slag) {
          @case ('kjent') {
            <tak-tag color="success" [outline]="true">{{ t(tekster.kjent) }}</tak-tag>
          }
          @case ('zip') {
            <span class="meta">{{ t(tekster.zip) }}</span>
          }
          @default {
            <tak-tag color="danger">{{ t(tekster.ukjent) }}</tak-tag>
          }
        }
      </ng-template>
      <ng-template takCell="fjern" [takCellOf]="filer()" let-fil>
        <button
          class="ds-button small"
          type="button"
          data-color="accent"
          data-variant="tertiary"
          [attr.aria-label]="t(tekster.fjern, fil.navn)"
          (click)="fjern.emit(filer().indexOf(fil))"
        >
          {{ t(tekster.fjernKort) }}
        </button>
      </ng-template>
    </tak-table>
    <button
      class="ds-button small"
      type="button"
      data-color="accent"
      data-variant="tertiary"
      (click)="fjernAlle.emit()"
    >
      {{ t(tekster.fjernAlle) }}
    </button>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 1rem;
    }
  `,
})
export class Valgtefiler {
  readonly filer = input.required<readonly Valgtfil[]>();
  readonly samlet = input.required<string>();
  /** Index of the file to leave out. */
  readonly fjern = output<number>();
  readonly fjernAlle = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = importTekster;
  protected readonly kolonner = computed<readonly Column<Valgtfil>[]>(() => [
    { id: 'navn', label: this.t(importTekster.fil), text: (fil) => fil.navn },
    { id: 'slag', label: this.t(importTekster.kjentAvTak) },
    {
      id: 'stoerrelse',
      label: this.t(importTekster.stoerrelse),
      numeric: true,
      nowrap: true,
      cardLabel: '',
      text: (fil) => stoerrelse(fil.stoerrelse),
    },
    { id: 'fjern', label: this.t(importTekster.fjernKort), labelHidden: true, card: 'corner', cardLabel: '' },
  ]);
}
