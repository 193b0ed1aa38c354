import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { type BoligSvar, STIER } from '@tak/contracts';
import { boligTekster, boligavtalerTekster, disposisjonsformTekster, menyTekster } from '@tak/tekster';
import { type Crumb, Page, Skeleton, Spraakvalg, type Tab, Tabs, Tag, Timeline, injectQuery } from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Varsomhetsmerke } from '../../husstander/varsomhetsmerke';
import { Okt } from '../../okt/okt';
import { lesProblem } from '../../shell/problem';
import { Naboer } from '../../shell/naboer';
import { ProblemAlert } from '../../shell/problem-alert';
import { soek } from '../../styringsinformasjon/aarsvalg';
import { TellerI } from '../../sporing/teller-i';
import { KjentPer } from '../../styringsinformasjon/kjent-per';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { injectAvtaler } from '../avtaler/avtaleressurs';
import { TILSAGN } from '../avtaler/avtaleoppsett';
import { Avtaletabell } from '../avtaler/avtaletabell';
import { Boligavtaler } from '../avtaler/boligavtaler';
import { Noklerkort } from '../avtaler/noklerkort';
import { Statusknapp } from '../avtaler/statusknapp';
import { kodetekst, statusfarge, statusomriss, statustekst } from '../kodetekst';
import { Bolighandlinger } from '../handlinger/bolighandlinger';
import { Boligsok } from '../liste/boligsok';
import { Bolighode } from './bolighode';
import { boligakse, boligbaner } from './boliglinje';
import { Faktatabell } from './faktatabell';
import { Historikk } from './historikk';
import { gjelder, hodesetning } from './hodesetning';
import { IkkeTilgang } from './ikke-tilgang';
import { LeieforholdNaa } from './leieforhold-naa';
import { Leieforholdtabell } from './leieforholdtabell';
import { Tilsagntabell } from './tilsagntabell';
import { Varsomhetstekst } from './varsomhetstekst';

/** Grounds that are answered alike: not there, not yours. */
const IKKE_TILGANG = new Set(['finnes_ikke', 'ikke_tilgang', 'ugyldig_foresporsel']);
const FANER = ['oversikt', 'avtaler', 'leieforhold', 'tilsagn', 'teller-i', 'historikk'] as const;

/** One dwelling: what it is now, the ten years behind it, and the facts that numbers are made of. */
@Component({
  imports: [
    Avtaletabell,
    Boligavtaler,
    Bolighandlinger,
    Bolighode,
    Faktatabell,
    Historikk,
    IkkeTilgang,
    KjentPer,
    LeieforholdNaa,
    Leieforholdtabell,
    Naboer,
    Noklerkort,
    Page,
    ProblemAlert,
    Skeleton,
    Statusknapp,
    Tabs,
    Tag,
    TellerI,
    Tilsagntabell,
    Timeline,
    Varsomhetsmerke,
    Varsomhetstekst,
  ],
  templateUrl: './bolig.page.html',
  styleUrl: './bolig.page.css',
})
export class BoligPage {
  /** Route parameter. */
  readonly id = input.required<string>();

  private readonly query = injectQuery();
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly okt = inject(Okt);
  private readonly endringer = inject(Angrelinje).antall;
  protected readonly liste = inject(Boligsok);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligTekster;

  private readonly kjentPerParam = this.query.get('kjentPer');
  protected readonly kjentPer = computed(() => {
    const dag = this.kjentPerParam();
    return dag !== null && /^\d{4}-\d\d-\d\d$/.test(dag) ? dag : null;
  });
  /** What was known before is read, not changed. */
  protected readonly kanEndre = computed(() => this.okt.har('bolig.endre') && this.kjentPer() === null);
  protected readonly resource = httpResource<BoligSvar>(() => {
    this.endringer();
    return { url: STIER.bolig(encodeURIComponent(this.id())), params: soek({ kjentPer: this.kjentPer() }) };
  });
  private readonly siste = sisteSvar(this.resource);
  /** The answer about this dwelling; that of the one before is not kept when one goes to the next. */
  protected readonly svar = computed(() => (`${this.siste()?.id}` === this.id() ? this.siste() : null));
  protected readonly redigerbar = computed(() => (this.kanEndre() ? this.svar() : null));
  /** Of today: what was known before is not shown beside what stands now. */
  protected readonly avtaler = injectAvtaler(
    computed(() => (this.kjentPer() === null ? (this.svar()?.id ?? null) : null)),
  );
  protected readonly TILSAGN = TILSAGN;
  protected readonly avtaletekster = boligavtalerTekster;
  protected readonly borte = computed(() => {
    const feil = this.resource.error();
    return feil !== undefined && IKKE_TILGANG.has(lesProblem(feil).code);
  });

  private readonly faneParam = this.query.get('fane');
  protected readonly fane = computed(() => FANER.find((fane) => fane === this.faneParam()) ?? 'oversikt');
  protected readonly faner = computed<readonly Tab[]>(() =>
    FANER.map((id) => ({ id, label: this.t(boligTekster[id]) })),
  );
  protected readonly heading = computed(() => this.svar()?.navn ?? this.t(boligTekster.tittel));
  protected readonly status = computed(() => {
    const svar = this.svar();
    return svar ? hodesetning(this.spraakvalg.spraak(), svar) : undefined;
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.boliger), link: '/boliger' },
    { label: this.heading() },
  ]);
  protected readonly baner = computed(() => {
    const svar = this.svar();
    return svar ? boligbaner(this.spraakvalg.spraak(), svar, this.avtaler()?.klargjoringer ?? []) : [];
  });
  protected readonly akse = computed(() => boligakse(this.svar()?.dag ?? ''));
  protected readonly varsomheter = computed(() => {
    const svar = this.svar();
    return svar ? svar.varsomhetRader.filter((v) => gjelder(v, svar.dag)) : [];
  });
  protected readonly statusord = computed(() => {
    const svar = this.svar();
    return svar ? statustekst(this.spraakvalg.spraak(), svar) : '';
  });
  protected readonly formord = computed(() =>
    kodetekst(this.spraakvalg.spraak(), disposisjonsformTekster, this.svar()?.form ?? ''),
  );
  protected readonly statusfarge = statusfarge;
  protected readonly statusomriss = statusomriss;

  constructor() {
    effect(() => {
      const svar = this.svar();
      if (svar) this.liste.sistSett.set(svar.id);
    });
  }

  protected velgKjentPer(kjentPer: string | null): void {
    this.query.set({ kjentPer, side: null });
  }

  protected velgFane(fane: string): void {
    this.query.set({ fane: fane === 'oversikt' ? null : fane, side: null });
  }

  protected skrivUt(): void {
    window.print();
  }
}
