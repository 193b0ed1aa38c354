import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { type LedigeSvar, type LedigRad, type Ledigmaaned, STIER, TOMGRUNNER } from '@tak/contracts';
import {
  boligerTekster,
  boligstatusTekster,
  dato,
  klargjoringTekster,
  kroner,
  ledigeTekster,
  maanedsnavn,
  menyTekster,
  tall,
  utilgjengeligTekster,
} from '@tak/tekster';
import {
  Cell,
  type Column,
  type Crumb,
  Field,
  type FilterChip,
  FilterChips,
  Input,
  Page,
  Pagination,
  Skeleton,
  type Sort,
  Spraakvalg,
  Table,
  Tag,
} from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { kodetekst, statusfarge } from '../kodetekst';
import { Boligeksport, FORMATER, type Format } from '../liste/boligeksport';
import { injectLedigfilter } from './ledigvalg';

/** A month, or all of them. */
type Maanedsrad = Ledigmaaned & { readonly sum: boolean };

/** Dwellings that stand empty: why, how long, when they are ready, and what it has cost. */
@Component({
  imports: [Cell, Field, FilterChips, Input, Page, Pagination, ProblemAlert, Skeleton, Table, Tag],
  templateUrl: './ledige.page.html',
  styles: `
    .bar {
      align-items: flex-end;
      gap: 0.5rem 1.5rem;
      margin: 1rem 0;
    }
    .note {
      margin-top: 0.5rem;
    }
    @media print {
      .bar,
      tak-filter-chips,
      tak-pagination {
        display: none;
      }
    }
  `,
})
export class LedigePage {
  private readonly okt = inject(Okt);
  private readonly eksport = inject(Boligeksport);
  private readonly endringer = inject(Angrelinje).antall;
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = ledigeTekster;
  protected readonly liste = boligerTekster;
  protected readonly filter = injectLedigfilter();
  protected readonly formater = FORMATER;
  protected readonly statusfarge = statusfarge;
  protected readonly eksporterer = signal(false);
  protected readonly eksportfeil = signal<unknown>(null);
  protected readonly kanEksportere = computed(() => this.okt.har('bolig.eksporter'));
  protected readonly resource = httpResource<LedigeSvar>(() => {
    this.endringer();
    return { url: STIER.ledigeBoliger, method: 'POST', body: this.filter.valg() };
  });
  protected readonly svar = sisteSvar(this.resource);
  protected readonly noekkel = (rad: LedigRad): number => rad.id;
  protected readonly maanedsnoekkel = (rad: Maanedsrad): string => rad.maaned;
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.boliger), link: '/boliger' },
    { label: this.t(ledigeTekster.tittel) },
  ]);
  protected readonly status = computed(() => {
    const svar = this.svar();
    return svar ? this.t(ledigeTekster.setning, svar.antall, svar.median, svar.taptLeie) : undefined;
  });
  protected readonly antall = computed(() => {
    const svar = this.svar();
    return svar && !this.resource.isLoading() ? this.t(boligerTekster.antall, svar.antall) : '';
  });
  protected readonly chips = computed<readonly FilterChip[]>(() =>
    TOMGRUNNER.map((value) => {
      const count = this.svar()?.antallPer[value];
      const label = kodetekst(this.spraakvalg.spraak(), boligstatusTekster, value);
      return { param: 'grunn', value, label, ...(count === undefined ? {} : { count }) };
    }),
  );
  protected readonly kolonner = computed<readonly Column<LedigRad>[]>(() => [
    {
      id: 'adresse',
      label: this.t(boligerTekster.kolAdresse),
      sortable: true,
      text: (r) => r.navn,
      sub: (r) => r.eksternId,
      link: (r) => `/boliger/${r.id}`,
    },
    { id: 'hvorfor', label: this.t(ledigeTekster.kolHvorfor), card: 'corner' },
    {
      id: 'dager',
      label: this.t(ledigeTekster.kolDager),
      sortable: true,
      numeric: true,
      text: (r) => tall(r.dagerTom),
      sub: (r) => this.t(boligerTekster.fraDato, r.ledigFra),
    },
    {
      id: 'klar',
      label: this.t(ledigeTekster.kolKlar),
      sortable: true,
      nowrap: true,
      text: (r) => (r.klarFra === null ? (r.status === 'ledig' ? this.t(boligerTekster.naa) : null) : dato(r.klarFra)),
    },
    {
      id: 'leie',
      label: this.t(boligerTekster.kolMaanedsleie),
      sortable: true,
      numeric: true,
      text: (r) => (r.maanedsleie === null ? null : kroner(r.maanedsleie)),
    },
    {
      id: 'tapt',
      label: this.t(ledigeTekster.kolTapt),
      numeric: true,
      card: 'line',
      text: (r) => (r.taptLeie === null ? null : kroner(r.taptLeie)),
    },
    {
      id: 'soverom',
      label: this.t(boligerTekster.kolSoverom),
      sortable: true,
      numeric: true,
      text: (r) => (r.soverom === null ? null : tall(r.soverom)),
    },
    { id: 'bydel', label: this.t(boligerTekster.kolBydel), sortable: true, text: (r) => r.bydel },
  ]);
  protected readonly maaneder = computed<readonly Maanedsrad[]>(() => {
    const svar = this.svar();
    if (!svar) return [];
    const dager = svar.maaneder.reduce((sum, m) => sum + m.dager, 0);
    return [
      ...svar.maaneder.map((m) => ({ ...m, sum: false })),
      { maaned: 'sum', dager, taptLeie: svar.taptLeie, sum: true },
    ];
  });
  protected readonly maanedskolonner = computed<readonly Column<Maanedsrad>[]>(() => [
    {
      id: 'maaned',
      label: this.t(ledigeTekster.maaned),
      text: (r) => (r.sum ? this.t(ledigeTekster.sum) : maanedsnavn(this.spraakvalg.spraak(), r.maaned)),
    },
    { id: 'dager', label: this.t(ledigeTekster.dager), numeric: true, text: (r) => tall(r.dager) },
    { id: 'tapt', label: this.t(ledigeTekster.kolTapt), numeric: true, card: 'line', text: (r) => kroner(r.taptLeie) },
  ]);

  /** Why it is empty says more than that it is. */
  protected hvorfor({ status, grunn, arbeid }: LedigRad): string {
    const spraak = this.spraakvalg.spraak();
    if (grunn !== null) return kodetekst(spraak, utilgjengeligTekster, grunn);
    const ord = kodetekst(spraak, boligstatusTekster, status);
    return arbeid === null ? ord : `${ord}: ${kodetekst(spraak, klargjoringTekster, arbeid).toLowerCase()}`;
  }

  protected sorter(sort: Sort | null): void {
    this.filter.query.set({
      sorter: sort?.column ?? null,
      retning: sort?.direction === 'descending' ? 'synkende' : null,
      side: null,
    });
  }

  protected async eksporter(format: Format): Promise<void> {
    if (this.eksporterer()) return;
    this.eksporterer.set(true);
    this.eksportfeil.set(null);
    try {
      await this.eksport.hentFil(STIER.ledigeBoligerEksport, this.filter.valg(), {
        format,
        spraak: this.spraakvalg.spraak(),
      });
    } catch (feil) {
      this.eksportfeil.set(feil);
    } finally {
      this.eksporterer.set(false);
    }
  }

  protected skrivUt(): void {
    window.print();
  }
}
