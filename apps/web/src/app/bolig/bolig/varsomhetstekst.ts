import { Component, inject, input } from '@angular/core';
import type { Varsomhet } from '@tak/contracts';
import { varsomhetTekster } from '@tak/tekster';
import { Alert, Spraakvalg } from '@tak/ui';

/** What whoever visits must know. Marks are set and ended where the household is. */
@Component({
  selector: 'tak-varsomhetstekst',
  imports: [Alert],
  template: `
    <tak-alert color="warning" [heading]="t(tekster.merke)">
      @for (v of varsomheter(); track v.id) {
        <p>
          <strong>{{ v.tekst }}</strong>
          <small>{{ t(tekster.fraTil, v.fom, v.tom) }}</small>
        </p>
      }
    </tak-alert>
  `,
  styles: `
    :host {
      display: block;
      max-width: 46rem;
      margin-bottom: 1.25rem;
    }
    p + p {
      margin-top: 0.5rem;
    }
    small {
      display: block;
      font-size: var(--tak-t-meta);
      line-height: 1.25rem;
    }
  `,
})
export class Varsomhetstekst {
  readonly varsomheter = input.required<readonly Varsomhet[]>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = varsomhetTekster;
}
