import { iTransaksjon, type Bruker, type Database } from '@tak/database';

export interface Kjede {
  readonly kommuneId: number;
  readonly kommunenummer: string;
  readonly navn: string;
}

/** The installation's own chain: what belongs to no municipality. */
export const INSTALLASJONEN: Kjede = { kommuneId: 0, kommunenummer: '0', navn: 'Installasjonen' };

/** Every chain there is: the installation's, and one a municipality, those that are no more too. */
export async function alleKjeder(db: Database, bruker: Bruker): Promise<readonly Kjede[]> {
  const kommuner = await iTransaksjon(db, bruker, {}, (tx) =>
    tx.query<Kjede & Record<string, unknown>>(
      `select distinct on (n.nummer, k.kommune_id) k.kommune_id as "kommuneId", n.nummer as kommunenummer, k.navn
         from kommuner k cross join lateral (select nummer from kommunenumre n where n.kommune_id = k.kommune_id
                order by n.fom desc limit 1) n
        order by n.nummer, k.kommune_id`,
    ),
  );
  return [INSTALLASJONEN, ...kommuner];
}
