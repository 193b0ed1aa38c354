import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { endringTekster, kitTekster, medlemsendringTekster } from '@tak/tekster';
import { Alert, ErrorSummary, type FieldError, Spraakvalg } from '@tak/ui';
import { Effekt } from '../../endring/effekt';
import { Konflikt, type Konfliktvalg } from '../../endring/konflikt';
import { injectKonflikttittel } from '../../endring/konflikttittel';
import { ProblemAlert } from '../../shell/problem-alert';
import type { Skjema } from './skjema';

/** The foot of every form about a household: what is wrong, who was first, what it would do, and the buttons. */
@Component({
  selector: 'tak-skjemabunn',
  imports: [Alert, Effekt, ErrorSummary, Konflikt, ProblemAlert],
  template: `
    @if (vist().length > 0) {
      <tak-error-summary [errors]="vist()" />
    }
    <tak-problem-alert [error]="skjema().lagring.feil()" />
    @if (forst(); as f) {
      <tak-alert color="warning" [heading]="f">
        <p>{{ t(husstandTekster.forstForklart) }}</p>
      </tak-alert>
    } @else if (konflikt(); as k) {
      <tak-konflikt [problem]="k.problem" [felter]="k.felter" (lagre)="valgt.emit($event)" (forkast)="avbrutt.emit()" />
    }
    <tak-effekt [svar]="skjema().lagring.effekt()" />
    <div class="actions">
      <button
        class="ds-button"
        type="submit"
        data-color="accent"
        data-variant="primary"
        [attr.aria-busy]="underveis() ? 'true' : null"
      >
        {{ lagreTekst() ?? t(tekster.lagre) }}
      </button>
      @if (kanProves()) {
        <button
          class="ds-button"
          type="button"
          data-color="accent"
          data-variant="secondary"
          [attr.aria-busy]="underveis() ? 'true' : null"
          (click)="prov.emit()"
        >
          {{ t(tekster.visEffekt) }}
        </button>
      }
      <button class="ds-button" type="button" data-color="accent" data-variant="tertiary" (click)="avbrutt.emit()">
        {{ t(kit.avbryt) }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }
    .actions {
      margin-top: 0;
    }
    tak-problem-alert:empty {
      display: none;
    }
  `,
})
export class Skjemabunn {
  readonly skjema = input.required<Skjema>();
  readonly feil = input.required<readonly FieldError[]>();
  readonly lagreTekst = input<string>();
  /** What is sent stands whatever else was changed: there is nothing to choose between, only to look at. */
  readonly uavhengig = input(false);
  /** It can move numbers: what it would do is asked first. */
  readonly kanProves = input(false);
  readonly prov = output<void>();
  readonly avbrutt = output<void>();
  /** The choices of a conflict: taken into the form, to be saved. */
  readonly valgt = output<Konfliktvalg>();

  /** Stands until the form is sent again: what goes away as a field is left moves the button from under the pointer. */
  protected readonly vist = linkedSignal<
    { readonly feil: readonly FieldError[]; readonly borte: boolean },
    readonly FieldError[]
  >({
    source: () => ({ feil: this.feil(), borte: !this.skjema().provd() || this.skjema().lagring.underveis() }),
    computation: ({ feil, borte }, forrige) => {
      if (borte) return [];
      return feil.length > 0 ? feil : (forrige?.value ?? []);
    },
  });
  private readonly tittelen = injectKonflikttittel();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly underveis = computed(() => this.skjema().lagring.underveis());
  protected readonly husstandTekster = medlemsendringTekster;
  /** Who was first, where there is nothing to choose between; sent again, it is about what is now saved. */
  protected readonly forst = computed(() => {
    const k = this.konflikt();
    return k && this.uavhengig() ? this.tittelen(k.problem) : null;
  });
  protected readonly konflikt = computed(() => {
    const problem = this.skjema().lagring.konflikt();
    const felter = this.skjema().konfliktfelter();
    return problem && felter ? { problem, felter } : null;
  });
}
