import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { type ByggRad, type ByggSvar, STIER } from '@tak/contracts';
import { boligerTekster, tall } from '@tak/tekster';
import { Cell, type Column, Pagination, Spraakvalg, Table } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { Belegg } from '../bygg/belegg';

/** Buildings, with how many of their dwellings are let. A row leads to the building and its dwellings. */
@Component({
  selector: 'tak-byggliste',
  imports: [Belegg, Cell, Pagination, ProblemAlert, Table],
  template: `
    <p role="status" class="ds-sr-only">{{ antall() }}</p>
    @if (resource.error()) {
      <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
    } @else {
      <tak-table
        [caption]="t(tekster.perBygg)"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [loading]="resource.isLoading()"
        [empty]="t(tekster.tomtBygg)"
      >
        <ng-template takCell="belegg" [takCellOf]="rader()" let-rad>
          <tak-belegg [utleid]="rad.utleid" [antall]="rad.antall" />
        </ng-template>
      </tak-table>
      @if (svar(); as s) {
        @if (s.antall > 0) {
          <tak-pagination
            [page]="s.side"
            [pageSize]="s.perSide"
            [total]="s.antall"
            (pageChange)="sideValgt.emit($event)"
          />
        }
      }
    }
  `,
})
export class Byggliste {
  readonly sok = input.required<string>();
  readonly side = input.required<number>();
  readonly sideValgt = output<number>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligerTekster;
  protected readonly noekkel = (rad: ByggRad): number => rad.id;
  protected readonly resource = httpResource<ByggSvar>(() => ({
    url: STIER.bygg,
    params: { side: this.side(), ...(this.sok() ? { sok: this.sok() } : {}) },
  }));
  protected readonly svar = sisteSvar(this.resource);
  protected readonly rader = computed(() => this.svar()?.rader ?? []);
  protected readonly antall = computed(() => {
    const svar = this.svar();
    return svar && !this.resource.isLoading() ? this.t(boligerTekster.antallBygg, svar.antall) : '';
  });

  protected readonly kolonner = computed<readonly Column<ByggRad>[]>(() => [
    {
      id: 'bygg',
      label: this.t(boligerTekster.kolBygg),
      text: (r) => r.navn,
      sub: (r) => (r.adresse === r.navn ? null : r.adresse),
      link: (r) => `/bygg/${r.id}`,
    },
    { id: 'belegg', label: this.t(boligerTekster.kolBelegg), cardLabel: '' },
    { id: 'ledig', label: this.t(boligerTekster.kolLedig), numeric: true, text: (r) => tall(r.ledig), card: 'line' },
    { id: 'bydel', label: this.t(boligerTekster.kolBydel), text: (r) => r.bydel },
  ]);
}
