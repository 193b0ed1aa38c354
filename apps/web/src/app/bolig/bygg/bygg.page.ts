import { HttpClient, httpResource } from '@angular/common/http';
import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { type BoligerForesporsel, type BoligerSvar, type ByggSvarEn, STIER } from '@tak/contracts';
import { boligerTekster, boligendringTekster, menyTekster } from '@tak/tekster';
import { type Crumb, Page, Pagination, Skeleton, Spraakvalg, injectQuery } from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Okt } from '../../okt/okt';
import { lesProblem } from '../../shell/problem';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { IkkeTilgang } from '../bolig/ikke-tilgang';
import { Boligliste } from '../liste/boligliste';
import { Kolonnevalg } from '../liste/kolonnevalg';
import { Belegg } from './belegg';
import { Byggskjema } from './byggskjema';
import { SlettBygg } from './slett-bygg';

const IKKE_TILGANG = new Set(['finnes_ikke', 'ikke_tilgang', 'ugyldig_foresporsel']);

/** One building: how much of it is let, its dwellings, and what it is called. */
@Component({
  imports: [
    Belegg,
    Boligliste,
    Byggskjema,
    IkkeTilgang,
    Page,
    Pagination,
    ProblemAlert,
    RouterLink,
    Skeleton,
    SlettBygg,
  ],
  templateUrl: './bygg.page.html',
  styleUrl: '../redigering/skjema.css',
})
export class ByggPage {
  /** Route parameter. */
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly query = injectQuery();
  private readonly endringer = inject(Angrelinje).antall;
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligendringTekster;
  protected readonly kolonner = inject(Kolonnevalg).viste;
  private readonly okt = inject(Okt);
  protected readonly kanEndre = computed(() => this.okt.har('bolig.endre'));

  protected readonly resource = httpResource<ByggSvarEn>(() => {
    this.endringer();
    return STIER.byggEtt(encodeURIComponent(this.id()));
  });
  private readonly siste = sisteSvar(this.resource);
  protected readonly svar = computed(() => (`${this.siste()?.id}` === this.id() ? this.siste() : null));
  protected readonly redigerbar = computed(() => (this.kanEndre() ? this.svar() : null));
  protected readonly borte = computed(() => {
    const feil = this.resource.error();
    return feil !== undefined && IKKE_TILGANG.has(lesProblem(feil).code);
  });
  protected readonly redigerer = linkedSignal({ source: this.id, computation: () => false });
  protected readonly sletter = signal(false);

  private readonly sideParam = this.query.get('side');
  protected readonly boliger = rxResource({
    params: () => {
      this.endringer();
      const svar = this.svar();
      return svar ? foresporsel(svar.id, Math.max(1, Math.trunc(Number(this.sideParam()) || 1))) : undefined;
    },
    stream: ({ params }) => this.http.post<BoligerSvar>(STIER.boligerSok, params),
  });
  protected readonly sisteBoliger = linkedSignal<BoligerSvar | undefined, BoligerSvar | null>({
    source: () => (this.boliger.hasValue() ? this.boliger.value() : undefined),
    computation: (svar, forrige) => svar ?? forrige?.value ?? null,
  });
  protected readonly rader = computed(() => this.sisteBoliger()?.rader ?? []);

  protected readonly heading = computed(() => {
    const svar = this.svar();
    return svar
      ? (svar.navn ?? svar.adresse ?? this.t(boligendringTekster.byggId, svar.eksternId))
      : this.t(boligendringTekster.bygg);
  });
  protected readonly status = computed(() => {
    const svar = this.svar();
    if (!svar) return undefined;
    const { antall, utleid, ledig } = svar;
    return antall === 0
      ? this.t(boligendringTekster.byggTomt)
      : this.t(boligendringTekster.byggStatus, utleid, antall, ledig);
  });
  protected readonly sted = computed(() => {
    const svar = this.svar();
    if (!svar) return '';
    const { navn, adresse, postnummer, poststed, bydel } = svar;
    const post = [postnummer, poststed].filter(Boolean).join(' ');
    return [navn === null ? null : adresse, post, bydel].filter(Boolean).join(', ');
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.boliger), link: '/boliger' },
    { label: this.t(boligerTekster.perBygg), link: '/boliger', query: { vis: 'bygg' } },
    { label: this.heading() },
  ]);

  protected velgSide(side: number): void {
    this.query.set({ side: side === 1 ? null : side });
  }

  protected rediger(): void {
    this.redigerer.set(true);
    this.fokus('tak-byggskjema input');
  }

  protected lukk(): void {
    this.redigerer.set(false);
    this.fokus('[data-handling="endre"]');
  }

  private fokus(hva: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(hva)?.focus(), { injector: this.injector });
  }
}

const foresporsel = (byggId: number, side: number): BoligerForesporsel => ({
  utvalg: 'alle',
  byggId,
  sorter: 'adresse',
  retning: 'stigende',
  side,
});
