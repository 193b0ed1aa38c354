import { Component, computed, inject, input } from '@angular/core';
import type { Leieforholdrad } from '@tak/contracts';
import { avslutningTekster, dato, husstandTekster, periode } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { Varsomhetsmerke } from '../varsomhetsmerke';
import { overUtlop } from './botidlinje';
import { gjelder } from './hodesetning';

/** The dwellings the household leases and has leased. */
@Component({
  selector: 'tak-leieforholdtabell',
  imports: [Cell, Table, Varsomhetsmerke],
  template: `
    @if (rader().length > 0) {
      <tak-table
        [caption]="t(tekster.leieforhold)"
        [captionVisible]="true"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [sticky]="false"
      >
        <ng-template takCell="kontrakt" [takCellOf]="rader()" let-l>
          @if (l.kontraktTom) {
            <span [class.soon]="utlopt(l)">{{ dato(l.kontraktTom) }}</span>
            @if (utlopt(l)) {
              <small>{{ t(tekster.loperEtter) }}</small>
            }
          } @else {
            {{ t(tekster.tidsubestemt) }}
          }
        </ng-template>
        <ng-template takCell="varsomhet" [takCellOf]="rader()" let-l>
          @if (varsom(l)) {
            <tak-varsomhetsmerke [kort]="true" />
          }
        </ng-template>
      </tak-table>
    } @else {
      <h2>{{ t(tekster.leieforhold) }}</h2>
      <p class="miss">{{ t(tekster.ingenLeieforhold) }}</p>
    }
  `,
})
export class Leieforholdtabell {
  readonly rader = input.required<readonly Leieforholdrad[]>();
  readonly dag = input.required<string>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly dato = dato;
  protected readonly noekkel = (l: Leieforholdrad): string => l.eksternId;
  protected readonly utlopt = (l: Leieforholdrad): boolean => overUtlop(l, this.dag());
  protected readonly varsom = (l: Leieforholdrad): boolean => l.varsomhet.some((v) => gjelder(v, this.dag()));

  protected readonly kolonner = computed<readonly Column<Leieforholdrad>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'bolig',
        label: this.t(husstandTekster.kolBolig),
        text: (l) => l.bolig,
        sub: (l) => l.eksternId,
        link: (l) => `/boliger/${l.boligId}`,
      },
      {
        id: 'periode',
        label: this.t(husstandTekster.kolPeriode),
        text: (l) => (l.tom === null ? this.t(husstandTekster.fra, dato(l.fom)) : periode(spraak, l.fom, l.tom)),
        cardLabel: '',
      },
      { id: 'kontrakt', label: this.t(husstandTekster.kolKontrakt) },
      {
        id: 'avslutning',
        label: this.t(husstandTekster.kolAvslutning),
        text: (l) => this.avslutning(l),
        card: 'line',
      },
      { id: 'varsomhet', label: this.t(husstandTekster.kolVarsomhet), labelHidden: true, card: 'line', cardLabel: '' },
    ];
  });

  private avslutning({ tom, avslutning }: Leieforholdrad): string | null {
    if (avslutning) return kodetekst(this.spraakvalg.spraak(), avslutningTekster, avslutning);
    return tom === null ? '–' : null;
  }
}
