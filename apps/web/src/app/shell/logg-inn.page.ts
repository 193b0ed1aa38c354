import { HttpErrorResponse, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type DemobrukereSvar, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { rammeTekster, rolleForklaringer, rolleTekster } from '@tak/tekster';
import { Page, Skeleton, Spraakvalg } from '@tak/ui';
import { forsteRute } from '../okt/forside';
import { Okt } from '../okt/okt';
import { ProblemAlert } from './problem-alert';

/** Login of the demo: choose who to be. Where there is no demo the server answers 404, and the page says so. */
@Component({
  imports: [Page, ProblemAlert, Skeleton],
  templateUrl: './logg-inn.page.html',
})
export class LoggInnPage {
  /** Where one was going (query parameter). */
  readonly til = input<string>();

  private readonly okt = inject(Okt);
  private readonly router = inject(Router);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly rolletekster = rolleTekster;
  protected readonly forklaringer = rolleForklaringer;

  protected readonly tilbud = httpResource<DemobrukereSvar>(() => STIER.demobrukere);
  protected readonly ikkeDemo = computed(() => {
    const feil = this.tilbud.error();
    return feil instanceof HttpErrorResponse && feil.status === 404;
  });
  private readonly svar = computed(() => (this.tilbud.hasValue() ? this.tilbud.value() : null));
  protected readonly kommune = linkedSignal(() => this.svar()?.kommuner[0]?.kommunenummer ?? '');
  protected readonly rolle = signal<Rolle>('boligkontor');
  protected readonly feil = signal<unknown>(null);

  protected async loggInn(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    this.feil.set(null);
    try {
      await this.okt.loggInn({ rolle: this.rolle(), kommunenummer: this.kommune() });
    } catch (feil) {
      this.feil.set(feil);
      return;
    }
    const til = this.til();
    // Only addresses of our own: one that names another host begins with two slashes.
    await this.router.navigateByUrl(til && /^\/(?![/\\])/.test(til) ? til : forsteRute(this.rolle()));
  }
}
