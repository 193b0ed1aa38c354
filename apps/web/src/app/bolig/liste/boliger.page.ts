import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  afterRenderEffect,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoligerForesporsel } from '@tak/contracts';
import { boligendringTekster, boligerTekster, boligutvalgTekster, menyTekster } from '@tak/tekster';
import {
  type Crumb,
  type FilterChip,
  FilterChips,
  Page,
  PageFocus,
  Pagination,
  Skeleton,
  Spraakvalg,
  ToggleGroup,
} from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { UTVALG, injectBoligfilter } from './boligfilter';
import { Boligliste } from './boligliste';
import { Boligmerking } from './boligmerking';
import { Boligeksport, FORMATER, type Format } from './boligeksport';
import { Boligsok } from './boligsok';
import { Byggliste } from './byggliste';
import { EndreFlere } from './endre-flere';
import { type StaaendeFilter, staaendeFiltre } from './filterord';
import { Filterpanel } from './filterpanel';
import { IngenTreff } from './ingen-treff';
import { Kolonnevalg } from './kolonnevalg';
import { Kolonnevelger } from './kolonnevelger';
import { Merkelinje } from './merkelinje';
import { Sumlinje } from './sumlinje';
import { ValgteFiltre } from './valgte-filtre';
import { Visninger } from './visninger';

/** How long the typing rests before the list follows it. */
const SKRIVEPAUSE_MS = 250;

/** The dwellings of the municipality: what must be acted on first, and every way to find the one. */
@Component({
  imports: [
    Boligliste,
    Byggliste,
    EndreFlere,
    FilterChips,
    Filterpanel,
    IngenTreff,
    Kolonnevelger,
    Merkelinje,
    Page,
    Pagination,
    ProblemAlert,
    RouterLink,
    Skeleton,
    Sumlinje,
    ToggleGroup,
    ValgteFiltre,
    Visninger,
  ],
  providers: [Boligmerking],
  templateUrl: './boliger.page.html',
  styleUrl: './boliger.page.css',
})
export class BoligerPage {
  private readonly okt = inject(Okt);
  private readonly eksport = inject(Boligeksport);
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly sok = inject(Boligsok);
  protected readonly filter = injectBoligfilter();
  protected readonly kolonner = inject(Kolonnevalg).viste;
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligerTekster;
  protected readonly endringstekster = boligendringTekster;
  protected readonly formater = FORMATER;
  protected readonly merking = inject(Boligmerking);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly kanEndre = computed(() => this.okt.har('bolig.endre'));
  protected readonly merkelinje = viewChild(Merkelinje);
  protected readonly endrer = signal(false);
  protected readonly byggord = signal('');
  protected readonly eksporterer = signal(false);
  protected readonly eksportfeil = signal<unknown>(null);
  private skriver: ReturnType<typeof setTimeout> | undefined;

  protected readonly foresporsel = computed<BoligerForesporsel>(() => {
    const sok = this.sok.ord();
    return { ...this.filter.valg(), ...(sok ? { sok } : {}) };
  });
  protected readonly kanEksportere = computed(() => this.okt.har('bolig.eksporter') && !this.filter.perBygg());
  protected readonly rader = computed(() => this.sok.svar()?.rader ?? []);
  protected readonly tomt = computed(() => this.sok.svar()?.antall === 0 && !this.sok.laster());
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.boliger) },
    { label: this.t(boligerTekster.alle) },
  ]);
  protected readonly status = computed(() => {
    if (this.filter.perBygg()) return this.t(boligerTekster.statusBygg);
    const aapne = this.sok.svar()?.antallPer.aapen_etter_utlop ?? 0;
    return [
      aapne > 0 ? this.t(boligerTekster.aapneEtterUtlop, aapne) : null,
      this.filter.sort() === null ? this.t(boligerTekster.handlingForst) : null,
    ]
      .filter((setning) => setning !== null)
      .join(' ');
  });
  protected readonly chips = computed<readonly FilterChip[]>(() => {
    const antall = this.sok.svar()?.antallPer;
    return UTVALG.filter((u) => u !== 'standard').map((value) => ({
      param: 'utvalg',
      value,
      label: this.t(boligutvalgTekster[value]),
      count: antall?.[value] ?? null,
    }));
  });
  protected readonly alleFiltre = computed(() => staaendeFiltre(this.filter.valg(), this.sok.svar(), this.t));
  /** The quick choice is shown by its own chip. */
  protected readonly andreFiltre = computed(() => this.alleFiltre().filter(({ uten }) => !('utvalg' in uten)));
  protected readonly visninger = computed(() => [
    { value: 'tabell', label: this.t(boligerTekster.tabell) },
    { value: 'bygg', label: this.t(boligerTekster.perBygg) },
  ]);
  /** Said aloud when the answer is there. */
  protected readonly antall = computed(() => {
    const svar = this.sok.svar();
    return svar && !this.sok.laster() ? this.t(boligerTekster.antall, svar.antall) : '';
  });

  constructor() {
    const fokus = inject(PageFocus);
    const endringer = inject(Angrelinje).antall;
    // What is marked is marked among the rows of one filter, page by page.
    const utenSide = computed(() => JSON.stringify({ ...this.foresporsel(), side: 1 }));
    effect(() => {
      utenSide();
      untracked(() => this.glemMerking());
    });
    effect(() => {
      if (endringer() > 0) untracked(() => void this.sok.paaNytt());
    });
    effect(() => {
      if (this.filter.perBygg()) return;
      const foresporsel = this.foresporsel();
      untracked(() => void this.sok.sok(foresporsel));
    });
    // Back from a dwelling: to its row. Before the page gives focus to its heading, which is a later phase.
    afterRenderEffect({
      write: () => {
        const id = this.sok.sistSett();
        if (id === null || !fokus.wanted()) return;
        const lenke = document.querySelector<HTMLElement>(`tak-boligliste a[href="/boliger/${id}"]`);
        if (!lenke) return;
        lenke.focus();
        fokus.done();
      },
    });
  }

  protected lukkEndring(): void {
    this.endrer.set(false);
    const hva = this.merking.antall() > 0 ? '[data-handling="endre-flere"]' : 'tak-boligliste tbody a';
    afterNextRender(() => this.element.querySelector<HTMLElement>(hva)?.focus(), { injector: this.injector });
  }

  protected glemMerking(): void {
    this.merking.fjernAlle();
    this.endrer.set(false);
  }

  protected skriv(felt: HTMLInputElement): void {
    clearTimeout(this.skriver);
    this.skriver = setTimeout(() => this.settOrd(felt.value), SKRIVEPAUSE_MS);
  }

  protected settOrd(verdi: string): void {
    clearTimeout(this.skriver);
    const ord = verdi.trim();
    const sok = this.filter.perBygg() ? this.byggord : this.sok.ord;
    if (sok() === ord) return;
    sok.set(ord);
    if (this.filter.valg().side > 1) this.filter.query.set({ side: null }, { replace: true });
  }

  protected velgVisning(visning: string): void {
    clearTimeout(this.skriver);
    this.filter.query.set({ vis: visning === 'bygg' ? 'bygg' : null, side: null });
  }

  protected fjern({ uten }: StaaendeFilter): void {
    this.filter.query.set({ ...uten, side: null });
  }

  protected async eksporter(format: Format): Promise<void> {
    if (this.eksporterer()) return;
    this.eksporterer.set(true);
    this.eksportfeil.set(null);
    try {
      await this.eksport.hent(this.foresporsel(), format, this.spraakvalg.spraak());
    } catch (feil) {
      this.eksportfeil.set(feil);
    } finally {
      this.eksporterer.set(false);
    }
  }
}
