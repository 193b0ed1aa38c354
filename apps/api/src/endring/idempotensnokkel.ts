import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { IDEMPOTENSNOKKEL } from '@tak/contracts';
import { Avvist } from '../plattform/problem';
import type { TakForesporsel } from '../plattform/tilgang';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The key of a command; 400 `mangler_nokkel` without one. */
export const Idempotensnokkel = createParamDecorator((_: unknown, kontekst: ExecutionContext): string => {
  const nokkel = kontekst.switchToHttp().getRequest<TakForesporsel>().get(IDEMPOTENSNOKKEL) ?? '';
  if (!UUID.test(nokkel)) throw new Avvist(400, 'mangler_nokkel');
  return nokkel.toLowerCase();
});
