import { Component, inject, input } from '@angular/core';
import { varsomhetTekster } from '@tak/tekster';
import { Alert, Spraakvalg } from '@tak/ui';
import type { GjeldendeVarsomhet } from './varsomheter';
import { Varsomhetsendring } from './varsomhetsendring';

/** What whoever visits must know, and the way to end it. */
@Component({
  selector: 'tak-varsomhetsliste',
  imports: [Alert],
  template: `
    <tak-alert color="warning" [heading]="t(tekster.merke)">
      <ul>
        @for (v of varsomheter(); track v.varsomhet.id) {
          <li>
            <p>
              <strong>{{ v.varsomhet.tekst }}</strong>
              <small
                >{{ t(tekster.gjelderFor, v.hva) }}, {{ t(tekster.fraTil, v.varsomhet.fom, v.varsomhet.tom) }}</small
              >
            </p>
            @if (kanEndre()) {
              <button
                class="ds-button small"
                type="button"
                data-color="neutral"
                data-variant="secondary"
                [attr.aria-label]="t(tekster.avsluttFor, v.hva)"
                (click)="endring.avslutt(husstandId(), v)"
              >
                {{ t(tekster.avslutt) }}
              </button>
            }
          </li>
        }
      </ul>
    </tak-alert>
  `,
  styles: `
    :host {
      max-width: 46rem;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      justify-content: space-between;
      gap: 0.25rem 1rem;
    }
    li + li {
      margin-top: 0.75rem;
    }
    small {
      display: block;
      font-size: var(--tak-t-meta);
      line-height: 1.25rem;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
})
export class Varsomhetsliste {
  readonly varsomheter = input.required<readonly GjeldendeVarsomhet[]>();
  readonly husstandId = input.required<number>();
  readonly kanEndre = input.required<boolean>();

  protected readonly endring = inject(Varsomhetsendring);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = varsomhetTekster;
}
