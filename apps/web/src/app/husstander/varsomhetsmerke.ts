import { Component, inject, input } from '@angular/core';
import { varsomhetTekster } from '@tak/tekster';
import { Spraakvalg, Tag } from '@tak/ui';

/** The mark for whoever is going there: a sign and a word. */
@Component({
  selector: 'tak-varsomhetsmerke',
  imports: [Tag],
  template: `
    <tak-tag color="warning">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M8 1.5 15 14H1Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
        <path d="M8 6v4m0 1.75v.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
      {{ t(kort() ? tekster.kort : tekster.merke) }}
    </tak-tag>
  `,
  styles: `
    svg {
      flex: none;
      margin-inline-end: 0.25rem;
      vertical-align: -0.125rem;
    }
  `,
})
export class Varsomhetsmerke {
  /** One word, in a table. */
  readonly kort = input(false);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = varsomhetTekster;
}
