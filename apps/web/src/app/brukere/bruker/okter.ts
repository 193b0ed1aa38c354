import { Component, inject, input, output, signal } from '@angular/core';
import type { BrukerRad } from '@tak/contracts';
import { brukerTekster } from '@tak/tekster';
import { Dialog, Spraakvalg } from '@tak/ui';

/** Where the person is logged in now, as a number; ended all at once. */
@Component({
  selector: 'tak-okter',
  imports: [Dialog],
  template: `
    <h2>{{ t(tekster.okter) }}</h2>
    <p class="note">
      {{ bruker().aktiveOkter ? t(tekster.antallOkter, bruker().aktiveOkter) : t(tekster.ingenOkter) }}
    </p>
    @if (kanEndre() && bruker().aktiveOkter) {
      <div class="actions">
        <button class="ds-button" type="button" data-color="accent" data-variant="secondary" (click)="spor.set(true)">
          {{ t(tekster.loggUtOveralt) }}
        </button>
      </div>
    }
    <tak-dialog [heading]="t(tekster.loggUtSporsmaal, bruker().navn)" [(open)]="spor">
      <p>{{ t(tekster.loggUtKonsekvens) }}</p>
      <div takActions class="actions">
        <button class="ds-button" type="button" data-color="danger" (click)="spor.set(false); loggUt.emit()">
          {{ t(tekster.loggUtOveralt) }}
        </button>
        <button class="ds-button" type="button" data-color="accent" data-variant="tertiary" (click)="spor.set(false)">
          {{ t(tekster.avbryt) }}
        </button>
      </div>
    </tak-dialog>
  `,
})
export class Okter {
  readonly bruker = input.required<BrukerRad>();
  readonly kanEndre = input.required<boolean>();
  readonly loggUt = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly spor = signal(false);
}
