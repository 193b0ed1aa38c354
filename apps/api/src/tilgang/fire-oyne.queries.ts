import type { Bruker, Transaksjon } from '@tak/database';
import { AVGJORELSER, type Avgjorelse } from '@tak/domain';

/** Kinds of decision for which the municipality has switched four eyes on, in the order of AVGJORELSER. */
export async function fireOyne(tx: Transaksjon, bruker: Bruker): Promise<Avgjorelse[]> {
  const rader = await tx.query<{ avgjorelse: string }>(
    'select avgjorelse from tilgang.fire_oyne where kommune_id = $1',
    [bruker.kommuneId],
  );
  return AVGJORELSER.filter((a) => rader.some((r) => r.avgjorelse === a));
}
