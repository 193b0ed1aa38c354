import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type HusstandshistorikkRad, type HusstandshistorikkSvar, STIER } from '@tak/contracts';
import {
  boligTekster,
  husstandfeltTekster,
  husstandshistorikkTekster,
  husstandtabellTekster,
  kitTekster,
  radhandlingTekster,
  tidspunkt,
} from '@tak/tekster';
import { Cell, type Column, Pagination, Spraakvalg, Table, injectQuery } from '@tak/ui';
import { Angreknapp } from '../../endring/angreknapp';
import { Angrelinje } from '../../endring/angrelinje';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { kodetekst } from '../kodetekst';
import { feltverdi } from './feltverdi';

/** Who registered or changed what, and when it was known; newest first, with «Angre» where an act can be taken back. */
@Component({
  selector: 'tak-husstandshistorikk',
  imports: [Angreknapp, Cell, Pagination, ProblemAlert, Table],
  template: `
    @if (resource.error()) {
      <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
    } @else {
      <tak-table
        [caption]="t(tekster.tittel)"
        [columns]="kolonner()"
        [rows]="rader()"
        [loading]="resource.isLoading()"
        [empty]="t(tekster.ingen)"
        [sticky]="false"
      >
        <ng-template takCell="endringer" [takCellOf]="rader()" let-rad>
          @for (endring of rad.endringer; track $index) {
            <span class="endring">{{ endringstekst(rad, endring) }}</span>
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
export class Husstandshistorikk {
  readonly id = input.required<number>();
  readonly kanAngre = input(false);

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly linje = inject(Angrelinje);
  protected readonly query = injectQuery();
  private readonly sideParam = this.query.get('side');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandshistorikkTekster;
  protected readonly resource = httpResource<HusstandshistorikkSvar>(() => {
    this.linje.antall();
    return {
      url: STIER.husstandHistorikk(this.id()),
      params: { side: Math.max(1, Math.trunc(Number(this.sideParam()) || 1)) },
    };
  });
  protected readonly svar = sisteSvar(this.resource);
  protected readonly rader = computed(() => this.svar()?.rader ?? []);

  protected readonly kolonner = computed<readonly Column<HusstandshistorikkRad>[]>(() => [
    { id: 'tid', label: this.t(husstandshistorikkTekster.tid), text: (r) => tidspunkt(r.tid), nowrap: true },
    { id: 'av', label: this.t(husstandshistorikkTekster.hvem), text: (r) => r.av, cardLabel: '' },
    {
      id: 'hva',
      label: this.t(husstandshistorikkTekster.hva),
      text: (r) => r.navn ?? this.tabell(r),
      sub: (r) => (r.navn ? `${this.tabell(r)}, ${this.handling(r).toLowerCase()}` : this.handling(r)),
      cardLabel: '',
    },
    { id: 'endringer', label: this.t(husstandshistorikkTekster.endringer), card: 'full', cardLabel: '' },
    ...(this.kanAngre()
      ? [{ id: 'angre', label: this.t(kitTekster.angre), labelHidden: true, card: 'line' as const, cardLabel: '' }]
      : []),
  ]);

  protected hva(rad: HusstandshistorikkRad): string {
    return [this.tabell(rad), this.handling(rad), rad.navn, tidspunkt(rad.tid)].filter(Boolean).join(', ');
  }

  protected endringstekst(
    { handling }: HusstandshistorikkRad,
    { felt, fra, til }: HusstandshistorikkRad['endringer'][number],
  ): string {
    const spraak = this.spraakvalg.spraak();
    const navn = kodetekst(spraak, husstandfeltTekster, felt);
    const ord = (verdi: string | null): string => feltverdi(spraak, felt, verdi) ?? this.t(boligTekster.ikkeRegistrert);
    // The number itself is never told, only that it is another.
    if (handling === 'endret' && felt !== 'fodselsnummer') return this.t(boligTekster.fraTil, navn, ord(fra), ord(til));
    return this.t(boligTekster.feltVerdi, navn, ord(til ?? fra));
  }

  private tabell({ tabell }: HusstandshistorikkRad): string {
    return kodetekst(this.spraakvalg.spraak(), husstandtabellTekster, tabell);
  }

  private handling({ handling }: HusstandshistorikkRad): string {
    return kodetekst(this.spraakvalg.spraak(), radhandlingTekster, handling);
  }
}
