import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { type BoligSvar, type DelBoligForesporsel, type Kvittering, STIER } from '@tak/contracts';
import { boligendringTekster, endringTekster, kitTekster } from '@tak/tekster';
import { DateField, ErrorSummary, type FieldError, Spraakvalg } from '@tak/ui';
import { Effekt } from '../../endring/effekt';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';
import type { Boligfelt } from '../redigering/boligfelt';
import { Boligfeltkontroll, feltfeilene } from '../redigering/boligfeltkontroll';
import { DELFELTER, type Del, gjentatte, somDel } from './delskjema';

/** Two or more dwellings take the place of one from a day. */
@Component({
  selector: 'tak-del-bolig',
  imports: [Boligfeltkontroll, DateField, Effekt, ErrorSummary, Konfliktvarsel, ProblemAlert, Skjematast],
  templateUrl: './del-bolig.html',
  styleUrl: '../redigering/skjema.css',
})
export class DelBolig {
  readonly bolig = input.required<BoligSvar>();
  readonly ferdig = output<void>();

  private readonly datofelt = viewChild.required(DateField);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligendringTekster;
  protected readonly felles = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  protected readonly felter = DELFELTER;
  protected readonly fra = signal<string | null>(null);
  protected readonly deler = signal<readonly Del[]>([
    { nr: 1, skrevet: {} },
    { nr: 2, skrevet: {} },
  ]);
  protected readonly provd = signal(false);
  protected readonly datofeil = computed(() => {
    if (!this.provd()) return null;
    return this.datofelt().invalid() ?? (this.fra() === null ? this.t(endringTekster.fraMangler) : null);
  });
  protected readonly feil = computed<readonly FieldError[]>(() => [
    ...(this.datofeil() ? [{ id: 'del-fra', text: this.datofeil() ?? '' }] : []),
    ...this.deler().flatMap((del, i) =>
      feltfeilene(
        this.t,
        DELFELTER,
        (felt) => this.verdi(del, felt),
        (felt) => this.feltId(del, felt),
      ).map(({ id, text }) => ({ id, text: `${this.t(boligendringTekster.delNr, i + 1)}: ${text}` })),
    ),
    ...gjentatte(this.deler()).map((nr) => ({
      id: `del-${nr}-bruksenhetsnummer`,
      text: this.t(boligendringTekster.sammeBruksenhet),
    })),
  ]);

  constructor() {
    injectUlagret(() => this.fra() !== null || this.deler().some((del) => Object.keys(del.skrevet).length > 0));
  }

  protected readonly feltId = (del: Del, felt: Boligfelt): string => `del-${del.nr}-${felt.navn}`;
  protected readonly verdi = (del: Del, felt: Boligfelt): string => del.skrevet[felt.navn] ?? '';

  protected skriv(nr: number, felt: Boligfelt, verdi: string): void {
    this.deler.update((deler) =>
      deler.map((del) => (del.nr === nr ? { nr, skrevet: { ...del.skrevet, [felt.navn]: verdi } } : del)),
    );
    this.lagring.glem();
  }

  protected leggTil(): void {
    this.deler.update((deler) => [...deler, { nr: Math.max(...deler.map((d) => d.nr)) + 1, skrevet: {} }]);
    this.lagring.glem();
  }

  protected taBort(nr: number): void {
    this.deler.update((deler) => deler.filter((del) => del.nr !== nr));
    this.lagring.glem();
  }

  protected async vis(): Promise<void> {
    if (this.klar()) await this.lagring.prov(this.sti(), this.kropp());
  }

  protected async lagre(): Promise<void> {
    if (!this.klar()) return;
    const kropp = this.kropp();
    const tekst = this.t(boligendringTekster.delt, kropp.deler.length, kropp.fra);
    if (await this.lagring.lagre<Kvittering>(this.sti(), kropp, { tekst })) this.ferdig.emit();
  }

  private klar(): boolean {
    this.provd.set(true);
    return this.feil().length === 0;
  }

  private sti(): string {
    return STIER.boligDel(this.bolig().id);
  }

  private kropp(): DelBoligForesporsel {
    return { versjon: this.bolig().versjon, fra: this.fra() ?? '', deler: this.deler().map(somDel) };
  }
}
