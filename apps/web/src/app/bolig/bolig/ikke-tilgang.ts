import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { boligTekster } from '@tak/tekster';
import { Page, Spraakvalg } from '@tak/ui';

/** One answer for a dwelling that is not there and for another municipality's. */
@Component({
  selector: 'tak-bolig-ikke-tilgang',
  imports: [Page, RouterLink],
  template: `
    <tak-page [heading]="t(tekster.ikkeTilgang)" [status]="t(tekster.ikkeTilgangStatus)">
      <div takActions class="actions">
        <a class="ds-button" data-color="accent" data-variant="secondary" routerLink="/boliger">{{
          t(tekster.tilBoligene)
        }}</a>
      </div>
    </tak-page>
  `,
})
export class IkkeTilgang {
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligTekster;
}
