import { Component, computed, inject, input } from '@angular/core';
import type { BoligSvar, Boligleie } from '@tak/contracts';
import { avslutningTekster, boligTekster, dato, periode } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { kodeEllerNull } from '../kodetekst';
import { gjelder } from './hodesetning';
import { Leietaker } from './leietaker';

/** Who leases and has leased the dwelling. */
@Component({
  selector: 'tak-boligleie',
  imports: [Cell, Leietaker, Table],
  template: `
    @if (bolig().leieforhold.length > 0) {
      <tak-table
        [caption]="t(tekster.leieforhold)"
        [columns]="kolonner()"
        [rows]="bolig().leieforhold"
        [rowKey]="noekkel"
        [sticky]="false"
      >
        <ng-template takCell="leietaker" [takCellOf]="bolig().leieforhold" let-l>
          <tak-leietaker [leietaker]="l.leietaker" />
          <small>{{ l.eksternId }}</small>
        </ng-template>
        <ng-template takCell="kontrakt" [takCellOf]="bolig().leieforhold" let-l>
          @if (l.kontraktTom) {
            <span [class.late]="utlopt(l)">{{ dato(l.kontraktTom) }}</span>
            @if (utlopt(l)) {
              <small>{{ t(tekster.loperEtter) }}</small>
            }
          } @else {
            {{ t(tekster.utenSluttdato) }}
          }
        </ng-template>
      </tak-table>
    } @else {
      <p class="note">{{ t(tekster.ingenLeieforhold) }}</p>
    }
  `,
})
export class Leieforholdtabell {
  readonly bolig = input.required<BoligSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligTekster;
  protected readonly dato = dato;
  protected readonly noekkel = (l: Boligleie): string => l.eksternId;

  protected readonly kolonner = computed<readonly Column<Boligleie>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      { id: 'leietaker', label: this.t(boligTekster.leietaker) },
      {
        id: 'periode',
        label: this.t(boligTekster.periode),
        text: (l) => (l.tom === null ? this.t(boligTekster.fra, l.fom) : periode(spraak, l.fom, l.tom)),
        cardLabel: '',
      },
      { id: 'kontrakt', label: this.t(boligTekster.kontraktTil), nowrap: true },
      {
        id: 'avslutning',
        label: this.t(boligTekster.avsluttetFordi),
        text: (l) => kodeEllerNull(spraak, avslutningTekster, l.avslutning) ?? (l.tom === null ? '–' : null),
        card: 'line',
      },
    ];
  });

  protected utlopt(l: Boligleie): boolean {
    const { dag } = this.bolig();
    return gjelder(l, dag) && l.kontraktTom !== null && l.kontraktTom < dag;
  }
}
