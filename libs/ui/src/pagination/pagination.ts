import { Component, computed, inject, input, model } from '@angular/core';
import { kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';
import { pageNumbers } from './page-numbers';

/** Paging by the server. The total is always said, also when there is one page. */
@Component({
  selector: 'tak-pagination',
  template: `
    <div class="under">
      <p role="status">
        @if (pages() > 1) {
          {{ t(tekster.viserAv, from(), to(), total()) }}
        } @else {
          {{ t(tekster.alleVist, total()) }}
        }
      </p>
      @if (pages() > 1) {
        <nav class="ds-pagination" [attr.aria-label]="t(tekster.blaISider)">
          <ul>
            <li>
              <button
                class="ds-button"
                type="button"
                data-variant="tertiary"
                data-color="accent"
                [attr.aria-hidden]="page() === 1 ? 'true' : null"
                [disabled]="page() === 1"
                (click)="page.set(page() - 1)"
              >
                {{ t(tekster.forrige) }}
              </button>
            </li>
            @for (n of numbers(); track $index) {
              <li>
                @if (n !== null) {
                  <button
                    class="ds-button"
                    type="button"
                    data-variant="tertiary"
                    data-color="accent"
                    [attr.aria-label]="t(tekster.sideNr, n)"
                    [attr.aria-current]="n === page() ? 'true' : null"
                    (click)="page.set(n)"
                  >
                    {{ n }}
                  </button>
                }
              </li>
            }
            <li>
              <button
                class="ds-button"
                type="button"
                data-variant="tertiary"
                data-color="accent"
                [attr.aria-hidden]="page() === pages() ? 'true' : null"
                [disabled]="page() === pages()"
                (click)="page.set(page() + 1)"
              >
                {{ t(tekster.neste) }}
              </button>
            </li>
          </ul>
        </nav>
      }
    </div>
  `,
})
export class Pagination {
  /** Starts at 1. */
  readonly page = model.required<number>();
  readonly pageSize = input.required<number>();
  readonly total = input.required<number>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
  protected readonly pages = computed(() => Math.max(1, Math.ceil(this.total() / this.pageSize())));
  protected readonly from = computed(() => (this.page() - 1) * this.pageSize() + 1);
  protected readonly to = computed(() => Math.min(this.page() * this.pageSize(), this.total()));
  protected readonly numbers = computed(() => pageNumbers(this.page(), this.pages()));
}
