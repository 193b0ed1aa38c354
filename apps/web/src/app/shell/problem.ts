import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@tak/contracts';
import { problemTekst } from '@tak/tekster';

/** What went wrong, read from whatever was thrown: the server's problem+json, no connection, or a fault of our own. */
export interface Feilbilde {
  readonly code: string;
  readonly detail: string | null;
  /** What whoever looks into a fault finds it by; null for a refusal, which is nobody's fault and says what it is. */
  readonly foresporselId: string | null;
}

export function lesProblem(feil: unknown): Feilbilde {
  if (!(feil instanceof HttpErrorResponse)) return { code: 'intern_feil', detail: null, foresporselId: null };
  if (feil.status === 0) return { code: 'ingen_forbindelse', detail: null, foresporselId: null };
  const problem = erProblem(feil.error) ? feil.error : null;
  return {
    code: problem?.code ?? 'intern_feil',
    detail: problem?.detail ?? null,
    foresporselId: erAvslag(feil.status, problem) ? null : (problem?.foresporselId ?? null),
  };
}

const erAvslag = (status: number, problem: Problem | null): boolean =>
  status < 500 && problem !== null && problemTekst(problem.code) !== problemTekst('intern_feil');

const erProblem = (verdi: unknown): verdi is Problem =>
  typeof verdi === 'object' && verdi !== null && 'code' in verdi && typeof verdi.code === 'string';
