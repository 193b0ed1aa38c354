import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { husstandTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Husstandssok } from '../sok/husstandssok';

const STEG: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/** The household before and after in the list one came from: buttons, and Alt with the arrows. */
@Component({
  selector: 'tak-naboer',
  template: `
    @if (plass(); as p) {
      <nav [attr.aria-label]="t(tekster.bla)">
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
        <span class="meta">{{ t(tekster.plass, p.nr, p.av) }}</span>
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

  private readonly sok = inject(Husstandssok);
  private readonly router = inject(Router);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandTekster;
  protected readonly plass = computed(() => this.sok.plass(this.id()));

  protected async gaa(steg: 1 | -1): Promise<void> {
    const til = await this.sok.nabo(this.id(), steg);
    if (til !== null) await this.router.navigate(['/husstander', til]);
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
