import { Component, inject, input, output, signal } from '@angular/core';
import type { BrukerRad } from '@tak/contracts';
import { brukerTekster } from '@tak/tekster';
import { Dialog, Field, Input, Spraakvalg } from '@tak/ui';

/** Closes an account with a reason, or opens it again. */
@Component({
  selector: 'tak-aktivering',
  imports: [Dialog, Field, Input],
  template: `
    <h2>{{ t(tekster.deaktiverTittel) }}</h2>
    @if (bruker().deaktivert) {
      <div class="actions">
        <button class="ds-button" type="button" data-color="accent" (click)="aktiver.emit()">
          {{ t(tekster.aktiver) }}
        </button>
      </div>
    } @else {
      <p class="note">{{ t(tekster.deaktiverForklart) }}</p>
      <div class="actions">
        <button class="ds-button" type="button" data-color="danger" data-variant="secondary" (click)="spor()">
          {{ t(tekster.deaktiver) }}
        </button>
      </div>
    }
    <tak-dialog [heading]="t(tekster.deaktiverSporsmaal, bruker().navn)" [(open)]="apen">
      <p>{{ t(tekster.deaktiverKonsekvens) }}</p>
      <tak-field [label]="t(tekster.grunn)" [help]="t(tekster.grunnHjelp)" [error]="feil()" required>
        <input
          #felt
          takInput
          type="text"
          autocomplete="off"
          maxlength="500"
          [value]="grunn()"
          (input)="grunn.set(felt.value)"
          (keydown.enter)="send(felt)"
        />
      </tak-field>
      <div takActions class="actions">
        <button class="ds-button" type="button" data-color="danger" (click)="send(felt)">
          {{ t(tekster.deaktiverKontoen) }}
        </button>
        <button class="ds-button" type="button" data-color="accent" data-variant="tertiary" (click)="apen.set(false)">
          {{ t(tekster.avbryt) }}
        </button>
      </div>
    </tak-dialog>
  `,
  styles: `
    tak-field {
      margin-top: 1rem;
    }
  `,
})
export class Aktivering {
  readonly bruker = input.required<BrukerRad>();
  /** The reason. */
  readonly deaktiver = output<string>();
  readonly aktiver = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly apen = signal(false);
  protected readonly grunn = signal('');
  protected readonly feil = signal<string | null>(null);

  protected spor(): void {
    this.grunn.set('');
    this.feil.set(null);
    this.apen.set(true);
  }

  protected send(felt: HTMLInputElement): void {
    const grunn = this.grunn().trim();
    const forKort = grunn.length < 3;
    this.feil.set(forKort ? this.t(brukerTekster.manglerGrunn) : null);
    if (forKort) {
      felt.focus();
      return;
    }
    this.apen.set(false);
    this.deaktiver.emit(grunn);
  }
}
