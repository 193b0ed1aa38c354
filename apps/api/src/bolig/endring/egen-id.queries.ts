import type { Transaksjon } from '@tak/database';

/** An id for what is made in Tak: T and a number, drawn again while a sender has one like it. */
export async function trekkEgenId(tx: Transaksjon, kommuneId: number, tabell: 'boliger' | 'bygg'): Promise<string> {
  for (;;) {
    const [rad] = await tx.query<{ id: string; tatt: boolean }>(
      `with ny as materialized (select 'T' || nextval('tak.egen_id') as id)
       select ny.id, exists (select from register.${tabell} t where t.kommune_id = $1 and t.ekstern_id = ny.id) as tatt
         from ny`,
      [kommuneId],
    );
    if (rad && !rad.tatt) return rad.id;
  }
}

/** Is there such a building here? One of another municipality answers as one that is not. */
export async function harBygg(tx: Transaksjon, kommuneId: number, byggId: number | null | undefined): Promise<boolean> {
  if (byggId === null || byggId === undefined) return true;
  const [rad] = await tx.query('select from register.bygg where kommune_id = $1 and bygg_id = $2', [kommuneId, byggId]);
  return rad !== undefined;
}
