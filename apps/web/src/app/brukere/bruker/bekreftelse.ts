import { Component, inject, input, output } from '@angular/core';
import type { BrukerRad } from '@tak/contracts';
import { brukerTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** When the account was last confirmed, and the button that does it. */
@Component({
  selector: 'tak-bekreftelse',
  template: `
    <h2>{{ t(tekster.aarligBekreftelse) }}</h2>
    <p class="note">{{ t(tekster.bekreftetDag, bruker().bekreftet, bruker().bekreftetAv) }}</p>
    @if (bruker().maaBekreftes) {
      <p class="note">{{ t(tekster.bekreftesNaa) }}</p>
    }
    @if (kanEndre()) {
      <div class="actions">
        <button
          class="ds-button"
          type="button"
          data-color="accent"
          [attr.data-variant]="bruker().maaBekreftes ? 'primary' : 'secondary'"
          (click)="bekreft.emit()"
        >
          {{ t(tekster.bekreft) }}
        </button>
      </div>
    }
  `,
})
export class Bekreftelse {
  readonly bruker = input.required<BrukerRad>();
  readonly kanEndre = input.required<boolean>();
  readonly bekreft = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
}
