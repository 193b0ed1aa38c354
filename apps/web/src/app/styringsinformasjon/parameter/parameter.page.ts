import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type ParameterSvar, STIER } from '@tak/contracts';
import { styringTekster } from '@tak/tekster';
import { type Crumb, Page, Skeleton, Spraakvalg, type Tab, Tabs, YearStepper, injectQuery } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { FinnesIkkePage } from '../../shell/finnes-ikke.page';
import { lesProblem } from '../../shell/problem';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectAarsvalg, soek, standardaar } from '../aarsvalg';
import { Grunnlag, type Settantall } from '../grunnlag/grunnlag';
import { IDAG } from '../idag';
import { parameternavn } from '../katalognavn';
import { sisteSvar } from '../siste-svar';
import { Utskriftshode } from '../utskriftshode';
import { Definisjonsfane } from './definisjonsfane';
import { Fordelingsfane } from './fordelingsfane';
import { Tallet } from './tallet';
import { Utvikling } from './utvikling';

/** One number beside its history, and under it the rows it is made of. */
@Component({
  imports: [
    Definisjonsfane,
    FinnesIkkePage,
    Fordelingsfane,
    Grunnlag,
    Page,
    ProblemAlert,
    Skeleton,
    Tabs,
    Tallet,
    Utskriftshode,
    Utvikling,
    YearStepper,
  ],
  templateUrl: './parameter.page.html',
  styleUrl: './parameter.page.css',
})
export class ParameterPage {
  /** Route parameter: 2.2, T.6 … */
  readonly id = input.required<string>();

  private readonly idag = inject(IDAG);
  private readonly query = injectQuery();
  private readonly okt = inject(Okt);
  protected readonly valg = injectAarsvalg();
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = styringTekster;
  protected readonly stier = STIER;

  protected readonly aar = computed(() => this.valg.aar() ?? standardaar(this.idag));
  protected readonly resource = httpResource<ParameterSvar>(() => ({
    url: STIER.parameter(encodeURIComponent(this.id())),
    params: soek({ aar: this.aar(), kjentPer: this.valg.kjentPer() }),
  }));
  /** No parameter has this id. */
  protected readonly borte = computed(() => lesProblem(this.resource.error()).code === 'finnes_ikke');
  private readonly siste = sisteSvar(this.resource);
  /** The answer to this parameter; the one before it is not kept when one goes from 2.2 to T.6. */
  protected readonly svar = computed(() => (this.siste()?.id === this.id() ? this.siste() : null));

  private readonly faneParam = this.query.get('fane');
  protected readonly fane = computed(() => this.faneParam() ?? 'grunnlag');
  protected readonly faner = computed<readonly Tab[]>(() => [
    { id: 'grunnlag', label: this.t(styringTekster.grunnlag) },
    ...(this.svar()?.harFordeling ? [{ id: 'fordeling', label: this.t(styringTekster.fordeling) }] : []),
    { id: 'definisjon', label: this.t(styringTekster.definisjon) },
  ]);
  protected readonly valgtFane = computed(() => this.faner().find((fane) => fane.id === this.fane())?.id ?? 'grunnlag');
  protected readonly serRader = computed(() => this.okt.har('grunnlag.les'));
  protected readonly settantall = computed<Settantall>(() => {
    const svar = this.svar();
    return {
      teller: svar?.antallTeller ?? 0,
      nevner: svar?.antallNevner ?? null,
      utenfor: svar?.antallUtenfor ?? null,
    };
  });
  protected readonly heading = computed(() => {
    const svar = this.svar();
    return svar ? `${svar.id} ${parameternavn(this.spraakvalg.spraak(), svar)}` : this.id();
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(styringTekster.gruppe) },
    { label: this.t(styringTekster.tittel), link: '/styring' },
    { label: this.id() },
  ]);

  protected velgFane(fane: string): void {
    this.query.set({ fane: fane === 'grunnlag' ? null : fane });
  }

  protected skrivUt(): void {
    window.print();
  }
}
