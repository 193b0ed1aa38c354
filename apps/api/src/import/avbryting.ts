import type { Database, Transaksjon } from '@tak/database';

/** The import was cancelled by a person or by the end of the process; nothing is written. */
export class Avbrutt extends Error {
  constructor() {
    super('the import was cancelled');
  }
}

/** Runs fn; when the signal comes, the running query is cancelled, and the transaction is rolled back. */
export async function avbrytbar<T>(
  db: Database,
  tx: Transaksjon,
  signal: AbortSignal | undefined,
  fn: () => Promise<T>,
): Promise<T> {
  if (!signal) return fn();
  if (signal.aborted) throw new Avbrutt();
  const [meg] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
  const avbryt = (): void => {
    db.medKlient((k) => k.query('select pg_cancel_backend($1)', [meg?.pid])).catch(() => undefined);
  };
  signal.addEventListener('abort', avbryt, { once: true });
  try {
    const svar = await fn();
    if (signal.aborted) throw new Avbrutt();
    return svar;
  } catch (feil) {
    throw signal.aborted ? new Avbrutt() : feil;
  } finally {
    signal.removeEventListener('abort', avbryt);
  }
}
