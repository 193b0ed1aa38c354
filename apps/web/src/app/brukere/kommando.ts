import { HttpErrorResponse } from '@angular/common/http';
import { type Signal, inject, signal } from '@angular/core';
import type { BrukerProblem, BrukerRad } from '@tak/contracts';
import { StatusLine } from '@tak/ui';
import { firstValueFrom, type Observable } from 'rxjs';

/** An act asked for on a page: what went wrong, and the line that says it is done. */
export interface Kommando {
  readonly feil: Signal<unknown>;
  readonly underveis: Signal<boolean>;
  /** Sends it unless one is on its way. The answer, or null when it was not done. */
  utfor<T>(foresporsel: Observable<T>, ferdig: (svar: T) => string): Promise<{ readonly svar: T } | null>;
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
    async utfor(foresporsel, ferdig) {
      if (underveis()) return null;
      underveis.set(true);
      feil.set(null);
      try {
        const svar = await firstValueFrom(foresporsel);
        linje.show(ferdig(svar));
        return { svar };
      } catch (grunn) {
        feil.set(grunn);
        return null;
      } finally {
        underveis.set(false);
      }
    },
  };
}

/** The account as it is now, told by the server with a refusal that another's act led to. */
export function gjeldende(feil: unknown): BrukerRad | null {
  if (!(feil instanceof HttpErrorResponse)) return null;
  return (feil.error as Partial<BrukerProblem> | null)?.gjeldende ?? null;
}
