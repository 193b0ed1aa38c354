import { Component, inject, input, output } from '@angular/core';
import { boligendringTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** How many are marked, and what can be done with them. Stays in the window while rows further down are marked. */
@Component({
  selector: 'tak-merkelinje',
  template: `
    <div class="bar" role="group" [attr.aria-label]="t(tekster.merket, antall())">
      <span role="status">{{ antall() > 0 ? t(tekster.merket, antall()) : '' }}</span>
      @if (antall() > 0) {
        <button
          class="ds-button small"
          type="button"
          data-color="accent"
          data-handling="endre-flere"
          [attr.aria-expanded]="apen()"
          (click)="endre.emit()"
        >
          {{ t(tekster.endreFlere) }}
        </button>
        <button
          class="ds-button small"
          type="button"
          data-color="accent"
          data-variant="tertiary"
          (click)="fjern.emit()"
        >
          {{ t(tekster.fjernMerking) }}
        </button>
      }
    </div>
  `,
  host: { '[class.staar]': 'antall() > 0' },
  styles: `
    :host {
      display: block;
    }
    :host(.staar) {
      position: sticky;
      bottom: 0;
      z-index: 5;
      padding: 0.375rem 0;
      background: var(--ds-color-neutral-background-default);
      border-top: 1px solid var(--tak-line);
    }
    .bar {
      min-height: 2.25rem;
      font-size: var(--tak-t-data);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class Merkelinje {
  readonly antall = input.required<number>();
  readonly apen = input.required<boolean>();
  readonly endre = output<void>();
  readonly fjern = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligendringTekster;

  /** A key pressed in the list: Ctrl+Enter is «Endre flere», also on the link of a row. */
  tast(hendelse: KeyboardEvent): void {
    const medCtrl = (hendelse.ctrlKey || hendelse.metaKey) && !hendelse.altKey && !hendelse.shiftKey;
    if (this.antall() === 0 || !medCtrl || hendelse.key !== 'Enter') return;
    hendelse.preventDefault();
    this.endre.emit();
  }
}
