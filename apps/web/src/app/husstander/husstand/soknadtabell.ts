import { Component, computed, inject, input } from '@angular/core';
import type { Soknadrad } from '@tak/contracts';
import { dato, husstandTekster, soknadstypeTekster, utfallSoknadTekster } from '@tak/tekster';
import { type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';

/** What the household has applied for, and what came of it. */
@Component({
  selector: 'tak-soknadtabell',
  imports: [Table],
  template: `
    @if (rader().length > 0) {
      <tak-table
        [caption]="t(tekster.soknader)"
        [captionVisible]="true"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [sticky]="false"
      />
    } @else {
      <h2>{{ t(tekster.soknader) }}</h2>
      <p class="miss">{{ t(tekster.ingenSoknader) }}</p>
    }
  `,
})
export class Soknadtabell {
  readonly rader = input.required<readonly Soknadrad[]>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly noekkel = (s: Soknadrad): string => s.eksternId;

  protected readonly kolonner = computed<readonly Column<Soknadrad>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'type',
        label: this.t(husstandTekster.kolSoknad),
        text: (s) => kodetekst(spraak, soknadstypeTekster, s.type),
        sub: (s) => s.eksternId,
      },
      { id: 'mottatt', label: this.t(husstandTekster.kolMottatt), text: (s) => dato(s.mottatt), nowrap: true },
      {
        id: 'vedtak',
        label: this.t(husstandTekster.kolVedtak),
        text: (s) =>
          s.utfall ? kodetekst(spraak, utfallSoknadTekster, s.utfall) : this.t(husstandTekster.ikkeAvgjort),
        sub: (s) => s.vedtaksdato && dato(s.vedtaksdato),
      },
    ];
  });
}
