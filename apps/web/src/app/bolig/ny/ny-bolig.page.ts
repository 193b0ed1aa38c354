import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type BoligRad,
  type BoligSvar,
  type BoligerSvar,
  type ByggSvarEn,
  type Kvittering,
  type NyBoligForesporsel,
  STIER,
} from '@tak/contracts';
import { boligendringTekster, boligledetekster, endringTekster, kitTekster, menyTekster } from '@tak/tekster';
import {
  type Crumb,
  DateField,
  ErrorSummary,
  Field,
  type FieldError,
  Input,
  Page,
  Skeleton,
  Spraakvalg,
} from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { Effekt } from '../../endring/effekt';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';
import { IDAG } from '../../styringsinformasjon/idag';
import { type Boligfelt, tolk } from '../redigering/boligfelt';
import { Boligfeltkontroll, feltfeilene } from '../redigering/boligfeltkontroll';
import { Byggnavn } from '../redigering/byggvelger';
import { type Sted, erLik, likSok } from './lik-bolig';
import { ALLE, DISPOSISJON, EGENSKAPER, STED, likMed } from './nye-felter';

const FRA = 'ny-fom';

/** A dwelling that has come to us: from nothing, like another (`mal`), or in a building (`bygg`). */
@Component({
  imports: [
    Boligfeltkontroll,
    DateField,
    Effekt,
    ErrorSummary,
    Field,
    Input,
    Page,
    ProblemAlert,
    RouterLink,
    Skeleton,
    Skjematast,
  ],
  templateUrl: './ny-bolig.page.html',
  styleUrl: '../redigering/skjema.css',
})
export class NyBoligPage {
  /** Query parameters. */
  readonly mal = input<string>();
  readonly bygg = input<string>();

  private readonly router = inject(Router);
  private readonly byggnavn = inject(Byggnavn);
  private readonly datofelt = viewChild(DateField);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly idag = inject(IDAG);
  protected readonly tekster = boligendringTekster;
  protected readonly ledetekster = boligledetekster;
  protected readonly felles = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  protected readonly sted = STED;
  protected readonly disposisjon = DISPOSISJON;
  protected readonly egenskaper = EGENSKAPER;

  private readonly malId = computed(() => gyldigId(this.mal()));
  private readonly byggId = computed(() => gyldigId(this.bygg()));
  protected readonly malresource = httpResource<BoligSvar>(() =>
    this.malId() === null ? undefined : STIER.bolig(this.malId() ?? ''),
  );
  protected readonly byggresource = httpResource<ByggSvarEn>(() =>
    this.byggId() === null ? undefined : STIER.byggEtt(this.byggId() ?? ''),
  );
  protected readonly malen = computed(() => (this.malresource.hasValue() ? this.malresource.value() : null));
  protected readonly venter = computed(() => this.malresource.isLoading() || this.byggresource.isLoading());
  private readonly utgangspunkt = computed<Readonly<Record<string, string>>>(() => {
    const mal = this.malen();
    if (mal) return likMed(mal);
    if (!this.byggresource.hasValue()) return {};
    const { id, adresse, postnummer, poststed } = this.byggresource.value();
    return { byggId: `${id}`, adresse: adresse ?? '', postnummer: postnummer ?? '', poststed: poststed ?? '' };
  });
  private readonly skrevet = signal<Readonly<Record<string, string>>>({});
  protected readonly fom = signal<string | null>(null);
  protected readonly eksternId = signal('');
  protected readonly provd = signal(false);
  private readonly ferdig = signal(false);
  private readonly http = inject(HttpClient);
  private readonly sokt = signal<{ readonly sted: string; readonly like: readonly BoligRad[] } | null>(null);
  /** Those that stand in the same place already: told once before it is saved, and never a refusal. */
  protected readonly like = computed(() => {
    const sokt = this.sokt();
    return sokt?.sted === JSON.stringify(this.stedet()) ? sokt.like : [];
  });

