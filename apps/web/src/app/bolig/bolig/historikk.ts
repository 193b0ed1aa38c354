import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type BolighistorikkRad, type BolighistorikkSvar, STIER } from '@tak/contracts';
import { boligTekster, boligfeltTekster, boligtabellTekster, radhandlingTekster, tidspunkt } from '@tak/tekster';
import { Cell, type Column, Pagination, Spraakvalg, Table, injectQuery } from '@tak/ui';
import { Angreknapp } from '../../endring/angreknapp';
import { Angrelinje } from '../../endring/angrelinje';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { kodetekst } from '../kodetekst';
import { feltverdi } from './feltverdi';

/** Who registered or changed what, and when it was known; newest first. */
@Component({
  selector: 'tak-bolighistorikk',
  imports: [Angreknapp, Cell, Pagination, ProblemAlert, Table],
  template: `
    @if (resource.error()) {
      <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
    } @else {
      <tak-table
        [caption]="t(tekster.historikk)"
        [columns]="kolonner()"
        [rows]="rader()"
        [loading]="resource.isLoading()"
        [empty]="t(tekster.ingenHistorikk)"
        [sticky]="false"
      >
        <ng-template takCell="endringer" [takCellOf]="rader()" let-rad>
          @if (rad.handling === 'endret') {
            @for (endring of rad.endringer; track $index) {
              <span class="endring">{{ endringstekst(rad, endring) }}</span>
            }
          } @else {
            {{ alle(rad) }}
          }
        </ng-template>
        <ng-template takCell="angre" [takCellOf]="rader()" let-rad>
          @if (rad.angreId !== null) {
            <tak-angreknapp [hendelseId]="rad.angreId" [hva]="hva(rad)" />
          }
        </ng-template>
      </tak-table>
      @if (svar(); as s) {
        @if (s.antall > s.perSide) {
          <tak-pagination
            [page]="s.side"
            [pageSize]="s.perSide"
            [total]="s.antall"
            (pageChange)="query.set({ side: $event === 1 ? null : $event })"
          />
        }
      }
    }
  `,
  styles: `
    .endring {
      display: block;
    }
  `,
})
export class Historikk {
  readonly id = input.required<number>();
  /** Acts that can be taken back have a button. */
  readonly kanEndre = input(false);

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly query = injectQuery();
  private readonly gjort = inject(Angrelinje).antall;
  private readonly sideParam = this.query.get('side');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligTekster;
  protected readonly resource = httpResource<BolighistorikkSvar>(() => {
    this.gjort();
    return {
      url: STIER.boligHistorikk(this.id()),
      params: { side: Math.max(1, Math.trunc(Number(this.sideParam()) || 1)) },
    };
  });
  protected readonly svar = sisteSvar(this.resource);
  protected readonly rader = computed(() => this.svar()?.rader ?? []);

  protected readonly kolonner = computed<readonly Column<BolighistorikkRad>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      { id: 'tid', label: this.t(boligTekster.tid), text: (r) => tidspunkt(r.tid), nowrap: true },
      { id: 'av', label: this.t(boligTekster.hvem), text: (r) => r.av, cardLabel: '' },
      {
        id: 'hva',
        label: this.t(boligTekster.hva),
        text: (r) => kodetekst(spraak, boligtabellTekster, r.tabell),
        sub: (r) => kodetekst(spraak, radhandlingTekster, r.handling),
        cardLabel: '',
      },
      { id: 'endringer', label: this.t(boligTekster.endringer), card: 'full', cardLabel: '' },
      ...(this.kanEndre() ? [{ id: 'angre', label: '', numeric: true, card: 'line', cardLabel: '' } as const] : []),
    ];
  });

  /** The row in a few words, for a button that is heard alone. */
  protected hva(rad: BolighistorikkRad): string {
    const spraak = this.spraakvalg.spraak();
    const tabell = kodetekst(spraak, boligtabellTekster, rad.tabell);
    return [tabell, kodetekst(spraak, radhandlingTekster, rad.handling), tidspunkt(rad.tid)].join(', ');
  }

  /** What was registered or deleted, in one go. */
  protected alle(rad: BolighistorikkRad): string {
    return rad.endringer.map((endring) => this.endringstekst(rad, endring)).join(', ');
  }

  protected endringstekst(rad: BolighistorikkRad, { felt, fra, til }: BolighistorikkRad['endringer'][number]): string {
    const spraak = this.spraakvalg.spraak();
    const navn = kodetekst(spraak, boligfeltTekster, felt);
    const ord = (verdi: string | null) => feltverdi(spraak, felt, verdi) ?? this.t(boligTekster.ikkeRegistrert);
    return rad.handling === 'endret'
      ? this.t(boligTekster.fraTil, navn, ord(fra), ord(til))
      : this.t(boligTekster.feltVerdi, navn, ord(til ?? fra));
  }
}
