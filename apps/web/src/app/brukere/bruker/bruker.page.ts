import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type BrukerRad, type DeaktiverForesporsel, STIER } from '@tak/contracts';
import { brukerTekster, tidspunkt } from '@tak/tekster';
import { type Crumb, Page, Skeleton, Spraakvalg } from '@tak/ui';
import type { Observable } from 'rxjs';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectTilbydernavn } from '../tilbydernavn';
import { Brukertilstand } from '../tilstand';
import { gjeldende, injectKommando } from '../kommando';
import { Aktivering } from './aktivering';
import { Bekreftelse } from './bekreftelse';
import { Girolle } from './gi-rolle';
import { Kontoskjema } from './kontoskjema';
import { Okter } from './okter';
import { Roller } from './roller';

/** One account: who it is, its roles, and what the system owner can do about it. */
@Component({
  imports: [
    Aktivering,
    Bekreftelse,
    Brukertilstand,
    Girolle,
    Kontoskjema,
    Okter,
    Page,
    ProblemAlert,
    Roller,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './bruker.page.html',
  styleUrl: './bruker.page.css',
})
export class BrukerPage {
  /** Route parameter. */
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly okt = inject(Okt);
  private readonly tilbydernavn = injectTilbydernavn();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly kommando = injectKommando();
  protected readonly kanEndre = computed(() => this.okt.har('bruker.endre'));
  protected readonly kanLeseLogg = computed(() => this.okt.har('logg.les'));
  protected readonly resource = httpResource<BrukerRad>(() => STIER.bruker(encodeURIComponent(this.id())));
  protected readonly bruker = computed(() => (this.resource.hasValue() ? this.resource.value() : null));

  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(brukerTekster.gruppe) },
    { label: this.t(brukerTekster.tittel), link: '/brukere' },
    { label: this.bruker()?.navn ?? '…' },
  ]);
  protected readonly status = computed(() => {
    const b = this.bruker();
    if (!b) return undefined;
    const sist = b.sistInnlogget
      ? this.t(brukerTekster.sistInnloggetTid, tidspunkt(b.sistInnlogget))
      : this.t(brukerTekster.ikkeInnloggetEnna);
    return `${this.t(brukerTekster.innloggingMed, b.brukernavn, this.tilbydernavn(b.utsteder))} ${sist}`;
  });
  protected readonly deaktivert = computed(() => {
    const b = this.bruker();
    return b?.deaktivert ? this.t(brukerTekster.deaktivertFordi, b.deaktivert, b.deaktivertGrunn) : null;
  });

  protected bekreft(b: BrukerRad): Promise<void> {
    return this.gjor(this.http.post<BrukerRad>(STIER.brukerBekreft(b.id), null), this.t(brukerTekster.erBekreftet));
  }

  protected deaktiver(b: BrukerRad, grunn: string): Promise<void> {
    const foresporsel: DeaktiverForesporsel = { grunn };
    const tekst = this.t(brukerTekster.erDeaktivert, b.navn);
    return this.gjor(this.http.post<BrukerRad>(STIER.brukerDeaktiver(b.id), foresporsel), tekst);
  }

  protected aktiver(b: BrukerRad): Promise<void> {
    const tekst = this.t(brukerTekster.erAktivert, b.navn);
    return this.gjor(this.http.post<BrukerRad>(STIER.brukerAktiver(b.id), null), tekst);
  }

  protected loggUt(b: BrukerRad): Promise<void> {
    return this.gjor(this.http.delete<BrukerRad>(STIER.brukerOkter(b.id)), this.t(brukerTekster.erLoggetUt));
  }

  private async gjor(foresporsel: Observable<BrukerRad>, tekst: string): Promise<void> {
    const gjort = await this.kommando.utfor(foresporsel, () => tekst);
    const rad = gjort?.svar ?? gjeldende(this.kommando.feil());
    if (rad) this.resource.set(rad);
  }
}
