import { Component, inject, input } from '@angular/core';
import type { Rolletildeling } from '@tak/contracts';
import { brukerTekster, rolleTekster } from '@tak/tekster';
import { Spraakvalg, Tag } from '@tak/ui';

/** The roles one has or is proposed, as tags. */
@Component({
  selector: 'tak-rolletags',
  imports: [Tag],
  template: `
    <span class="tags">
      @for (r of roller(); track r.id) {
        <tak-tag [color]="r.status === 'foreslatt' ? 'info' : 'neutral'" [outline]="r.status !== 'foreslatt'"
          >{{ t(navn[r.rolle]) }}
          @if (r.beskyttet) {
            · {{ t(tekster.beskyttet) }}
          }
          @if (r.status === 'foreslatt') {
            · {{ t(tekster.foreslatt) }}
          }
        </tak-tag>
      } @empty {
        <span class="miss">{{ t(tekster.ingenRoller) }}</span>
      }
    </span>
  `,
})
export class Rolletags {
  /** Those in force or proposed. */
  readonly roller = input.required<readonly Rolletildeling[]>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly navn = rolleTekster;
}
