import { Component, computed, inject, input } from '@angular/core';
import type { BrukerRad } from '@tak/contracts';
import { brukerTekster } from '@tak/tekster';
import { Spraakvalg, Tag } from '@tak/ui';

/** How an account stands: deactivated, or what waits for somebody, or plainly active. */
@Component({
  selector: 'tak-brukertilstand',
  imports: [Tag],
  template: `
    <span class="tags">
      @if (bruker().deaktivert) {
        <tak-tag>{{ t(tekster.deaktivert) }}</tak-tag>
      } @else {
        @if (bruker().maaBekreftes) {
          <tak-tag color="warning">{{ t(tekster.maaBekreftes) }}</tak-tag>
        }
        @if (forslag()) {
          <tak-tag color="info">{{ t(tekster.forslagVenter) }}</tak-tag>
        }
        @if (!bruker().maaBekreftes && !forslag()) {
          <tak-tag outline>{{ t(tekster.aktiv) }}</tak-tag>
        }
      }
    </span>
  `,
})
export class Brukertilstand {
  readonly bruker = input.required<BrukerRad>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly forslag = computed(() => this.bruker().roller.some((r) => r.status === 'foreslatt'));
}
