import { iTransaksjon, type Bruker, type Database } from '@tak/database';

export interface Kommune {
  readonly kommuneId: number;
  readonly navn: string;
}

/** The municipality that has this number on the day, or had it last; null when the register has none. */
export async function finnKommune(db: Database, bruker: Bruker, nummer: string, dag: string): Promise<Kommune | null> {
  const rader = await iTransaksjon(db, bruker, {}, (tx) =>
    tx.query<{ kommune_id: number; navn: string }>(
      `select k.kommune_id, k.navn from kommunenumre n join kommuner k on k.kommune_id = n.kommune_id
        where n.nummer = $1 order by ($2::date between n.fom and coalesce(n.tom, 'infinity')) desc, n.fom desc limit 1`,
      [nummer, dag],
    ),
  );
  const [rad] = rader;
  return rad ? { kommuneId: rad.kommune_id, navn: rad.navn } : null;
}
