import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { husstandNektetTekster, husstandsokTekster } from '@tak/tekster';
import { Page, Spraakvalg } from '@tak/ui';
import { Apnerett } from '../apnerett';

/**
 * One answer for a household that is not there, is another municipality's, or is protected. Those who may open one are
 * offered it whatever stands in the address.
 */
@Component({
  selector: 'tak-ikke-tilgang',
  imports: [Page, RouterLink],
  template: `
    <tak-page [heading]="t(tekster.ikkeTilgang)" [status]="t(tekster.ikkeTilgangStatus)">
      <div takActions class="actions">
        <a class="ds-button" data-color="accent" data-variant="secondary" routerLink="/husstander">{{
          t(tekster.tilSoket)
        }}</a>
        @if (kanApne()) {
          <a
            class="ds-button"
            data-color="accent"
            data-variant="tertiary"
            routerLink="/husstander/apne"
            [queryParams]="{ husstand: nummer() }"
            >{{ t(soktekster.apne) }}</a
          >
        }
      </div>
    </tak-page>
  `,
})
export class IkkeTilgang {
  readonly id = input.required<string>();
  protected readonly kanApne = inject(Apnerett).har;
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandNektetTekster;
  protected readonly soktekster = husstandsokTekster;
  /** What is no number is not passed on: it may be a name somebody typed. */
  protected readonly nummer = computed(() => (/^\d+$/.test(this.id()) ? this.id() : null));
}
