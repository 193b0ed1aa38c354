import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type BrukerRad, type NyBrukerForesporsel, STIER } from '@tak/contracts';
import { type Rolle } from '@tak/domain';
import { brukerTekster, rolleForklaringer, rolleTekster } from '@tak/tekster';
import { type Crumb, ErrorSummary, Field, type FieldError, Input, Page, Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectKommando } from '../kommando';
import { manglerNavn, ugyldigEpost } from '../kontofeil';
import { kanGis, kanHaBeskyttet } from '../rolleliste';
import { DEMO, injectTilbydernavn } from '../tilbydernavn';

/** An account for somebody who will log in later. */
@Component({
  imports: [ErrorSummary, Field, Input, Page, ProblemAlert, RouterLink],
  templateUrl: './ny-bruker.page.html',
  styleUrl: './ny-bruker.page.css',
})
export class NyBrukerPage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly navnAv = rolleTekster;
  protected readonly forklaring = rolleForklaringer;
  protected readonly tilbydernavn = injectTilbydernavn();
  protected readonly kommando = injectKommando();
  protected readonly roller = kanGis([]);
  protected readonly kanHaBeskyttet = kanHaBeskyttet;

  /** Employees only: a citizen makes no account beforehand. */
  protected readonly utstedere = computed(() => [
    ...(this.okt.demo() ? [DEMO] : []),
    ...this.okt
      .tilbydere()
      .filter((tilbyder) => tilbyder.slag === 'ansatt')
      .map((tilbyder) => tilbyder.id),
  ]);
  protected readonly utsteder = linkedSignal(() => this.utstedere()[0] ?? '');
  protected readonly brukernavn = signal('');
  protected readonly navn = signal('');
  protected readonly epost = signal('');
  protected readonly valgte = signal<ReadonlySet<Rolle>>(new Set());
  protected readonly beskyttede = signal<ReadonlySet<Rolle>>(new Set());
  private readonly provd = signal(false);

  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(brukerTekster.gruppe) },
    { label: this.t(brukerTekster.tittel), link: '/brukere' },
    { label: this.t(brukerTekster.nyBruker) },
  ]);
  protected readonly brukernavnfeil = computed(
    () =>
      this.feilNaar(manglerNavn(this.brukernavn()), 'manglerBrukernavn') ??
      this.feilNaar(/\s/.test(this.brukernavn().trim()), 'mellomromIBrukernavn'),
  );
  protected readonly navnfeil = computed(() => this.feilNaar(manglerNavn(this.navn()), 'manglerNavn'));
  protected readonly epostfeil = computed(() => this.feilNaar(ugyldigEpost(this.epost()), 'ugyldigEpost'));
  protected readonly rollefeil = computed(() => this.feilNaar(this.valgte().size === 0, 'manglerRolle'));
  protected readonly feil = computed<readonly FieldError[]>(() =>
    [
      { id: 'ny-brukernavn', text: this.brukernavnfeil() },
      { id: 'ny-navn', text: this.navnfeil() },
      { id: 'ny-epost', text: this.epostfeil() },
      { id: `ny-rolle-${this.roller[0]}`, text: this.rollefeil() },
    ].flatMap(({ id, text }) => (text ? [{ id, text }] : [])),
  );

  protected velg(hvor: typeof this.valgte, rolle: Rolle, med: boolean): void {
    hvor.update((roller) => new Set(med ? [...roller, rolle] : [...roller].filter((r) => r !== rolle)));
  }

  protected async lag(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    this.provd.set(true);
    if (this.feil().length > 0) return;
    const epost = this.epost().trim();
    const foresporsel: NyBrukerForesporsel = {
      utsteder: this.utsteder(),
      brukernavn: this.brukernavn().trim(),
      navn: this.navn().trim(),
      ...(epost ? { epost } : {}),
      roller: this.roller
        .filter((rolle) => this.valgte().has(rolle))
        .map((rolle) => ({ rolle, beskyttet: kanHaBeskyttet(rolle) && this.beskyttede().has(rolle) })),
    };
    const gjort = await this.kommando.utfor(this.http.post<BrukerRad>(STIER.brukere, foresporsel), (rad) =>
      this.t(brukerTekster.laget, rad.navn),
    );
    if (gjort) await this.router.navigate(['/brukere', gjort.svar.id]);
  }

  private feilNaar(
    galt: boolean,
    tekst: 'manglerBrukernavn' | 'mellomromIBrukernavn' | 'manglerNavn' | 'ugyldigEpost' | 'manglerRolle',
  ): string | null {
    return this.provd() && galt ? this.t(brukerTekster[tekst]) : null;
  }
}
