import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@tak/contracts';

/** What went wrong, read from whatever was thrown: the server's problem+json, no connection, or a fault of our own. */
export interface Feilbilde {
  readonly code: string;
  readonly detail: string | null;
  readonly foresporselId: string | null;
}

export function lesProblem(feil: unknown): Feilbilde {
  if (!(feil instanceof HttpErrorResponse)) return { code: 'intern_feil', detail: null, foresporselId: null };
  if (feil.status === 0) return { code: 'ingen_forbindelse', detail: null, foresporselId: null };
  const problem = erProblem(feil.error) ? feil.error : null;
  return {
    code: problem?.code ?? 'intern_feil',
    detail: problem?.detail ?? null,
    foresporselId: problem?.foresporselId ?? null,
  };
}

const erProblem = (verdi: unknown): verdi is Problem =>
  typeof verdi === 'object' && verdi !== null && 'code' in verdi && typeof verdi.code === 'string';
