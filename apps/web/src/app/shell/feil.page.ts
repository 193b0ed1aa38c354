import { DOCUMENT, Component, inject } from '@angular/core';
import { problemTekst, rammeTekster } from '@tak/tekster';
import { Page, Spraakvalg } from '@tak/ui';
import { Feilmottak } from './feilmottak';

/** When a page could not be shown at all: what happened, the code to give when one asks for help, and a way on. */
@Component({
  imports: [Page],
  template: `
    <tak-page [heading]="t(tekster.noeGikkGalt)" [status]="t(tekster.noeGikkGaltStatus)">
      @if (feil(); as f) {
        <p>{{ t(tekst(f.code)) }}</p>
        @if (f.foresporselId) {
          <p class="meta">{{ t(tekster.foresporselId, f.foresporselId) }}</p>
        }
      }
      <div class="actions">
        <button class="ds-button" type="button" data-color="accent" (click)="igjen()">
          {{ t(tekster.proevIgjen) }}
        </button>
      </div>
    </tak-page>
  `,
})
export class FeilPage {
  private readonly document = inject(DOCUMENT);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly tekst = problemTekst;
  protected readonly feil = inject(Feilmottak).siste;

  /** Loads the address anew: a part of the page that could not be fetched is fetched again. */
  protected igjen(): void {
    this.document.location.reload();
  }
}
