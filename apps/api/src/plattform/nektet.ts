import type { Tilgangsgrunn } from '@tak/domain';
import { Avvist } from './problem';

/** Status of each ground that `kan` refuses with. */
const STATUS: Readonly<Record<Tilgangsgrunn, number>> = {
  ikke_tilgang: 403,
  // The session is there, but the person must show who they are again.
  bekreft_innlogging: 401,
  feil_status: 409,
  fire_oyne: 409,
  inhabil: 403,
};

/** The refusal on its way out; its text for people is in @tak/tekster, problem. */
export const avvistAv = (grunn: Tilgangsgrunn): Avvist => new Avvist(STATUS[grunn], grunn);
