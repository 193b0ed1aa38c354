import { Component, computed, inject, input } from '@angular/core';
import type { HusstandSvar } from '@tak/contracts';
import { dato, husstandTekster, maalgruppeTekster, periode } from '@tak/tekster';
import { type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { type Maalgruppeperiode, maalgruppeperioder } from './maalgruppeperioder';

/** The target group over time. */
@Component({
  selector: 'tak-maalgruppetabell',
  imports: [Table],
  template: `
    @if (perioder().length > 0) {
      <tak-table
        [caption]="t(tekster.maalgruppe)"
        [captionVisible]="true"
        [columns]="kolonner()"
        [rows]="perioder()"
        [sticky]="false"
      />
    } @else {
      <h2>{{ t(tekster.maalgruppe) }}</h2>
      <p class="miss">{{ t(tekster.ingenMaalgruppe) }}</p>
    }
  `,
})
export class Maalgruppetabell {
  readonly rader = input.required<HusstandSvar['maalgrupper']>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly perioder = computed(() => maalgruppeperioder(this.rader()));

  protected readonly kolonner = computed<readonly Column<Maalgruppeperiode>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'maalgruppe',
        label: this.t(husstandTekster.maalgruppe),
        text: (m) => kodetekst(spraak, maalgruppeTekster, m.maalgruppe),
      },
      {
        id: 'periode',
        label: this.t(husstandTekster.kolPeriode),
        text: (m) => (m.tom === null ? this.t(husstandTekster.fra, dato(m.fom)) : periode(spraak, m.fom, m.tom)),
        cardLabel: '',
      },
    ];
  });
}
