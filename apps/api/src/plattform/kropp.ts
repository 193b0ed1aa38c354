import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { Avvist } from './problem';

/** No request of ours is nested deeper; walking one that is would use up the stack of what validates it. */
const MAKS_DYBDE = 16;

/** JSON bodies: small, and flat enough to be looked at. Files have their own reader. */
export function lesKropp(app: NestExpressApplication): void {
  app.useBodyParser('json', { limit: '100kb' });
  app.use((foresporsel: Request, _: Response, neste: NextFunction) =>
    neste(dypereEnn(foresporsel.body, MAKS_DYBDE) ? new Avvist(400, 'ugyldig_foresporsel') : undefined),
  );
}

/** Level by level, without recursion. */
function dypereEnn(rot: unknown, maks: number): boolean {
  let lag: object[] = typeof rot === 'object' && rot !== null ? [rot] : [];
  for (let dybde = 0; lag.length > 0; dybde++) {
    if (dybde === maks) return true;
    lag = lag.flatMap((o) => Object.values(o).filter((v): v is object => typeof v === 'object' && v !== null));
  }
  return false;
}
