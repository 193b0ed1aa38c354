import { Component, computed, inject, input } from '@angular/core';
import type { Oppholdrad } from '@tak/contracts';
import { husstandTekster, periode, tilbudTekster } from '@tak/tekster';
import { type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';

/** Stays paid by the night. */
@Component({
  selector: 'tak-oppholdtabell',
  imports: [Table],
  template: `
    @if (rader().length > 0) {
      <tak-table
        [caption]="t(tekster.opphold)"
        [captionVisible]="true"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [sticky]="false"
      />
    } @else {
      <h2>{{ t(tekster.opphold) }}</h2>
      <p class="miss">{{ t(tekster.ingenOpphold) }}</p>
    }
  `,
})
export class Oppholdtabell {
  readonly rader = input.required<readonly Oppholdrad[]>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly noekkel = (o: Oppholdrad): string => o.eksternId;

  protected readonly kolonner = computed<readonly Column<Oppholdrad>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'tilbud',
        label: this.t(husstandTekster.kolTilbud),
        text: (o) => kodetekst(spraak, tilbudTekster, o.tilbud),
        sub: (o) => o.eksternId,
      },
      { id: 'sted', label: this.t(husstandTekster.kolSted), text: (o) => o.sted },
      {
        id: 'periode',
        label: this.t(husstandTekster.kolPeriode),
        text: (o) => periode(spraak, o.fom, o.tom),
        cardLabel: '',
      },
      {
        id: 'barn',
        label: this.t(husstandTekster.kolBarnMed),
        text: (o) => (o.barnMed === null ? null : this.t(o.barnMed ? husstandTekster.ja : husstandTekster.nei)),
        card: 'line',
      },
    ];
  });
}
