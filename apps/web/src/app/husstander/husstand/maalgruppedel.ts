import { Component, DOCUMENT, computed, inject, input, linkedSignal } from '@angular/core';
import type { HusstandSvar } from '@tak/contracts';
import { husstandOverTidTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Ulagret } from '../../endring/ulagret';
import { type Maalgrupperad, Maalgruppeskjema } from '../endring/maalgruppe';
import { Maalgruppetabell } from './maalgruppetabell';

const NY = 'ny-maalgruppe';

/** The target group over time, and the form about one of its rows or a new one. */
@Component({
  selector: 'tak-maalgruppedel',
  imports: [Maalgruppeskjema, Maalgruppetabell],
  template: `
    <tak-maalgruppetabell
      [rader]="husstand().maalgrupper"
      [kanEndre]="kanEndre()"
      [apen]="apen()?.rad?.fom ?? null"
      (endre)="apne('endre-maalgruppe-' + $event.fom, $event)"
    />
    @if (kanEndre()) {
      <div class="actions">
        <button
          class="ds-button"
          type="button"
          data-color="accent"
          data-variant="secondary"
          [id]="ny"
          [attr.aria-expanded]="apen()?.knapp === ny"
          (click)="apne(ny, null)"
        >
          {{ t(tekster.nyMaalgruppe) }}
        </button>
      </div>
    }
    @for (a of alle(); track a.knapp) {
      <tak-maalgruppeskjema [husstand]="husstand()" [rad]="a.rad" (ferdig)="lukk()" />
    }
  `,
  styles: `
    :host,
    :host > * {
      display: block;
    }
    tak-maalgruppeskjema {
      margin-top: 1rem;
    }
    @media print {
      .actions {
        display: none;
      }
    }
  `,
})
export class Maalgruppedel {
  readonly husstand = input.required<HusstandSvar>();
  readonly kanEndre = input.required<boolean>();

  private readonly ulagret = inject(Ulagret);
  private readonly dokument = inject(DOCUMENT);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandOverTidTekster;
  protected readonly ny = NY;
  private readonly hvilken = computed(() => this.husstand().id);
  protected readonly apen = linkedSignal<number, { readonly knapp: string; readonly rad: Maalgrupperad | null } | null>(
    {
      source: this.hvilken,
      computation: () => null,
    },
  );
  protected readonly alle = computed(() => [this.apen()].filter((a) => a !== null));

  /** Pressed once more, the button closes its form. */
  protected async apne(knapp: string, rad: Maalgrupperad | null): Promise<void> {
    if (await this.ulagret.spor()) this.apen.set(this.apen()?.knapp === knapp ? null : { knapp, rad });
  }

  protected lukk(): void {
    const knapp = this.apen()?.knapp;
    this.apen.set(null);
    // A row that is put right may have another first day: the way to a new one is always there.
    const element = (knapp && this.dokument.getElementById(knapp)) || this.dokument.getElementById(NY);
    element?.focus();
  }
}
