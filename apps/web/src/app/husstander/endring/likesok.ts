import { HttpClient } from '@angular/common/http';
import { type Signal, inject, signal } from '@angular/core';
import { type LikeForesporsel, type LikeSvar, STIER } from '@tak/contracts';
import { firstValueFrom } from 'rxjs';

export type Lik = LikeSvar['personer'][number];

/** Who in the register somebody may be. Asked once for the same words; the latest question is the one answered. */
export interface Likesok {
  /** null until it is asked, and while it is. */
  readonly svar: Signal<readonly Lik[] | null>;
  readonly feil: Signal<unknown>;
  /** Is the answer about these words? */
  gjelder(foresporsel: LikeForesporsel): boolean;
  sok(foresporsel: LikeForesporsel): Promise<void>;
  glem(): void;
}

/** Call where injection is allowed. */
export function injectLikesok(): Likesok {
  const http = inject(HttpClient);
  const svar = signal<readonly Lik[] | null>(null);
  const feil = signal<unknown>(null);
  const spurt = signal('');
  let underveis: Promise<void> | null = null;
  const avtrykk = (foresporsel: LikeForesporsel): string => JSON.stringify(foresporsel);

  const hent = async (foresporsel: LikeForesporsel): Promise<void> => {
    const hva = avtrykk(foresporsel);
    try {
      const { personer } = await firstValueFrom(http.post<LikeSvar>(STIER.husstanderLike, foresporsel));
      if (spurt() === hva) svar.set(personer);
    } catch (grunn) {
      if (spurt() !== hva) return;
      spurt.set('');
      feil.set(grunn);
    }
  };
  return {
    svar: svar.asReadonly(),
    feil: feil.asReadonly(),
    gjelder: (foresporsel) => svar() !== null && spurt() === avtrykk(foresporsel),
    async sok(foresporsel) {
      if (spurt() === avtrykk(foresporsel)) return underveis ?? undefined;
      spurt.set(avtrykk(foresporsel));
      svar.set(null);
      feil.set(null);
      underveis = hent(foresporsel);
      await underveis;
    },
    glem() {
      spurt.set('');
      svar.set(null);
      feil.set(null);
    },
  };
}
