import type { Kontakt, Representant } from '@tak/contracts';
import { lesBeskyttet, type Bruker, type Transaksjon } from '@tak/database';

type MedPerson<T> = T & { readonly personId: number };

/** How to reach each of these persons; those of whom nothing is registered are left out. Of persons the reader may see. */
export async function kontakter(
  tx: Transaksjon,
  { kommuneId }: Bruker,
  personer: readonly number[],
): Promise<ReadonlyMap<number, Kontakt>> {
  const rader = await lesBeskyttet(tx, (query) =>
    query<MedPerson<Kontakt>>(
      `select person_id as "personId", telefon, epost, spraak, tolk from kontakter
        where kommune_id = $1 and person_id = any ($2)`,
      [kommuneId, [...personer]],
    ),
  );
  return new Map(rader.map(({ personId, ...kontakt }) => [personId, kontakt]));
}

/** Who acts for each of these persons, the newest first. Of persons the reader may see. */
export async function representanter(
  tx: Transaksjon,
  { kommuneId }: Bruker,
  personer: readonly number[],
): Promise<ReadonlyMap<number, readonly Representant[]>> {
  const rader = await lesBeskyttet(tx, (query) =>
    query<MedPerson<Representant>>(
      `select person_id as "personId", representant_id as id, slag, navn, telefon, epost, gjelder, fom, tom
         from representanter where kommune_id = $1 and person_id = any ($2) order by fom desc, representant_id desc`,
      [kommuneId, [...personer]],
    ),
  );
  const per = new Map<number, Representant[]>();
  for (const { personId, ...r } of rader) per.set(personId, [...(per.get(personId) ?? []), r]);
  return per;
}
