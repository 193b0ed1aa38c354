import type { DISPOSISJONSFORMER, MAALGRUPPER, TILSAGNSORDNINGER } from '@tak/domain';
import type { Skriver } from './proveregister';
import { settInn, type Rad } from './rader';

type Form = (typeof DISPOSISJONSFORMER)[number];
type Maalgruppe = (typeof MAALGRUPPER)[number];

/** The facts of a dwelling that are dated. */
export interface Boligfakta {
  disposisjonsform?: Form;
  rullestol?: boolean | null;
  samlokalisert?: boolean | null;
  maalgruppe?: Maalgruppe | null;
  bruksareal?: number | null;
}

/** A dwelling; owned since 2010 when nothing else is said, its other facts unknown. */
export function enBolig(
  b: Skriver,
  felter: Boligfakta & { id?: string; fom?: string; tom?: string | null } = {},
): Promise<Rad> {
  return settInn(b, 'boliger', { id: b.nesteId('B'), disposisjonsform: 'eid', fom: '2010-01-01', ...felter });
}

/** Later values of a dwelling's facts. */
export function enBoligendring(b: Skriver, bolig: Rad, felter: Boligfakta & { fom: string }): Promise<Rad> {
  return settInn(b, 'boligendringer', { bolig_id: bolig.nr, ...felter });
}

export function enUtilgjengelighet(b: Skriver, bolig: Rad, felter: { fom: string; tom?: string | null }): Promise<Rad> {
  return settInn(b, 'utilgjengelig', { bolig_id: bolig.nr, grunn: 'skade', ...felter });
}

/** A commitment; tilskudd_utleiebolig when nothing else is said. Makes the dwelling when none is given. */
export async function etTilsagn(
  b: Skriver,
  {
    bolig,
    ...felter
  }: { bolig?: Rad; id?: string; ordning?: (typeof TILSAGNSORDNINGER)[number]; dato: string; belop?: number | null },
): Promise<Rad> {
  const bolig_id = (bolig ?? (await enBolig(b))).nr;
  return settInn(b, 'tilsagn', { id: b.nesteId('T'), bolig_id, ordning: 'tilskudd_utleiebolig', ...felter });
}
