import type { ByggForesporsel } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';

const FELTER = ['navn', 'adresse', 'postnummer', 'poststed', 'bydel'] as const;
export type Byggfelter = Readonly<Record<(typeof FELTER)[number], string | null>>;

/** As it stands; null when the municipality has no such building. */
export async function lesBygget(tx: Transaksjon, kommuneId: number, id: number): Promise<Byggfelter | null> {
  const [rad] = await tx.query<Byggfelter & Record<string, unknown>>(
    `select ${FELTER.join(', ')} from register.bygg where kommune_id = $1 and bygg_id = $2`,
    [kommuneId, id],
  );
  return rad ?? null;
}

/** Answers null when the id is taken. */
export async function nyttBygg(
  tx: Transaksjon,
  kommuneId: number,
  eksternId: string,
  bygg: ByggForesporsel,
): Promise<number | null> {
  const [rad] = await tx.query<{ id: number }>(
    `insert into register.bygg (kommune_id, ekstern_id, ${FELTER.join(', ')}) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning bygg_id as id`,
    [kommuneId, eksternId, ...FELTER.map((f) => bygg[f] ?? null)],
  );
  return rad?.id ?? null;
}

/** Writes what is said; a field left out is as it was. False when nothing is another. */
export async function endreBygget(
  tx: Transaksjon,
  { kommuneId, id }: { readonly kommuneId: number; readonly id: number },
  foer: Byggfelter,
  sagt: ByggForesporsel,
): Promise<boolean> {
  const andre = FELTER.filter((f) => sagt[f] !== undefined && sagt[f] !== foer[f]);
  if (andre.length === 0) return false;
  await tx.query(
    `update register.bygg set ${andre.map((f, i) => `${f} = $${i + 3}`).join(', ')} where kommune_id = $1 and bygg_id = $2`,
    [kommuneId, id, ...andre.map((f) => sagt[f])],
  );
  return true;
}
