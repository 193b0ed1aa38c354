import { iTransaksjon, type Bruker, type Database, type Transaksjon } from '@tak/database';
import type { Rettighet, Tilgangsgrunn } from '@tak/domain';
import { avvistAv } from './nektet';
import { Avvist } from './problem';

/**
 * One act in one transaction, which may be refused underway. A refusal is returned, not thrown: the transaction ends well,
 * so that the audit log keeps what `nekt` told it, and the refusal is thrown after it. Nothing is written before it.
 */
export async function medAvslag<T>(
  db: Database,
  bruker: Bruker,
  fn: (tx: Transaksjon) => Promise<T | Avvist>,
): Promise<T> {
  const svar = await iTransaksjon(db, bruker, { isolasjon: 'read committed' }, fn);
  if (svar instanceof Avvist) throw svar;
  return svar;
}

/** Tells the audit log of the refusal, without the id that was asked for (it may be guessed), and answers it. */
export function nekt(tx: Transaksjon, rettighet: Rettighet, grunn: Tilgangsgrunn | 'finnes_ikke'): Avvist {
  tx.revider({ handling: 'tilgang.nektet', detaljer: { rettighet, grunn } });
  return grunn === 'finnes_ikke' ? new Avvist(404, grunn) : avvistAv(grunn);
}
