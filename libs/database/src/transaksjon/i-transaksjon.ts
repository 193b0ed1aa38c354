import type { ClientBase, PoolClient, QueryResultRow } from 'pg';
import type { Bruker } from './bruker';
import type { Database } from './database';

/** What a use case or a query is handed: SQL under the right role, municipality and moment. */
export interface Transaksjon {
  query<R extends QueryResultRow = QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** For COPY streams only. */
  readonly klient: ClientBase;
  /** Number of the act, when the transaction writes. */
  readonly hendelseId: number | null;
}

export interface Transaksjonsvalg {
  /** Writes: the act that everything written bears. Leave out to read; then nothing can be written. */
  readonly skriver?: boolean;
  /** Several municipalities (imports only): the policy for a set is used instead of that for one. */
  readonly kommuner?: readonly number[];
  /** Read the register as known at this moment (ISO timestamp): tables and sets come from schema `kjent`. */
  readonly kjentPer?: string | null;
  /** Day of knowledge, ISO date; default today in Europe/Oslo. */
  readonly dag?: string | null;
  readonly isolasjon?: 'read committed' | 'repeatable read';
}

/**
 * The one place that opens a transaction on the register: role, municipality, moment and known time are set here and
 * nowhere else, all for this transaction only (safe behind a transaction pooler).
 */
export async function iTransaksjon<T>(
  db: Database,
  bruker: Bruker,
  valg: Transaksjonsvalg,
  fn: (tx: Transaksjon) => Promise<T>,
): Promise<T> {
  return db.medKlient(async (klient) => {
    await klient.query(begynn(valg));
    try {
      const hendelseId = await sett(klient, bruker, valg);
      const tx: Transaksjon = {
        klient,
        hendelseId,
        query: async <R extends QueryResultRow>(sql: string, params?: readonly unknown[]) =>
          (await klient.query<R>(sql, params ? [...params] : undefined)).rows,
      };
      const svar = await fn(tx);
      await klient.query('commit');
      return svar;
    } catch (e) {
      await klient.query('rollback').catch(() => undefined);
      throw e;
    }
  });
}

/** Reading needs no `read only`: the numbers are worked out in temporary tables. Writing the register does not pass
 * without an act all the same, since its stamps have no value without one. */
function begynn(valg: Transaksjonsvalg): string {
  const isolasjon = valg.isolasjon ?? (valg.skriver ? 'read committed' : 'repeatable read');
  return `begin isolation level ${isolasjon}`;
}

async function sett(klient: PoolClient, bruker: Bruker, valg: Transaksjonsvalg): Promise<number | null> {
  const flere = valg.kommuner !== undefined;
  await klient.query(
    `select set_config('role', $1, true), set_config('tak.kommune', $2, true), set_config('tak.kommuner', $3, true),
            set_config('tak.kjent_per', $4, true), set_config('tak.dag', $5, true),
            set_config('search_path', $6, true), set_config('tak.tid', '', true), set_config('tak.hendelse', '', true)`,
    [
      flere ? 'tak_import' : 'tak_app',
      flere ? '' : String(bruker.kommuneId),
      flere ? `{${valg.kommuner.join(',')}}` : '',
      valg.kjentPer ?? '',
      valg.dag ?? '',
      valg.kjentPer ? 'kjent, public' : 'register, public',
    ],
  );
  if (!valg.skriver) return null;
  const { rows } = await klient.query<{ nr: number }>('select tak.start_skriving($1) as nr', [
    flere ? [...valg.kommuner] : [bruker.kommuneId],
  ]);
  return rows[0]?.nr ?? null;
}
