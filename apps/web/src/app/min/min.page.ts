import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { type MinSvar, STIER } from '@tak/contracts';
import { minTekster, rolleTekster, tidspunkt } from '@tak/tekster';
import { Page, Skeleton, Spraakvalg } from '@tak/ui';
import { Okt } from '../okt/okt';
import { ProblemAlert } from '../shell/problem-alert';
import { EgneOkter } from './egne-okter';
import { EgneRoller } from './egne-roller';
import { Inhabilitet } from './inhabilitet';

/** One's own account: who one is here, where one is logged in, and the households one has nothing to do with. */
@Component({
  imports: [EgneOkter, EgneRoller, Inhabilitet, Page, ProblemAlert, Skeleton],
  template: `
    @if (okt.bruker(); as bruker) {
      <tak-page [heading]="t(tekster.tittel)">
        <dl class="facts">
          <div>
            <dt>{{ t(tekster.navn) }}</dt>
            <dd>{{ bruker.navn }}</dd>
          </div>
          <div>
            <dt>{{ t(tekster.rolle) }}</dt>
            <dd>{{ t(roller[bruker.rolle]) }}</dd>
          </div>
          <div>
            <dt>{{ t(tekster.kommune) }}</dt>
            <dd>{{ bruker.kommunenavn }}</dd>
          </div>
          @if (bruker.beskyttet) {
            <div>
              <dt>{{ t(tekster.beskyttet) }}</dt>
              <dd>{{ t(tekster.beskyttetJa) }}</dd>
            </div>
          }
          <div>
            <dt>{{ t(tekster.bekreftet) }}</dt>
            <dd>{{ tidspunkt(bruker.autentisert) }}</dd>
          </div>
          <div>
            <dt>{{ t(tekster.loggesUt) }}</dt>
            <dd>{{ tidspunkt(bruker.utloper) }}, {{ t(tekster.loggesUtHvile, bruker.hvileMinutter) }}</dd>
          </div>
        </dl>
        @if (bruker.roller.length > 1) {
          <tak-egne-roller class="block" [rader]="bruker.roller" />
        }
        @if (svar.error()) {
          <tak-problem-alert class="block" [error]="svar.error()" [retryable]="true" (retry)="svar.reload()" />
        } @else if (min(); as m) {
          <tak-egne-okter class="block" [rader]="m.okter" (endret)="svar.reload()" />
          @if (okt.har('inhabilitet.endre')) {
            <tak-inhabilitet class="block" [rader]="m.inhabiliteter" (endret)="svar.reload()" />
          }
        } @else {
          <tak-skeleton height="20rem" />
        }
      </tak-page>
    }
  `,
  styles: `
    :host {
      --tak-fakta: 11rem;
    }
    .facts {
      max-width: 46rem;
    }
    .facts > div {
      grid-template-columns: var(--tak-fakta) 1fr;
    }
    tak-egne-roller,
    tak-egne-okter,
    tak-inhabilitet {
      display: block;
      max-width: 46rem;
    }
    @media (max-width: 40rem) {
      :host {
        --tak-fakta: 7rem;
      }
    }
  `,
})
export class MinPage {
  protected readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = minTekster;
  protected readonly roller = rolleTekster;
  protected readonly tidspunkt = tidspunkt;
  protected readonly svar = httpResource<MinSvar>(() => STIER.min);
  /** Kept while it is asked for again, so that nothing jumps. */
  protected readonly min = computed(() => (this.svar.hasValue() ? this.svar.value() : null));
}
