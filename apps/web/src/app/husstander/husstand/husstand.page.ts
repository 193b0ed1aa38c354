import { httpResource } from '@angular/common/http';
import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { type HusstandSvar, STIER } from '@tak/contracts';
import { husstandOverTidTekster, husstandTekster, menyTekster, varsomhetTekster } from '@tak/tekster';
import { type Crumb, Page, Skeleton, Spraakvalg, type Tab, Tabs, injectQuery } from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { KLOKKE } from '../../okt/klokke';
import { Okt } from '../../okt/okt';
import { Naboer } from '../../shell/naboer';
import { lesProblem } from '../../shell/problem';
import { ProblemAlert } from '../../shell/problem-alert';
import { HusstandTellerI } from '../../sporing/husstand-teller-i';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { Husstandssok } from '../sok/husstandssok';
import { Varsomhetsmerke } from '../varsomhetsmerke';
import { Apnetvarsel } from './apnetvarsel';
import { Botid } from './botid';
import { Husstandshistorikk } from './historikk';
import { hodesetning } from './hodesetning';
import { IkkeTilgang } from './ikke-tilgang';
import { Inhabil } from './inhabil';
import { Leieforholdtabell } from './leieforholdtabell';
import { Maalgruppedel } from './maalgruppedel';
import { Medlemsdel } from './medlemsdel';
import { NyVarsomhet } from './ny-varsomhet';
import { Oppholdtabell } from './oppholdtabell';
import { Soknadtabell } from './soknadtabell';
import { gjeldendeVarsomheter } from './varsomheter';
import { Varsomhetsendring } from './varsomhetsendring';
import { Varsomhetsliste } from './varsomhetsliste';

/** Grounds that are answered alike: not there, not yours, protected. */
const IKKE_TILGANG = new Set(['finnes_ikke', 'ikke_tilgang', 'ugyldig_foresporsel']);
/** Asked again no sooner than this after an opening has run out: the two clocks may differ. */
const MINST_MS = 5_000;

/** One household: who, where they live and have lived, and what whoever visits must know. */
@Component({
  imports: [
    Apnetvarsel,
    Botid,
    Husstandshistorikk,
    HusstandTellerI,
    IkkeTilgang,
    Inhabil,
    Leieforholdtabell,
    Maalgruppedel,
    Medlemsdel,
    Naboer,
    NyVarsomhet,
    Oppholdtabell,
    Page,
    ProblemAlert,
    Skeleton,
    Soknadtabell,
    Tabs,
    Varsomhetsliste,
    Varsomhetsmerke,
  ],
  templateUrl: './husstand.page.html',
  styleUrl: './husstand.page.css',
})
export class HusstandPage {
  /** Route parameter. */
  readonly id = input.required<string>();

  private readonly okt = inject(Okt);
  protected readonly sok = inject(Husstandssok);
  private readonly endring = inject(Varsomhetsendring);
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly varsomhetTekster = varsomhetTekster;
  protected readonly tidTekster = husstandOverTidTekster;
  private readonly linje = inject(Angrelinje);
  private readonly query = injectQuery();
  private readonly faneParam = this.query.get('fane');
  protected readonly fane = computed(() => this.faneParam() ?? 'oversikt');

  protected readonly resource = httpResource<HusstandSvar>(() => {
    // Asked again after every command and undo, of this page or of one that was left.
    this.linje.antall();
    return STIER.husstand(encodeURIComponent(this.id()));
  });
  private readonly siste = sisteSvar(this.resource);
  /** The answer about this household; that of the one before is not kept when one goes to the next. */
  protected readonly svar = computed(() => (`${this.siste()?.id}` === this.id() ? this.siste() : null));
  protected readonly nektet = computed<'ikke_tilgang' | 'inhabil' | null>(() => {
    const feil = this.resource.error();
    if (!feil) return null;
    const { code } = lesProblem(feil);
    if (code === 'inhabil') return 'inhabil';
    return IKKE_TILGANG.has(code) ? 'ikke_tilgang' : null;
  });

  private readonly merkeknapp = viewChild<ElementRef<HTMLElement>>('merkeknapp');
  protected readonly kanMerke = computed(() => this.okt.har('varsomhet.endre'));
  protected readonly kanEndre = computed(() => this.okt.har('husstand.endre'));
  protected readonly kanAngre = computed(() => this.okt.har('hendelse.angre'));
  protected readonly faner = computed<readonly Tab[]>(() => [
    { id: 'oversikt', label: this.t(husstandOverTidTekster.oversikt) },
    { id: 'historikk', label: this.t(husstandOverTidTekster.historikk) },
  ]);
  protected readonly merker = linkedSignal({ source: this.id, computation: () => false });
  protected readonly varsomheter = computed(() => {
    const svar = this.svar();
    return svar ? gjeldendeVarsomheter(svar) : [];
  });
  protected readonly skjermet = computed(() => this.svar()?.apnet?.slag === 'beskyttet');
  protected readonly heading = computed(() => this.svar()?.navn ?? this.t(husstandTekster.tittel));
  /** The window's title ends in the browser's own history: never a name. */
  protected readonly vindu = computed(() => {
    const svar = this.svar();
    return svar ? this.t(husstandTekster.husstandId, svar.eksternId) : this.t(husstandTekster.tittel);
  });
  protected readonly status = computed(() => {
    const svar = this.svar();
    return svar ? hodesetning(this.spraakvalg.spraak(), svar) : undefined;
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.husstander), link: '/husstander' },
    { label: this.svar()?.eksternId ?? this.t(husstandTekster.tittel) },
  ]);

  constructor() {
    const naa = inject(KLOKKE);
    effect(() => {
      const svar = this.svar();
      if (svar) this.sok.sistSett.set(svar.id);
    });
    effect(() => {
      if (this.endring.antall() > 0) untracked(() => this.resource.reload());
    });
    // An opening ends by itself, also on a page that nobody touches.
    effect((rydd) => {
      const apnet = this.svar()?.apnet;
      if (!apnet) return;
      const klokke = setTimeout(() => this.resource.reload(), Math.max(Date.parse(apnet.utloper) - naa(), MINST_MS));
      rydd(() => clearTimeout(klokke));
    });
  }

  protected velgFane(fane: string): void {
    this.query.set({ fane: fane === 'oversikt' ? null : fane, side: null });
  }

  protected merket(): void {
    this.merker.set(false);
    this.merkeknapp()?.nativeElement.focus();
  }
}
