import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';

/** A step of the way here; the last one, and a group of the menu that has no page, have no link. */
export interface Crumb {
  readonly label: string;
  readonly link?: string;
  readonly query?: Readonly<Record<string, string>>;
}

@Component({
  selector: 'tak-breadcrumbs',
  imports: [RouterLink],
  template: `
    <nav class="ds-breadcrumbs" [attr.aria-label]="t(tekster.duErHer)">
      <ol>
        @for (crumb of crumbs(); track $index; let last = $last) {
          <li>
            @if (crumb.link && !last) {
              <a class="ds-link" data-color="neutral" [routerLink]="crumb.link" [queryParams]="crumb.query">{{
                crumb.label
              }}</a>
            } @else {
              <span [attr.aria-current]="last ? 'page' : null">{{ crumb.label }}</span>
            }
          </li>
        }
      </ol>
    </nav>
  `,
})
export class Breadcrumbs {
  readonly crumbs = input.required<readonly Crumb[]>();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
}
