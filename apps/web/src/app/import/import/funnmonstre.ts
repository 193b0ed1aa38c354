import { Component, computed, inject, input, output } from '@angular/core';
import type { Funnmonster } from '@tak/contracts';
import { importTekster, tall } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table, Tag } from '@tak/ui';
import { funntekst } from './funntekst';

/** The same finding many times is one fault at the source: it stands first, because mending it mends the most. */
@Component({
  selector: 'tak-funnmonstre',
  imports: [Cell, Table, Tag],
  template: `
    @if (gjentatte().length > 0) {
      <h3>{{ t(tekster.moenstre) }}</h3>
      <p class="meta">{{ t(tekster.moenstreHjelp) }}</p>
      <tak-table [caption]="t(tekster.moenstre)" [columns]="kolonner()" [rows]="gjentatte()" [sticky]="false">
        <ng-template takCell="alvor" [takCellOf]="gjentatte()" let-m>
          <tak-tag [color]="m.alvor === 'feil' ? 'danger' : 'warning'" [outline]="m.alvor !== 'feil'">{{
            t(m.alvor === 'feil' ? tekster.feil : tekster.merknad)
          }}</tak-tag>
        </ng-template>
        <ng-template takCell="vis" [takCellOf]="gjentatte()" let-m>
          <button
            class="ds-button small"
            type="button"
            data-color="accent"
            data-variant="tertiary"
            [attr.aria-label]="t(tekster.visBare) + ': ' + m.fil + ', ' + melding(m)"
            (click)="vis.emit(m)"
          >
            {{ t(tekster.visBare) }}
          </button>
        </ng-template>
      </tak-table>
    }
  `,
  styles: `
    h3 {
      margin: 0.5rem 0 0.125rem;
    }
  `,
})
export class Funnmonstre {
  readonly monstre = input.required<readonly Funnmonster[]>();
  /** Show only these findings. */
  readonly vis = output<Funnmonster>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = importTekster;
  protected readonly gjentatte = computed(() =>
    this.monstre()
      .filter((m) => m.antall > 1)
      .toSorted((a, b) => Number(b.alvor === 'feil') - Number(a.alvor === 'feil') || b.antall - a.antall),
  );
  protected readonly kolonner = computed<readonly Column<Funnmonster>[]>(() => [
    { id: 'fil', label: this.t(importTekster.fil), nowrap: true, text: (m) => m.fil, sub: (m) => m.kolonne },
    {
      id: 'melding',
      label: this.t(importTekster.kolMelding),
      cardLabel: '',
      text: (m) => this.melding(m),
      sub: (m) => this.rader(m),
    },
    { id: 'antall', label: this.t(importTekster.kolAntall), numeric: true, text: (m) => tall(m.antall) },
    { id: 'alvor', label: this.t(importTekster.alvor), card: 'corner', cardLabel: '' },
    { id: 'vis', label: this.t(importTekster.visBare), labelHidden: true, card: 'line', cardLabel: '' },
  ]);

  protected melding(m: Funnmonster): string {
    return funntekst(this.spraakvalg.spraak(), m.kode);
  }

  private rader(m: Funnmonster): string | null {
    if (m.rader.length === 0) return null;
    const rader = `${this.t(importTekster.kolRad)} ${m.rader.join(', ')}`;
    return m.rader.length < m.antall ? `${rader} …` : rader;
  }
}
