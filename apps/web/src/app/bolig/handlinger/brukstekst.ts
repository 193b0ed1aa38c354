import { HttpErrorResponse } from '@angular/common/http';
import type { IBrukProblem } from '@tak/contracts';
import { type Spraak, boligbruk } from '@tak/tekster';

/** What refers to the dwelling that could not be deleted: kinds and how many; null for any other refusal. */
export function brukstekst(spraak: Spraak, feil: unknown): string | null {
  if (!(feil instanceof HttpErrorResponse) || feil.status !== 409) return null;
  const { bruk = [] } = (feil.error ?? {}) as Partial<IBrukProblem>;
  return bruk.map(({ slag, antall }) => boligbruk[slag](spraak, antall)).join(', ') || null;
}
