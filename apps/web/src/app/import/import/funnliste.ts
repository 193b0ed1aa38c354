import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type Funn, type FunnSvar, type ImportSvar, STIER } from '@tak/contracts';
import { importTekster, tall } from '@tak/tekster';
import {
  Cell,
  type Column,
  type FilterChip,
  FilterChips,
  Pagination,
  Spraakvalg,
  Table,
  Tag,
  injectQuery,
} from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { Funnmonstre } from './funnmonstre';
import { funntekst } from './funntekst';

/** What the import found: patterns first, then every finding, filtered by severity, file and code in the URL. */
@Component({
  selector: 'tak-funnliste',
  imports: [Cell, FilterChips, Funnmonstre, Pagination, ProblemAlert, Table, Tag],
  templateUrl: './funnliste.html',
  styleUrl: './funnliste.css',
})
export class Funnliste {
  readonly importen = input.required<ImportSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly query = injectQuery();
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = importTekster;
  protected readonly tall = tall;

  private readonly alvor = this.query.get('alvor');
  protected readonly fil = this.query.get('fil');
  protected readonly kode = this.query.get('kode');
  private readonly sideParam = this.query.get('side');
  protected readonly side = computed(() => Math.max(1, Math.trunc(Number(this.sideParam()) || 1)));

  private readonly antallFunn = computed(() => this.importen().antallFeil + this.importen().antallMerknader);
  protected readonly ingen = computed(() => this.antallFunn() === 0);
  private readonly utvalg = computed(() =>
    Object.fromEntries(
      Object.entries({ alvor: this.alvor(), fil: this.fil(), kode: this.kode() }).filter(
        (par): par is [string, string] => par[1] !== null,
      ),
    ),
  );
  protected readonly filtrert = computed(() => Object.keys(this.utvalg()).length > 0);
  protected readonly resource = httpResource<FunnSvar>(() =>
    this.ingen()
      ? undefined
      : {
          url: STIER.importFunn(encodeURIComponent(this.importen().id)),
          params: { ...this.utvalg(), side: this.side() },
        },
  );
  protected readonly svar = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly rader = computed(() => this.svar()?.rader ?? []);
  protected readonly nedlasting = computed(() => {
    const valg = new URLSearchParams(this.utvalg()).toString();
    return STIER.importFunnEksport(encodeURIComponent(this.importen().id)) + (valg ? `?${valg}` : '');
  });

  protected readonly chips = computed<readonly FilterChip[]>(() => {
    const { antallFeil, antallMerknader } = this.importen();
    return [
      { param: 'alvor', value: 'feil', label: this.t(importTekster.feil), count: antallFeil },
      { param: 'alvor', value: 'merknad', label: this.t(importTekster.merknader), count: antallMerknader },
    ];
  });
  /** Files and codes that have a finding, from the patterns: all of them, not only those of the page. */
  protected readonly filer = computed(() => [...new Set(this.importen().monstre.map((m) => m.fil))].toSorted());
  protected readonly koder = computed(() => [...new Set(this.importen().monstre.map((m) => m.kode))].toSorted());

  protected readonly kolonner = computed<readonly Column<Funn>[]>(() => [
    { id: 'fil', label: this.t(importTekster.fil), nowrap: true, text: (f) => f.fil },
    {
      id: 'rad',
      label: this.t(importTekster.kolRad),
      numeric: true,
      card: 'line',
      text: (f) => (f.rad === null ? this.t(importTekster.helFil) : `${f.rad}`),
    },
    { id: 'kolonne', label: this.t(importTekster.kolKolonne), card: 'line', text: (f) => f.kolonne ?? '–' },
    {
      id: 'verdi',
      label: this.t(importTekster.kolVerdi),
      card: 'line',
      text: (f) => f.verdi ?? this.t(importTekster.tomVerdi),
    },
    {
      id: 'melding',
      label: this.t(importTekster.kolMelding),
      card: 'full',
      cardLabel: '',
      text: (f) => this.melding(f.kode, f.melding),
      sub: (f) => f.kode,
    },
    { id: 'alvor', label: this.t(importTekster.alvor), card: 'corner', cardLabel: '' },
  ]);

  protected melding(kode: string, bokmaal?: string): string {
    return funntekst(this.spraakvalg.spraak(), kode, bokmaal);
  }

  protected velg(param: 'fil' | 'kode', verdi: string): void {
    this.query.set({ [param]: verdi || null, side: null });
  }

  protected fjernFilter(): void {
    this.query.set({ alvor: null, fil: null, kode: null, side: null });
  }
}
