import { Component, inject, input, output } from '@angular/core';
import { boligerTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import type { StaaendeFilter } from './filterord';

/** Nothing was found: what was asked for, and the ways back out of it. */
@Component({
  selector: 'tak-ingen-treff',
  template: `
    @if (ord() || filtre().length > 0) {
      <h2>{{ t(tekster.ingenTreff) }}</h2>
      <div class="actions">
        @if (ord()) {
          <button
            class="ds-button"
            type="button"
            data-color="accent"
            data-variant="secondary"
            (click)="fjernOrd.emit()"
          >
            {{ t(tekster.fjernSok, ord()) }}
          </button>
        }
        @for (filter of filtre(); track filter.navn) {
          <button
            class="ds-button"
            type="button"
            data-color="accent"
            data-variant="secondary"
            (click)="fjern.emit(filter)"
          >
            {{ t(tekster.fjernForTreff, filter.navn) }}
          </button>
        }
      </div>
    } @else {
      <p class="note">{{ t(tekster.tomtRegister) }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding-top: 1rem;
    }
  `,
})
export class IngenTreff {
  readonly ord = input.required<string>();
  readonly filtre = input.required<readonly StaaendeFilter[]>();
  readonly fjern = output<StaaendeFilter>();
  readonly fjernOrd = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligerTekster;
}
