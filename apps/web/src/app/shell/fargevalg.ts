import { DOCUMENT, Injectable, inject, signal } from '@angular/core';

export type Farger = 'light' | 'dark';
/** Where the choice is kept; public/oppstart.js reads the same key before the first paint. */
export const FARGER_NOKKEL = 'tak.farger';

/**
 * Light or dark. Without a choice it follows the machine, also when that changes in the evening; choosing what the
 * machine already says is choosing to follow it.
 */
@Injectable({ providedIn: 'root' })
export class Fargevalg {
  private readonly rot = inject(DOCUMENT).documentElement;
  private readonly vindu = inject(DOCUMENT).defaultView;
  private readonly maskinen = this.vindu?.matchMedia?.('(prefers-color-scheme: dark)');
  private readonly valgt = signal<Farger>(this.rot.dataset['colorScheme'] === 'dark' ? 'dark' : 'light');
  readonly farger = this.valgt.asReadonly();

  constructor() {
    this.maskinen?.addEventListener('change', () => {
      if (!this.vindu?.localStorage.getItem(FARGER_NOKKEL)) this.vis(this.maskinens());
    });
    // Paper is white, and a browser prints no backgrounds: light text would vanish.
    this.vindu?.addEventListener('beforeprint', () => (this.rot.dataset['colorScheme'] = 'light'));
    this.vindu?.addEventListener('afterprint', () => (this.rot.dataset['colorScheme'] = this.farger()));
  }

  bytt(): void {
    const ny: Farger = this.farger() === 'dark' ? 'light' : 'dark';
    if (ny === this.maskinens()) this.vindu?.localStorage.removeItem(FARGER_NOKKEL);
    else this.vindu?.localStorage.setItem(FARGER_NOKKEL, ny);
    this.vis(ny);
  }

  private vis(farger: Farger): void {
    this.rot.dataset['colorScheme'] = farger;
    this.valgt.set(farger);
  }

  private maskinens(): Farger {
    return this.maskinen?.matches ? 'dark' : 'light';
  }
}
