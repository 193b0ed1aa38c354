import { DOCUMENT, DestroyRef, Injectable, inject, signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Okt } from '../okt/okt';

/** The forms on the page that hold something typed, and the question asked once when one is about to leave it. */
@Injectable({ providedIn: 'root' })
export class Ulagret {
  private readonly skjemaer = new Set<() => boolean>();
  private readonly venter = signal<((forlat: boolean) => void) | null>(null);
  readonly apen = (): boolean => this.venter() !== null;

  constructor() {
    const okt = inject(Okt);
    // Closing the tab: the browser asks in its own words. Not when one is logged out: what is on the page must go.
    inject(DOCUMENT).defaultView?.addEventListener('beforeunload', (hendelse) => {
      if (okt.bruker() && this.finnes()) hendelse.preventDefault();
    });
  }

  /** Answers how to take it away again. */
  meld(skrevet: () => boolean): () => void {
    this.skjemaer.add(skrevet);
    return () => this.skjemaer.delete(skrevet);
  }

  finnes(): boolean {
    return [...this.skjemaer].some((skrevet) => skrevet());
  }

  /** May one leave? Asks the person when something is typed. */
  spor(): Promise<boolean> {
    if (!this.finnes()) return Promise.resolve(true);
    this.svar(false);
    return new Promise((ferdig) => this.venter.set(ferdig));
  }

  svar(forlat: boolean): void {
    const ferdig = this.venter();
    this.venter.set(null);
    ferdig?.(forlat);
  }
}

/** In a form: `injectUlagret(() => this.skrevet())`. A form that is closed asks nothing. */
export function injectUlagret(skrevet: () => boolean): void {
  inject(DestroyRef).onDestroy(inject(Ulagret).meld(skrevet));
}

/** On the route of a page with forms: `canDeactivate: [sporUlagret]`. A change of filters or tabs does not ask. */
export const sporUlagret: CanDeactivateFn<unknown> = () => inject(Ulagret).spor();
