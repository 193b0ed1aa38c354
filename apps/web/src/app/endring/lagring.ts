import { type Signal, inject, signal } from '@angular/core';
import { HttpErrorResponse } from '@angular/common/http';
import type { EndretProblem, Provesvar } from '@tak/contracts';
import { lesProblem } from '../shell/problem';
import { Angrelinje, type Angrevalg } from './angrelinje';
import { Kommandosender } from './kommandosender';

/** What a form that sends commands has: what went wrong, who was first, what it would do, and whether it is on its way. */
export interface Lagring<P extends object = Provesvar> {
  readonly underveis: Signal<boolean>;
  /** For `tak-problem-alert`; never 409 `endret`, which is `konflikt`. */
  readonly feil: Signal<unknown>;
  /** Somebody else was first: fetch the record anew and show `tak-konflikt`. */
  readonly konflikt: Signal<EndretProblem | null>;
  /** What the command as it was last tried would do. */
  readonly effekt: Signal<P | null>;
  /** Sends it and shows the line with «Angre». The answer, or null when it was not done. */
  lagre<T extends { readonly hendelseId: number }>(
    sti: string,
    kropp: unknown,
    valg?: Angrevalg | ((svar: T) => Angrevalg),
  ): Promise<T | null>;
  prov(sti: string, kropp: unknown): Promise<void>;
  /** A fault of something else the form did. */
  meld(feil: unknown): void;
  /** The form was changed, or closed: what was answered holds no longer. */
  glem(): void;
}

/** Call where injection is allowed. A command with a trial answer of its own names its type. */
export function injectLagring<P extends object = Provesvar>(): Lagring<P> {
  const sender = inject(Kommandosender);
  const linje = inject(Angrelinje);
  const underveis = signal(false);
  const feil = signal<unknown>(null);
  const konflikt = signal<EndretProblem | null>(null);
  const effekt = signal<P | null>(null);
  let runde = 0;

  const glem = (): void => {
    runde++;
    feil.set(null);
    konflikt.set(null);
    effekt.set(null);
  };
  const utfor = async <T>(gjor: () => Promise<T>): Promise<T | null> => {
    if (underveis()) return null;
    underveis.set(true);
    feil.set(null);
    konflikt.set(null);
    try {
      return await gjor();
    } catch (grunn) {
      const forst = somEndret(grunn);
      if (forst) konflikt.set(forst);
      else feil.set(grunn);
      return null;
    } finally {
      underveis.set(false);
    }
  };

  return {
    underveis: underveis.asReadonly(),
    feil: feil.asReadonly(),
    konflikt: konflikt.asReadonly(),
    effekt: effekt.asReadonly(),
    glem,
    meld: (grunn) => feil.set(grunn),
    async lagre<T extends { readonly hendelseId: number }>(
      sti: string,
      kropp: unknown,
      valg?: Angrevalg | ((svar: T) => Angrevalg),
    ) {
      const svar = await utfor(() => sender.send<T>(sti, kropp));
      if (svar) {
        glem();
        await linje.lagret(svar.hendelseId, typeof valg === 'function' ? valg(svar) : valg);
      }
      return svar;
    },
    async prov(sti, kropp) {
      const spurt = runde;
      const svar = await utfor(() => sender.prov<P>(sti, kropp));
      if (svar && spurt === runde) effekt.set(svar);
    },
  };
}

/** 409 `endret`, with who and when; null for anything else. */
export function somEndret(feil: unknown): EndretProblem | null {
  if (!(feil instanceof HttpErrorResponse) || feil.status !== 409 || lesProblem(feil).code !== 'endret') return null;
  const problem = feil.error as Partial<EndretProblem>;
  return typeof problem.versjon === 'number' ? (problem as EndretProblem) : null;
}
