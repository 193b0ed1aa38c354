import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type DemobrukereSvar, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { rammeTekster, rolleForklaringer, rolleTekster } from '@tak/tekster';
import { Skeleton, Spraakvalg } from '@tak/ui';
import { forsteRute } from '../../okt/forside';
import { Okt } from '../../okt/okt';
import { SIDEBYTTE } from '../../okt/sidebytte';
import { ProblemAlert } from '../problem-alert';

/** Login of the demo: choose who to be. */
@Component({
  selector: 'tak-demovalg',
  imports: [ProblemAlert, Skeleton],
  templateUrl: './demovalg.html',
})
export class Demovalg {
  /** Where to go afterwards; null = the first screen of the role. */
  readonly retur = input<string | null>(null);

  private readonly okt = inject(Okt);
  private readonly router = inject(Router);
  private readonly sidebytte = inject(SIDEBYTTE);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly rolletekster = rolleTekster;
  protected readonly forklaringer = rolleForklaringer;

  protected readonly tilbud = httpResource<DemobrukereSvar>(() => STIER.demobrukere);
  private readonly svar = computed(() => (this.tilbud.hasValue() ? this.tilbud.value() : null));
  protected readonly kommune = linkedSignal(() => this.svar()?.kommuner[0]?.kommunenummer ?? '');
  protected readonly rolle = signal<Rolle>('boligkontor');
  protected readonly feil = signal<unknown>(null);

  protected async loggInn(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    this.feil.set(null);
    const foer = this.okt.bruker();
    try {
      await this.okt.loggInn({ rolle: this.rolle(), kommunenummer: this.kommune() });
    } catch (feil) {
      this.feil.set(feil);
      return;
    }
    const videre = this.retur() ?? forsteRute(this.rolle());
    // Nothing of what the one before had on the screens is to be left.
    if (foer) this.sidebytte(videre);
    else await this.router.navigateByUrl(videre);
  }
}
