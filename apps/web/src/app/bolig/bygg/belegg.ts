import { Component, computed, inject, input } from '@angular/core';
import { boligerTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** How many of a building's dwellings are let, as a bar and in words. */
@Component({
  selector: 'tak-belegg',
  template: `
    <span class="belegg">
      <span class="stolpe" aria-hidden="true"><span [style.width.%]="andel()"></span></span>
      {{ t(tekster.utleidAv, utleid(), antall()) }}
    </span>
  `,
  styles: `
    .belegg {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.75rem;
    }
    .stolpe {
      flex: none;
      width: 10rem;
      max-width: 100%;
      height: 0.625rem;
      border: 1px solid var(--ds-color-neutral-border-default);
      border-radius: 0.1875rem;
      overflow: hidden;
    }
    .stolpe > span {
      display: block;
      height: 100%;
      background: var(--ds-color-accent-base-default);
      print-color-adjust: exact;
    }
  `,
})
export class Belegg {
  readonly utleid = input.required<number>();
  readonly antall = input.required<number>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligerTekster;
  protected readonly andel = computed(() => (this.antall() === 0 ? 0 : (100 * this.utleid()) / this.antall()));
}
