import { Component, computed, inject, input, output } from '@angular/core';
import { problemTekst, rammeTekster } from '@tak/tekster';
import { Alert, Spraakvalg } from '@tak/ui';
import { lesProblem } from './problem';

/** A refusal or a fault from the API where it happened, in words by its code. `retry` is offered when somebody listens. */
@Component({
  selector: 'tak-problem-alert',
  imports: [Alert],
  template: `
    @if (bilde(); as b) {
      <tak-alert color="danger">
        <p>{{ t(tekst()) }}</p>
        @if (b.foresporselId) {
          <p class="meta">{{ t(tekster.foresporselId, b.foresporselId) }}</p>
        }
        @if (retryable()) {
          <div class="actions">
            <button class="ds-button" type="button" data-variant="secondary" (click)="retry.emit()">
              {{ t(tekster.proevIgjen) }}
            </button>
          </div>
        }
      </tak-alert>
    }
  `,
})
export class ProblemAlert {
  /** What was thrown; null or undefined shows nothing. */
  readonly error = input.required<unknown>();
  readonly retryable = input(false);
  readonly retry = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly bilde = computed(() => (this.error() ? lesProblem(this.error()) : null));
  protected readonly tekst = computed(() => problemTekst(this.bilde()?.code ?? 'intern_feil'));
}
