import { iTransaksjon, type Bruker, type Database } from '@tak/database';
import { Avvist } from './problem';

/**
 * What the path names is not this municipality's, or is not at all: one answer for both, and the attempt is told to the
 * audit log. The id is not stored: guessed ids would make the log a list of who is hidden. In a transaction of its own,
 * since a refusal rolls back the one it comes from: `throw await nektetFunn(db, bruker, 'import')`.
 */
export async function nektetFunn(db: Database, bruker: Bruker, objektslag: string): Promise<Avvist> {
  await iTransaksjon(db, bruker, { isolasjon: 'read committed' }, (tx) =>
    Promise.resolve(tx.revider({ handling: 'tilgang.nektet', detaljer: { objektslag, grunn: 'finnes_ikke' } })),
  );
  return new Avvist(404, 'finnes_ikke');
}
