import { Component, computed, inject, input, output } from '@angular/core';
import type { HusstandSvar } from '@tak/contracts';
import { dato, husstandOverTidTekster, husstandTekster, maalgruppeTekster, periode } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { type Maalgruppeperiode, maalgruppeperioder } from './maalgruppeperioder';

/** The target group over time. */
@Component({
  selector: 'tak-maalgruppetabell',
  imports: [Cell, Table],
  template: `
    @if (perioder().length > 0) {
      <tak-table
        [caption]="t(tekster.maalgruppe)"
        [captionVisible]="true"
        [columns]="kolonner()"
        [rows]="perioder()"
        [sticky]="false"
      >
        <ng-template takCell="endre" [takCellOf]="perioder()" let-m>
          <button
            class="ds-button small"
            type="button"
            data-color="accent"
            data-variant="tertiary"
            [id]="'endre-maalgruppe-' + m.fom"
            [attr.aria-label]="t(tidtekster.endreMaalgruppeFor, gruppetekst(m.maalgruppe), m.fom)"
            [attr.aria-expanded]="apen() === m.fom"
            (click)="endre.emit(m)"
          >
            {{ t(tidtekster.endre) }}
          </button>
        </ng-template>
      </tak-table>
    } @else {
      <h2>{{ t(tekster.maalgruppe) }}</h2>
      <p class="miss">{{ t(tekster.ingenMaalgruppe) }}</p>
    }
  `,
  styles: `
    button {
      margin-block: -0.25rem;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
})
export class Maalgruppetabell {
  readonly rader = input.required<HusstandSvar['maalgrupper']>();
  readonly kanEndre = input(false);
  /** First day of the row whose form is open. */
  readonly apen = input<string | null>(null);
  readonly endre = output<Maalgruppeperiode>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly tidtekster = husstandOverTidTekster;
  protected readonly perioder = computed(() => maalgruppeperioder(this.rader()));

  protected readonly kolonner = computed<readonly Column<Maalgruppeperiode>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'maalgruppe',
        label: this.t(husstandTekster.maalgruppe),
        text: (m) => this.gruppetekst(m.maalgruppe),
      },
      {
        id: 'periode',
        label: this.t(husstandTekster.kolPeriode),
        text: (m) => (m.tom === null ? this.t(husstandTekster.fra, dato(m.fom)) : periode(spraak, m.fom, m.tom)),
        cardLabel: '',
      },
      ...(this.kanEndre()
        ? [{ id: 'endre', label: this.t(husstandOverTidTekster.kolEndre), labelHidden: true, cardLabel: '' }]
        : []),
    ];
  });

  protected gruppetekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), maalgruppeTekster, kode);
  }
}
