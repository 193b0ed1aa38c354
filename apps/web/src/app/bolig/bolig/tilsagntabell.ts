import { Component, computed, inject, input } from '@angular/core';
import type { BoligSvar } from '@tak/contracts';
import { boligTekster, dato, kroner, tilsagnsordningTekster } from '@tak/tekster';
import { type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';

type Tilsagnrad = BoligSvar['tilsagn'][number];

/** What the state has promised for the dwelling. */
@Component({
  selector: 'tak-tilsagntabell',
  imports: [Table],
  template: `
    @if (rader().length > 0) {
      <tak-table
        [caption]="t(tekster.tilsagn)"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [sticky]="false"
      />
    } @else {
      <p class="note">{{ t(tekster.ingenTilsagn) }}</p>
    }
  `,
})
export class Tilsagntabell {
  readonly rader = input.required<readonly Tilsagnrad[]>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligTekster;
  protected readonly noekkel = (rad: Tilsagnrad): string => rad.eksternId;
  protected readonly kolonner = computed<readonly Column<Tilsagnrad>[]>(() => [
    {
      id: 'ordning',
      label: this.t(boligTekster.ordning),
      text: (r) => kodetekst(this.spraakvalg.spraak(), tilsagnsordningTekster, r.ordning),
      sub: (r) => r.eksternId,
    },
    { id: 'dato', label: this.t(boligTekster.dato), text: (r) => dato(r.dato), nowrap: true },
    {
      id: 'belop',
      label: this.t(boligTekster.belop),
      text: (r) => (r.belop === null ? null : kroner(r.belop)),
      numeric: true,
    },
  ]);
}
