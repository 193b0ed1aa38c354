import { Component, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { tall } from '@tak/tekster';

/** One chip: sets `param=value` in the URL when pressed, removes it when pressed again. */
export interface FilterChip {
  readonly param: string;
  readonly value: string;
  readonly label: string;
  /** Null while it is being counted: the chip is as wide as it will be, so that nothing below it moves. */
  readonly count?: number | null;
}

/** Of the width that most counts have. */
const UNCOUNTED = 100;

/** Quick filters above a table. Two chips of the same parameter exclude each other; a change goes back to page 1. */
@Component({
  selector: 'tak-filter-chips',
  template: `
    <div class="bar chips" role="group" [attr.aria-label]="label()">
      @for (chip of chips(); track chip.param + chip.value) {
        <button type="button" class="ds-chip plain" [attr.aria-pressed]="pressed(chip)" (click)="toggle(chip)">
          {{ chip.label }}
          @if (chip.count !== undefined) {
            <b [style.visibility]="chip.count === null ? 'hidden' : null">{{ tall(chip.count ?? uncounted) }}</b>
          }
        </button>
      }
    </div>
  `,
})
export class FilterChips {
  readonly label = input.required<string>();
  readonly chips = input.required<readonly FilterChip[]>();
  /** Name of the page parameter, removed when a filter changes. */
  readonly pageParam = input('side');

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });
  protected readonly tall = tall;
  protected readonly uncounted = UNCOUNTED;

  protected pressed(chip: FilterChip): boolean {
    return this.query().get(chip.param) === chip.value;
  }

  protected toggle(chip: FilterChip): void {
    const value = this.pressed(chip) ? null : chip.value;
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { [chip.param]: value, [this.pageParam()]: null },
      queryParamsHandling: 'merge',
    });
  }
}
