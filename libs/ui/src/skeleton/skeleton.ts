import { Component, computed, inject, input } from '@angular/core';
import { kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';

/** Grey lines, or one block of a given height, where content is on its way: the page does not jump when it comes. */
@Component({
  selector: 'tak-skeleton',
  template: `
    <span class="ds-sr-only">{{ t(tekster.laster) }}</span>
    @if (height()) {
      <div class="ds-skeleton" data-variant="rectangle" aria-hidden="true" [style.height]="height()"></div>
    } @else {
      @for (n of list(); track n) {
        <div class="ds-skeleton skeleton-line" data-variant="rectangle" aria-hidden="true"></div>
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(3);
  /** A CSS length: the height of what is coming. */
  readonly height = input<string>();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
  protected readonly list = computed(() => Array.from({ length: this.lines() }, (_, i) => i));
}
