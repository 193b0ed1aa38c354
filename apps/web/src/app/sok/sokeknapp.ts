import { Component, inject, signal } from '@angular/core';
import { sokTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Sokedialog } from './sokedialog';

/** The way to the search from anywhere: the button in the header, and Ctrl+K. The search itself is fetched when asked for. */
@Component({
  selector: 'tak-sokeknapp',
  imports: [Sokedialog],
  template: `
    <button type="button" class="tak-search" aria-haspopup="dialog" aria-keyshortcuts="Control+K" (click)="apne()">
      <span
        >{{ t(tekster.knappOrd) }}<span class="long">{{ t(tekster.knappMer) }}</span></span
      ><kbd>Ctrl + K</kbd>
    </button>
    @defer (when bruktEnGang(); prefetch on idle) {
      <tak-sokedialog [(apen)]="apen" />
    }
  `,
  host: { '(document:keydown)': 'tast($event)' },
})
export class Sokeknapp {
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = sokTekster;
  protected readonly apen = signal(false);
  protected readonly bruktEnGang = signal(false);

  protected apne(): void {
    this.bruktEnGang.set(true);
    this.apen.set(true);
  }

  protected tast(hendelse: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = hendelse;
    if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return;
    // The browser has its own search there.
    hendelse.preventDefault();
    // Another question is being asked; it is answered first.
    if (!document.querySelector('dialog[open]')) this.apne();
  }
}
