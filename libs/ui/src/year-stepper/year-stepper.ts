import { Component, computed, inject, input, model } from '@angular/core';
import { kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';

/** ◀ 2026 ▶, also by Alt + left and right arrow anywhere on the page (which the browser would use for Back). */
@Component({
  selector: 'tak-year-stepper',
  host: { '(document:keydown)': 'key($event)' },
  template: `
    <div class="stepper" role="group" [attr.aria-label]="t(tekster.aar)">
      <button
        type="button"
        aria-keyshortcuts="Alt+ArrowLeft"
        [attr.aria-label]="t(tekster.forrigeAar, year() - 1)"
        [attr.aria-disabled]="atMin() ? 'true' : null"
        (click)="step(-1)"
      >
        <span aria-hidden="true">◀</span>
      </button>
      <span aria-live="polite">{{ year() }}</span>
      <button
        type="button"
        aria-keyshortcuts="Alt+ArrowRight"
        [attr.aria-label]="t(tekster.nesteAar, year() + 1)"
        [attr.aria-disabled]="atMax() ? 'true' : null"
        (click)="step(1)"
      >
        <span aria-hidden="true">▶</span>
      </button>
    </div>
  `,
})
export class YearStepper {
  readonly year = model.required<number>();
  readonly min = input.required<number>();
  readonly max = input.required<number>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
  protected readonly atMin = computed(() => this.year() <= this.min());
  protected readonly atMax = computed(() => this.year() >= this.max());

  protected step(by: 1 | -1): void {
    if (by === 1 ? this.atMax() : this.atMin()) return;
    this.year.set(this.year() + by);
  }

  protected key(event: KeyboardEvent): void {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.step(event.key === 'ArrowRight' ? 1 : -1);
  }
}
