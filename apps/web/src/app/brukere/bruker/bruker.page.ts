import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type BrukerRad, STIER } from '@tak/contracts';
import { brukerTekster, tidspunkt } from '@tak/tekster';
import { type Crumb, Page, Skeleton, Spraakvalg } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectTilbydernavn } from '../tilbydernavn';
import { Brukertilstand } from '../tilstand';
import { injectKommando } from '../kommando';
import { Aktivering } from './aktivering';
import { Bekreftelse } from './bekreftelse';
import { Girolle } from './gi-rolle';
import { Kontoskjema } from './kontoskjema';
import { Okter } from './okter';
import { Roller } from './roller';

/** One account: who it is, its roles, and what the system owner can do about it. */
@Component({
  imports: [Aktivering, Bekreftelse, Brukertilstand, Girolle, Kontoskjema, Okter, Page, ProblemAlert, Roller, Skeleton],
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

  /** An act on the account; what it led to is fetched, whoever else has done something meanwhile. */
  protected async gjor(sti: string, kropp: object | null, ferdig: string): Promise<void> {
    await this.kommando.utfor(
      () => firstValueFrom(this.http.post(sti, kropp)),
      () => ferdig,
    );
    this.resource.reload();
  }

  protected bekreft(b: BrukerRad): Promise<void> {
    return this.gjor(STIER.brukerBekreft(b.id), null, this.t(brukerTekster.erBekreftet));
  }

  protected deaktiver(b: BrukerRad, grunn: string): Promise<void> {
    return this.gjor(STIER.brukerDeaktiver(b.id), { grunn }, this.t(brukerTekster.erDeaktivert, b.navn));
  }

  protected aktiver(b: BrukerRad): Promise<void> {
    return this.gjor(STIER.brukerAktiver(b.id), null, this.t(brukerTekster.erAktivert, b.navn));
  }

  protected async loggUt(b: BrukerRad): Promise<void> {
    await this.kommando.utfor(
      () => firstValueFrom(this.http.delete(STIER.brukerOkter(b.id))),
      () => this.t(brukerTekster.erLoggetUt),
    );
    this.resource.reload();
  }
}
