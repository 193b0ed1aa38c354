import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { Avvist } from './problem';

/** No request of ours is nested deeper; walking one that is would use up the stack of what validates it. */
const MAKS_DYBDE = 16;
/**
 * What no text is made of: control characters but tab and line breaks, half a surrogate pair, the sign of a failed
 * decoding. A package with one is refused (domain, celler.ts), so nobody may write one here either.
 */
const FORBUDT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\p{Cs}]/u;

/** JSON bodies: small, and flat enough to be looked at. Files have their own reader. */
export function lesKropp(app: NestExpressApplication): void {
  app.useBodyParser('json', { limit: '100kb' });
  app.use((foresporsel: Request, _: Response, neste: NextFunction) =>
    neste(kanLeses(foresporsel.body) ? undefined : new Avvist(400, 'ugyldig_foresporsel')),
  );
}

/** Level by level, without recursion. */
function kanLeses(rot: unknown): boolean {
  let lag: unknown[] = [rot];
  for (let dybde = 0; lag.length > 0; dybde++) {
    if (lag.some(harForbudteTegn)) return false;
    const objekter = lag.filter((v): v is object => typeof v === 'object' && v !== null);
    if (dybde === MAKS_DYBDE && objekter.length > 0) return false;
    lag = objekter.flatMap((o): unknown[] => Object.values(o));
  }
  return true;
}

const harForbudteTegn = (v: unknown): boolean => typeof v === 'string' && FORBUDT.test(v);
