import { HttpException } from '@nestjs/common';
import type { Problem } from '@tak/contracts';

/** Titles of the statuses that Tak answers with, for people. */
const TITLER: Readonly<Record<number, string>> = {
  400: 'Ugyldig forespørsel',
  401: 'Ikke innlogget',
  403: 'Ikke tilgang',
  404: 'Finnes ikke',
  405: 'Metoden støttes ikke',
  409: 'Konflikt',
  413: 'For stort',
  415: 'Formatet støttes ikke',
  429: 'For mange forespørsler',
  500: 'Feil i Tak',
  503: 'Ikke tilgjengelig nå',
};

export type Feltfeil = NonNullable<Problem['felt']>[number];

/**
 * A refusal on its way out (RFC 9457). `code` is the ground; `detail` must name nobody. `mer`: extension members, which
 * only those who may read them get.
 */
export class Avvist extends HttpException {
  constructor(
    status: number,
    readonly code: string,
    readonly detail?: string,
    readonly felt?: readonly Feltfeil[],
    readonly mer?: Readonly<Record<string, unknown>>,
  ) {
    super(code, status);
  }
}

/** What goes over the wire. */
export function lagProblem(feil: Avvist, foresporselId?: string): Problem {
  const status = feil.getStatus();
  return {
    ...feil.mer,
    type: `urn:tak:problem:${feil.code}`,
    title: TITLER[status] ?? (status < 500 ? 'Avvist' : 'Feil'),
    status,
    code: feil.code,
    ...(feil.detail ? { detail: feil.detail } : {}),
    ...(feil.felt ? { felt: feil.felt } : {}),
    ...(foresporselId ? { foresporselId } : {}),
  };
}
