import { Component, inject, input, output } from '@angular/core';
import { boligerTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import type { StaaendeFilter } from './filterord';

/** The filters that stand beside the quick choices; each is taken away by its own button. */
@Component({
  selector: 'tak-valgte-filtre',
  template: `
    @if (filtre().length > 0) {
      <div class="bar" role="group" [attr.aria-label]="t(tekster.valgteFiltre)">
        @for (filter of filtre(); track filter.navn) {
          <button
            type="button"
            class="ds-chip plain"
            [attr.aria-label]="t(tekster.fjernFilter, filter.navn)"
            (click)="fjern.emit(filter)"
          >
            {{ filter.navn }} <span aria-hidden="true">×</span>
          </button>
        }
      </div>
    }
  `,
  styles: `
    .bar {
      margin-bottom: 0.75rem;
    }
  `,
})
export class ValgteFiltre {
  readonly filtre = input.required<readonly StaaendeFilter[]>();
  readonly fjern = output<StaaendeFilter>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligerTekster;
}
