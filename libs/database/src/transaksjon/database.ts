import { Pool, type PoolClient } from 'pg';
import { types } from 'pg';

// Dates stay ISO strings (a Date would move them across time zones); int8 keys and counts fit a number here.
types.setTypeParser(types.builtins.DATE, (v) => v);
types.setTypeParser(types.builtins.INT8, (v) => Number(v));
types.setTypeParser(types.builtins.NUMERIC, (v) => Number(v));

/** Connections of one process. `app` is the application's role; nothing else is used to read or write the register. */
export class Database {
  readonly pool: Pool;
  #lukket: Promise<void> | null = null;

  constructor(appUrl: string, maks = 10) {
    this.pool = new Pool({ connectionString: appUrl, max: maks });
    // A server that goes away under a connection, idle or in use, must not end the process; the query tells.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (klient) => klient.on('error', () => undefined));
  }

  async medKlient<T>(fn: (klient: PoolClient) => Promise<T>): Promise<T> {
    const klient = await this.pool.connect();
    let feil: unknown;
    try {
      return await fn(klient);
    } catch (e) {
      feil = e;
      throw e;
    } finally {
      // A connection with a fault behind it is thrown away: nothing of one request may reach the next.
      klient.release(feil instanceof Error && erUbrukelig(feil) ? feil : undefined);
    }
  }

  /** May be called again. */
  lukk(): Promise<void> {
    this.#lukket ??= this.pool.end();
    return this.#lukket;
  }
}

/** Not a refusal with a code of ours or of a statement, but a fault in us, or the end of the connection (SQLSTATE 08, 57P). */
const erUbrukelig = (feil: Error): boolean => !('code' in feil) || /^(08|57P|E[A-Z]+$)/.test(String(feil.code));
