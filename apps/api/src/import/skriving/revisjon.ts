import { velgKommuner, type Transaksjon } from '@tak/database';
import type { Importvalg } from '../importvalg';
import type { Telling } from './telling';

/**
 * Tells the audit log of every municipality that something changed in, and that of the user who sent it. Last in the
 * transaction: the chains that are written are those of the municipalities that are open at its end.
 */
export async function reviderFerdig(
  tx: Transaksjon,
  { bruker, importId }: Pick<Importvalg, 'bruker' | 'importId'>,
  telling: Telling,
): Promise<void> {
  const egen = bruker.kommuneId === 0 ? [] : [bruker.kommuneId];
  const kommuner = [...new Set([...egen, ...telling.endrede()])];
  await velgKommuner(tx, kommuner);
  for (const k of kommuner) {
    const objekt = importId && k === bruker.kommuneId ? { objekt: `import:${importId}` } : {};
    tx.revider({ handling: 'import.ferdig', ...objekt, detaljer: { status: 'ferdig', filer: telling.detaljer(k) } }, k);
  }
}
