import { CUSTOM_ELEMENTS_SCHEMA, Component, DOCUMENT, inject, input } from '@angular/core';
import '@digdir/designsystemet-web/ds-error-summary';
import { kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';

export interface FieldError {
  /** Id of the control (`fieldId` of its field). */
  readonly id: string;
  readonly text: string;
}

/** All that is wrong, just above the submit button after it was pressed. Takes focus itself when it appears. */
@Component({
  selector: 'tak-error-summary',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ds-error-summary class="ds-error-summary">
      <h2>{{ t(tekster.rettOpp) }}</h2>
      <ul>
        @for (error of errors(); track error.id) {
          <li>
            <a class="ds-link" [href]="'#' + error.id" (click)="go($event, error.id)">{{ error.text }}</a>
          </li>
        }
      </ul>
    </ds-error-summary>
  `,
})
export class ErrorSummary {
  readonly errors = input.required<readonly FieldError[]>();
  private readonly document = inject(DOCUMENT);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;

  /** The browser's own jump would leave the page, since addresses are relative to the root. */
  protected go(event: Event, id: string): void {
    event.preventDefault();
    this.document.getElementById(id)?.focus();
  }
}
