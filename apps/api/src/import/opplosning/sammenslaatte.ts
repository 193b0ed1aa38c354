import type { Transaksjon } from '@tak/database';
import type { Filnavn } from '@tak/domain';
import { SKISSER, type Tabellskisse } from '../tabellskisse';

/** What caseworkers can merge, by its file. */
const SLAG: Partial<Readonly<Record<Filnavn, string>>> = { husstander: 'husstand', personer: 'person' };

/** SQL: this id in this municipality has not become part of another. null for files of which nothing is merged. */
export function ikkeSlaattSammen({ navn }: Tabellskisse, kommune: string, eksternId: string): string | null {
  const slag = SLAG[navn];
  return slag
    ? `(${kommune} is null or (${kommune}, ${eksternId}) not in (
         select m.kommune_id, m.ekstern_id from register.sammenslaatte m where m.slag = '${slag}'))`
    : null;
}

/** SQL: what the id (an expression) in the municipality has become part of, for people; null when it has not. */
export function blittTil(til: Filnavn, kommune: string, eksternId: string): string {
  const slag = SLAG[til];
  if (!slag) return 'null::text';
  const nokkel = SKISSER.find((s) => s.navn === til)?.id;
  return `(select 'Bruk ' || x.ekstern_id || '.' from register.sammenslaatte m
     join register.${til} x on x.kommune_id = m.kommune_id and x.${nokkel} = m.til_id
    where m.kommune_id = ${kommune} and m.slag = '${slag}' and m.ekstern_id = ${eksternId})`;
}

/**
 * Hard rule: a household or person that has become one with another in Tak does not come back by a package that does not
 * know. The sender is told which id to use; what the two say may differ, so a person must look.
 */
export async function finnSammenslaatte(tx: Transaksjon): Promise<void> {
  for (const s of SKISSER) {
    const ikke = ikkeSlaattSammen(s, 'n.kommune_id', 'n.ekstern_id');
    if (!ikke) continue;
    await tx.query(
      `insert into inn_funn (fil, rad, kolonne, verdi, kode, tillegg)
       select '${s.navn}.csv', n.rad, '${s.id}', n.ekstern_id, 'id_slaatt_sammen', ${blittTil(s.navn, 'n.kommune_id', 'n.ekstern_id')}
         from ny_${s.navn} n where not ${ikke}`,
    );
  }
}
