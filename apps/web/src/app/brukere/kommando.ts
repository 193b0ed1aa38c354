import { type Signal, inject, signal } from '@angular/core';
import { StatusLine } from '@tak/ui';

/** An act asked for on a page: what went wrong, and the line that says it is done. */
export interface Kommando {
  readonly feil: Signal<unknown>;
  readonly underveis: Signal<boolean>;
  /** Runs the act unless one is running. True when it was done. */
  utfor(gjor: () => Promise<unknown>, ferdig: () => string): Promise<boolean>;
  glem(): void;
}

/** Call where injection is allowed. */
export function injectKommando(): Kommando {
  const linje = inject(StatusLine);
  const feil = signal<unknown>(null);
  const underveis = signal(false);
  return {
    feil: feil.asReadonly(),
    underveis: underveis.asReadonly(),
    glem: () => feil.set(null),
    async utfor(gjor, ferdig) {
      if (underveis()) return false;
      underveis.set(true);
      feil.set(null);
      try {
        await gjor();
        linje.show(ferdig());
        return true;
      } catch (grunn) {
        feil.set(grunn);
        return false;
      } finally {
        underveis.set(false);
      }
    },
  };
}
