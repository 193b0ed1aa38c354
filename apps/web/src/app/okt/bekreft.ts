import { Injectable, inject, signal } from '@angular/core';
import { Faner } from './faner';
import { Okt } from './okt';

/** Asks the person to show who they are. Several refused requests wait for the same answer. */
@Injectable({ providedIn: 'root' })
export class Bekreft {
  private readonly okt = inject(Okt);
  private readonly venter = signal<readonly ((bekreftet: boolean) => void)[]>([]);
  readonly apen = (): boolean => this.venter().length > 0;

  constructor() {
    // Logging in happens in a tab of its own, so that nothing typed here is lost and nothing typed has to be kept.
    inject(Faner).hor('bekreftet', () => {
      if (!this.apen()) return;
      void this.okt.hentPaaNytt().catch(() => undefined);
      this.svar(true);
    });
  }

  sporr(): Promise<boolean> {
    return new Promise((ferdig) => this.venter.update((alle) => [...alle, ferdig]));
  }

  svar(bekreftet: boolean): void {
    const alle = this.venter();
    this.venter.set([]);
    for (const ferdig of alle) ferdig(bekreftet);
  }
}
