import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { type ByggRad, type ByggSvar, STIER } from '@tak/contracts';
import { boligerTekster, tall } from '@tak/tekster';
import { Cell, type Column, Pagination, Spraakvalg, Table } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';

/** Buildings, with how many of their dwellings are let. A row leads to its dwellings. */
@Component({
  selector: 'tak-byggliste',
  imports: [Cell, Pagination, ProblemAlert, Table],
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
          <span class="belegg">
            <span class="stolpe" aria-hidden="true"><span [style.width.%]="andel(rad)"></span></span>
            {{ t(tekster.utleidAv, rad.utleid, rad.antall) }}
          </span>
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
  styles: `
    .belegg {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.75rem;
    }
    .stolpe {
      flex: none;
      width: 10rem;
      max-width: 100%;
      height: 0.625rem;
      border: 1px solid var(--ds-color-neutral-border-default);
      border-radius: 0.1875rem;
      overflow: hidden;
    }
    .stolpe > span {
      display: block;
      height: 100%;
      background: var(--ds-color-accent-base-default);
      print-color-adjust: exact;
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
  protected readonly andel = ({ antall, utleid }: ByggRad): number => (antall === 0 ? 0 : (100 * utleid) / antall);
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
      link: () => '/boliger',
      query: (r) => ({ bygg: r.id }),
    },
    { id: 'belegg', label: this.t(boligerTekster.kolBelegg), cardLabel: '' },
    { id: 'ledig', label: this.t(boligerTekster.kolLedig), numeric: true, text: (r) => tall(r.ledig), card: 'line' },
    { id: 'bydel', label: this.t(boligerTekster.kolBydel), text: (r) => r.bydel },
  ]);
}
