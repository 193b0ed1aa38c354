import { Component, inject } from '@angular/core';
import { innloggingTekster, rammeTekster } from '@tak/tekster';
import { RouterLink } from '@angular/router';
import { Page, Spraakvalg } from '@tak/ui';
import { Faner } from './faner';

/** Where the provider's tab ends: tells the tab that asked, whose request goes on by itself. */
@Component({
  imports: [Page, RouterLink],
  template: `
    <tak-page [heading]="t(tekster.bekreftet)" [status]="t(tekster.bekreftetStatus)">
      <p>
        <a class="ds-link" data-color="accent" routerLink="/">{{ t(ramme.tilForsidenLenke) }}</a>
      </p>
    </tak-page>
  `,
})
export class BekreftetPage {
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = innloggingTekster;
  protected readonly ramme = rammeTekster;

  constructor() {
    inject(Faner).si('bekreftet');
  }
}