  protected readonly status = computed(() => {
    const mal = this.malen();
    return mal ? this.t(boligendringTekster.nyLik, mal.navn) : this.t(boligendringTekster.nyStatus);
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.boliger), link: '/boliger' },
    { label: this.t(boligendringTekster.nyBolig) },
  ]);
  protected readonly datofeil = computed(() => {
    if (!this.provd()) return null;
    return this.datofelt()?.invalid() ?? (this.fom() === null ? this.t(endringTekster.fomMangler) : null);
  });
  protected readonly feil = computed<readonly FieldError[]>(() => [
    ...feltfeilene(this.t, [...STED, ...DISPOSISJON.slice(0, 1)], this.verdi, this.feltId),
    ...(this.datofeil() ? [{ id: FRA, text: this.datofeil() ?? '' }] : []),
    ...feltfeilene(this.t, [...DISPOSISJON.slice(1), ...EGENSKAPER], this.verdi, this.feltId),
  ]);

  constructor() {
    injectUlagret(() => !this.ferdig() && (this.fom() !== null || Object.keys(this.skrevet()).length > 0));
    effect(() => {
      const mal = this.malen();
      const bygg = this.byggresource.hasValue() ? this.byggresource.value() : null;
      untracked(() => {
        if (mal?.byggId && mal.bygg) this.byggnavn.husk([{ id: mal.byggId, navn: mal.bygg }]);
        if (bygg) this.byggnavn.husk([{ id: bygg.id, navn: bygg.navn ?? bygg.adresse ?? bygg.eksternId }]);
      });
    });
  }

  protected readonly feltId = (felt: Boligfelt): string => `ny-${felt.navn}`;
  protected readonly verdi = (felt: Boligfelt): string =>
    this.skrevet()[felt.navn] ?? this.utgangspunkt()[felt.navn] ?? '';

  protected skriv(felt: Boligfelt, verdi: string): void {
    this.skrevet.update((foer) => ({ ...foer, [felt.navn]: verdi }));
    this.lagring.glem();
  }

  protected async vis(): Promise<void> {
    if (this.klar()) await this.lagring.prov(STIER.boliger, this.kropp());
  }

  protected async lagre(): Promise<void> {
    // A second press while the page of the new dwelling is on its way would register one more.
    if (this.ferdig() || !this.klar() || (await this.ligner())) return;
    const tekst = this.t(boligendringTekster.boligRegistrert);
    const svar = await this.lagring.lagre<Kvittering>(STIER.boliger, this.kropp(), { tekst, angretTil: '/boliger' });
    if (!svar) return;
    this.ferdig.set(true);
    await this.router.navigate(['/boliger', svar.objekt.id]);
  }

  protected avbryt(): void {
    void this.router.navigateByUrl(this.malId() === null ? '/boliger' : `/boliger/${this.malId()}`);
  }

  private stedet(): Sted {
    const av = (navn: string): string => STED.filter((f) => f.navn === navn).map(this.verdi)[0] ?? '';
    return { adresse: av('adresse'), bruksenhetsnummer: av('bruksenhetsnummer'), byggId: av('byggId') };
  }

  /** Looks once for each place; true when there is one to look at first. */
  private async ligner(): Promise<boolean> {
    const stedet = this.stedet();
    const [sted, foresporsel] = [JSON.stringify(stedet), likSok(stedet)];
    if (foresporsel === null || this.sokt()?.sted === sted) return false;
    try {
      const { rader } = await firstValueFrom(this.http.post<BoligerSvar>(STIER.boligerSok, foresporsel));
      this.sokt.set({ sted, like: rader.filter((rad) => erLik(rad, stedet)) });
    } catch {
      return false;
    }
    return this.like().length > 0;
  }

  private klar(): boolean {
    this.provd.set(true);
    return this.feil().length === 0;
  }

  /** What is not registered is left out. */
  private kropp(): NyBoligForesporsel {
    const felter = ALLE.flatMap((felt) => {
      const svar = tolk(felt, this.verdi(felt));
      return svar.ok && svar.verdi !== null ? [[felt.navn, svar.verdi] as const] : [];
    });
    const eksternId = this.eksternId().trim();
    return {
      disposisjonsform: '',
      ...Object.fromEntries(felter),
      fom: this.fom() ?? '',
      ...(eksternId ? { eksternId } : {}),
    };
  }
}

const gyldigId = (id: string | undefined): string | null => (id !== undefined && /^\d{1,15}$/.test(id) ? id : null);
