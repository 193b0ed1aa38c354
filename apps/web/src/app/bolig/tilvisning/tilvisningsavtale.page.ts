import { NgTemplateOutlet } from '@angular/common';
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
import { type Kvittering, STIER, type TilvisningsavtaleSvar } from '@tak/contracts';
import {
  boligavtalerTekster,
  disposisjonsformTekster,
  kitTekster,
  menyTekster,
  periode,
  tilvisningTekster,
} from '@tak/tekster';
import { Cell, type Column, type Crumb, Detail, Dialog, Page, Skeleton, Spraakvalg, Table, Tag } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { Angrelinje } from '../../endring/angrelinje';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { Ulagret } from '../../endring/ulagret';
import { Okt } from '../../okt/okt';
import { lesProblem } from '../../shell/problem';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import type { Skrevet } from '../avtaler/avtalefelt';
import { Avtaleskjema } from '../avtaler/avtaleskjema';
import { IkkeTilgang } from '../bolig/ikke-tilgang';
import { kodetekst } from '../kodetekst';
import { Takmaaler } from './takmaaler';
import { boligskjema, avtaleskjema, medSkrevet, nyBoligskjema, type Skjema } from './tilvisningsskjema';

type Bolig = TilvisningsavtaleSvar['boliger'][number];
const IKKE_TILGANG = new Set(['finnes_ikke', 'ikke_tilgang', 'ugyldig_foresporsel']);

/** One agreement of referral: its dwellings, and how near it is to what the municipality may refer to. */
@Component({
  imports: [
    ...[Avtaleskjema, Cell, Detail, Dialog, IkkeTilgang, Konfliktvarsel, NgTemplateOutlet, Page, ProblemAlert],
    ...[Skeleton, Table, Tag, Takmaaler],
  ],
  templateUrl: './tilvisningsavtale.page.html',
})
export class TilvisningsavtalePage {
  /** Route parameter. */
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly okt = inject(Okt);
  private readonly ulagret = inject(Ulagret);
  private readonly injector = inject(Injector);
  private readonly endringer = inject(Angrelinje).antall;
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = tilvisningTekster;
  protected readonly felles = boligavtalerTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  protected readonly kanEndre = computed(() => this.okt.har('bolig.endre'));
  protected readonly resource = httpResource<TilvisningsavtaleSvar>(() => {
    this.endringer();
    return STIER.tilvisningsavtale(encodeURIComponent(this.id()));
  });
  private readonly siste = sisteSvar(this.resource);
  protected readonly svar = computed(() => (`${this.siste()?.id}` === this.id() ? this.siste() : null));
  protected readonly borte = computed(() => {
    const feil = this.resource.error();
    return feil !== undefined && IKKE_TILGANG.has(lesProblem(feil).code);
  });
  protected readonly status = computed(() => {
    const svar = this.svar();
    return svar ? this.t(tilvisningTekster.statusEn, svar.tilvist, svar.tak, svar.antallBoliger) : undefined;
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.boliger), link: '/boliger' },
    { label: this.t(tilvisningTekster.tittel), link: '/tilvisningsavtaler' },
    { label: this.svar()?.navn ?? '' },
  ]);

  /** What is open: the agreement, a new dwelling, or the key of a row. */
  protected readonly apen = linkedSignal<string, string | null>({ source: () => this.id(), computation: () => null });
  protected readonly sletter = signal(false);
  protected readonly skrevet = signal<Skrevet>({});
  protected readonly noekkel = (rad: Bolig): string => `${rad.boligId}/${rad.fom}`;
  protected readonly erApen = (rad: Bolig): boolean => this.noekkel(rad) === this.apen();
  protected readonly skjema = computed<Skjema | null>(() => {
    const [svar, apen] = [this.svar(), this.apen()];
    if (!svar || apen === null) return null;
    const hent = () => firstValueFrom(this.http.get<TilvisningsavtaleSvar>(STIER.tilvisningsavtale(svar.id)));
    if (apen === 'avtale') return avtaleskjema(this.t, svar, hent);
    if (apen === 'bolig') return nyBoligskjema(this.t, svar, hent);
    const rad = svar.boliger.find((b) => this.noekkel(b) === apen);
    return rad ? boligskjema(this.t, svar, rad, hent) : null;
  });
  /** The agreement as it would be with what is typed. */
  protected readonly maaler = computed(() => {
    const svar = this.svar();
    return svar ? medSkrevet(svar, this.apen(), this.skrevet()) : { antallBoliger: 0, boliger: [] };
  });
  protected readonly kolonner = computed<readonly Column<Bolig>[]>(() => [
    {
      id: 'bolig',
      label: this.t(boligavtalerTekster.bolig),
      text: (r) => r.navn,
      sub: (r) => r.eksternId,
      link: (r) => `/boliger/${r.boligId}`,
    },
    {
      id: 'periode',
      label: this.t(tilvisningTekster.periode),
      text: (r) => this.tid(r),
      sub: (r) => this.annenForm(r),
    },
    ...(this.kanEndre()
      ? ([
          { id: 'endre', label: '', cardLabel: '', card: 'line' },
          { id: 'fjern', label: '', cardLabel: '', card: 'line' },
        ] as const)
      : []),
  ]);

  protected tid({ fom, tom }: { readonly fom: string; readonly tom: string | null }): string {
    return periode(this.spraakvalg.spraak(), fom, tom);
  }

  protected async veksle(hva: string): Promise<void> {
    if (!(await this.ulagret.spor())) return;
    this.skrevet.set({});
    this.apen.update((apen) => (apen === hva ? null : hva));
  }

  protected lukk(): void {
    const apen = this.apen() ?? '';
    this.apen.set(null);
    this.skrevet.set({});
    const finn = (hva: string) => this.element.querySelector<HTMLElement>(`[data-apner="${CSS.escape(hva)}"]`);
    afterNextRender(() => (finn(apen) ?? finn('bolig'))?.focus(), { injector: this.injector });
  }

  protected async taUt({ boligId, fom }: Bolig): Promise<void> {
    const svar = this.svar();
    if (!svar) return;
    const kropp = { versjon: svar.versjon, boligId, fom };
    if (await this.lagring.lagre<Kvittering>(STIER.tilvisningsavtaleTaBort(svar.id), kropp)) this.lukk();
  }

  protected async slett(): Promise<void> {
    const svar = this.svar();
    this.sletter.set(false);
    if (!svar) return;
    await this.lagring.lagre<Kvittering>(
      STIER.tilvisningsavtaleSlett(svar.id),
      { versjon: svar.versjon },
      { til: '/tilvisningsavtaler', angretTil: `/tilvisningsavtaler/${svar.id}` },
    );
  }

  /** A dwelling that is no longer of form tilvisning is shown as what it is. */
  private annenForm({ form }: Bolig): string | null {
    if (form === 'tilvisning') return null;
    const ord = kodetekst(this.spraakvalg.spraak(), disposisjonsformTekster, form).toLowerCase();
    return this.t(tilvisningTekster.annenForm, ord);
  }
}
