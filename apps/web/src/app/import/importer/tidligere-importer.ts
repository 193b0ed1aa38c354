import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { type ImportSvar, type ImporterSvar, STIER } from '@tak/contracts';
import { importTekster, tidspunkt } from '@tak/tekster';
import { Cell, type Column, Pagination, Spraakvalg, Table, Tag, injectQuery } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { brukernavn } from '../brukernavn';
import { Importstatus } from '../importstatus';

/** Imports of this municipality, the newest first. */
@Component({
  selector: 'tak-tidligere-importer',
  imports: [Cell, Importstatus, Pagination, ProblemAlert, Table, Tag],
  template: `
    <h2>{{ t(tekster.tidligere) }}</h2>
    @if (resource.error()) {
      <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
    } @else {
      <tak-table
        [caption]="t(tekster.tidligere)"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [loading]="resource.isLoading()"
        [skeletonRows]="4"
        [empty]="t(tekster.ingenTidligere)"
      >
        <ng-template takCell="status" [takCellOf]="rader()" let-rad>
          <span class="tags">
            <tak-importstatus [status]="rad.status" />
            @if (rad.torrkjoring) {
              <tak-tag [outline]="true">{{ t(tekster.torrkjoring) }}</tak-tag>
            }
            @if (rad.komplett) {
              <tak-tag [outline]="true">{{ t(tekster.komplettTag) }}</tak-tag>
            }
          </span>
        </ng-template>
      </tak-table>
      @if (svar(); as s) {
        @if (s.antall > 0) {
          <tak-pagination
            [page]="s.side"
            [pageSize]="s.perSide"
            [total]="s.antall"
            (pageChange)="query.set({ side: $event })"
          />
        }
      }
    }
  `,
  styles: `
    h2 {
      margin-bottom: 0.5rem;
    }
  `,
})
export class TidligereImporter {
  protected readonly query = injectQuery();
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = importTekster;
  private readonly side = this.query.get('side');

  protected readonly resource = httpResource<ImporterSvar>(() => ({
    url: STIER.importer,
    params: { side: Math.max(1, Math.trunc(Number(this.side()) || 1)) },
  }));
  protected readonly svar = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly rader = computed(() => this.svar()?.rader ?? []);
  protected readonly noekkel = (rad: ImportSvar): string => rad.id;

  protected readonly kolonner = computed<readonly Column<ImportSvar>[]>(() => [
    { id: 'navn', label: this.t(importTekster.kolNavn), text: (r) => r.navn, link: (r) => `/import/${r.id}` },
    { id: 'status', label: this.t(importTekster.kolStatus), cardLabel: '' },
    {
      id: 'startet',
      label: this.t(importTekster.kolStartet),
      nowrap: true,
      cardLabel: '',
      text: (r) => tidspunkt(r.startet),
      sub: (r) => brukernavn(this.spraakvalg.spraak(), r.bruker),
    },
    { id: 'funn', label: this.t(importTekster.kolFunn), text: (r) => this.funn(r) },
    { id: 'endret', label: this.t(importTekster.kolEndret), text: (r) => this.endringer(r) },
  ]);

  private funn(rad: ImportSvar): string {
    return this.t(importTekster.funnAntall, rad.antallFeil, rad.antallMerknader);
  }

  /** What was written; nothing was for an import that did not come through. */
  private endringer(rad: ImportSvar): string {
    if (rad.status !== 'ferdig') return '–';
    const sum = (felt: 'nye' | 'endret' | 'slettet'): number => rad.antall.reduce((n, fil) => n + fil[felt], 0);
    return this.t(importTekster.endringAntall, sum('nye'), sum('endret'), sum('slettet'));
  }
}
