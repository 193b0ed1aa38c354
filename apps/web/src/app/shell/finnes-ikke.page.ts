import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { rammeTekster } from '@tak/tekster';
import { Page, Spraakvalg } from '@tak/ui';

/** The same answer for a page that is not there and one that the role may not see. */
@Component({
  selector: 'tak-finnes-ikke-page',
  imports: [Page, RouterLink],
  template: `
    <tak-page [heading]="t(tekster.finnesIkke)" [status]="t(tekster.finnesIkkeStatus)">
      <p>
        <a class="ds-link" data-color="accent" routerLink="/">{{ t(tekster.tilForsidenLenke) }}</a>
      </p>
    </tak-page>
  `,
})
export class FinnesIkkePage {
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
}
