import { Component, computed, inject, input } from '@angular/core';
import type { Importstatus } from '@tak/contracts';
import { importTekster, importstatusTekster } from '@tak/tekster';
import { Progress, Spraakvalg } from '@tak/ui';

const FASER = ['i_ko', 'leser', 'kontrollerer', 'skriver'] as const satisfies readonly Importstatus[];

/** The phases an import goes through, and how far it has come in the one it is in. */
@Component({
  selector: 'tak-framdrift',
  imports: [Progress],
  template: `
    <ol [attr.aria-label]="t(tekster.fase)">
      @for (f of faser(); track f.status) {
        <li [class.ferdig]="f.ferdig" [attr.aria-current]="f.naa ? 'step' : null">{{ f.navn }}</li>
      }
    </ol>
    <tak-progress [label]="label()" [value]="verdi()" />
    <p class="ds-sr-only" role="status">{{ label() }}</p>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      margin-bottom: 1rem;
      font-size: var(--tak-t-data);
      color: var(--ds-color-neutral-text-subtle);
    }
    li.ferdig::before {
      content: '✓ ';
    }
    li[aria-current] {
      font-weight: 600;
      color: var(--ds-color-neutral-text-default);
    }
  `,
})
export class Framdrift {
  readonly status = input.required<Importstatus>();
  readonly andel = input.required<number>();
  readonly fase = input.required<string | null>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = importTekster;
  private readonly naa = computed(() => FASER.findIndex((f) => f === this.status()));
  protected readonly faser = computed(() =>
    FASER.map((status, i) => ({
      status,
      navn: this.t(importstatusTekster[status]),
      ferdig: i < this.naa(),
      naa: i === this.naa(),
    })),
  );
  protected readonly label = computed(() => {
    const navn = this.t(importstatusTekster[this.status()]);
    const fase = this.fase();
    // A phase that is a file is said; the phase's own name is not said twice.
    return fase !== null && fase.endsWith('.csv') ? `${navn}: ${fase}` : navn;
  });
  /** In the queue nobody knows how long. */
  protected readonly verdi = computed(() => (this.status() === 'i_ko' ? null : Math.min(1, Math.max(0, this.andel()))));
}
