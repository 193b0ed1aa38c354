import type { Bruker, Transaksjon } from '@tak/database';
import { egneHusstander } from '../person/egen-person.queries';

/**
 * Of these households, those the user is a party to or family of (forvaltningsloven § 6): declared and not lifted, or
 * found a member of, now or ever. Left out are those the user has opened all the same, with a reason, for a short time;
 * the last moment of an opening does not count.
 */
export async function inhabileHusstander(
  tx: Transaksjon,
  bruker: Bruker,
  husstandIder: readonly number[],
): Promise<ReadonlySet<number>> {
  if (husstandIder.length === 0) return new Set();
  const hvem = [bruker.kommuneId, bruker.id, [...husstandIder]];
  const erklaerte = await tx.query<{ husstand_id: number }>(
    `select husstand_id from tilgang.inhabiliteter
      where kommune_id = $1 and bruker_id = $2 and husstand_id = any ($3) and opphevet is null`,
    hvem,
  );
  const egne = await egneHusstander(tx, bruker, husstandIder);
  const apnede = await tx.query<{ husstand_id: number }>(
    `select husstand_id from tilgang.apninger
      where kommune_id = $1 and bruker_id = $2 and husstand_id = any ($3) and slag = 'inhabil'
        and utloper > clock_timestamp()`,
    hvem,
  );
  const inhabile = new Set([...erklaerte.map((r) => r.husstand_id), ...egne]);
  for (const { husstand_id } of apnede) inhabile.delete(husstand_id);
  return inhabile;
}
