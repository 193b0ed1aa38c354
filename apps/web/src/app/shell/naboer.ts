import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { rammeTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** A list one came from, kept while one looks at what is in it. */
export interface Listen {
  /** Where one thing stands in the whole list, counted from 1; null when one did not come from it. */
  plass(id: number): { readonly nr: number; readonly av: number } | null;
  /** The one before or after; null at the ends. */
  nabo(id: number, steg: 1 | -1): Promise<number | null>;
}

const STEG: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/** The one before and after in the list one came from: buttons, and Alt with the arrows. */
@Component({
  selector: 'tak-naboer',
  template: `
    @if (plass(); as p) {
      <nav [attr.aria-label]="navn()">
        <button
          type="button"
          aria-keyshortcuts="Alt+ArrowUp"
          class="ds-button small"
          data-color="accent"
          data-variant="tertiary"
          [attr.aria-disabled]="p.nr === 1 ? 'true' : null"
          (click)="gaa(-1)"
        >
          {{ t(tekster.forrige) }} <kbd>Alt + ↑</kbd>
        </button>
        <span class="meta">{{ t(tekster.plassAv, p.nr, p.av) }}</span>
        <button
          type="button"
          aria-keyshortcuts="Alt+ArrowDown"
          class="ds-button small"
          data-color="accent"
          data-variant="tertiary"
          [attr.aria-disabled]="p.nr === p.av ? 'true' : null"
          (click)="gaa(1)"
        >
          {{ t(tekster.neste) }} <kbd>Alt + ↓</kbd>
        </button>
      </nav>
    }
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.5rem;
      margin: 0.25rem 0 0 -0.75rem;
    }
    [aria-disabled] {
      opacity: 0.5;
      cursor: default;
    }
    @media (max-width: 40rem) {
      kbd {
        display: none;
      }
    }
    @media print {
      nav {
        display: none;
      }
    }
  `,
  host: { '(document:keydown)': 'tast($event)' },
})
export class Naboer {
  readonly id = input.required<number>();
  readonly liste = input.required<Listen>();
  /** Address of the list; a thing in it stands at `rute`/id. */
  readonly rute = input.required<string>();
  /** What the list is called to those who hear the page. */
  readonly navn = input.required<string>();

  private readonly router = inject(Router);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly plass = computed(() => this.liste().plass(this.id()));

  protected async gaa(steg: 1 | -1): Promise<void> {
    const til = await this.liste().nabo(this.id(), steg);
    if (til !== null) await this.router.navigate([this.rute(), til]);
  }

  protected tast(hendelse: KeyboardEvent): void {
    const steg = STEG[hendelse.key];
    if (!steg || !hendelse.altKey || hendelse.ctrlKey || hendelse.metaKey || hendelse.shiftKey) return;
    // Alt + arrow down opens a list of choices: there it keeps its meaning.
    if (hendelse.target instanceof HTMLSelectElement || document.querySelector('dialog[open]')) return;
    if (!this.plass()) return;
    hendelse.preventDefault();
    void this.gaa(steg);
  }
}
