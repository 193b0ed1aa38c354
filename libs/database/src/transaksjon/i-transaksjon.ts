import type { ClientBase, PoolClient, QueryResultRow } from 'pg';
import { Revisjonsbok } from '../revisjon/revisjonsbok';
import type { Revisjonspost } from '../revisjon/revisjonspost';
import type { Bruker } from './bruker';
import type { Database } from './database';

export type Sporring = <R extends QueryResultRow = QueryResultRow>(
  sql: string,
  params?: readonly unknown[],
) => Promise<R[]>;

/** What a use case or a query is handed: SQL under the right role, municipality and moment. */
export interface Transaksjon {
  readonly query: Sporring;
  /** For COPY streams only. */
  readonly klient: ClientBase;
  /** Number of the act, when the transaction writes. */
  readonly hendelseId: number | null;
  /**
   * Tells the audit log. Written as the last thing in the transaction; see Transaksjonsvalg.isolasjon. `kommuneId`: of an
   * import of several municipalities.
   */
  revider(post: Revisjonspost, kommuneId?: number): void;
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
  /**
   * Default: `read committed` for writing, `repeatable read` for reading (one moment for many statements). A snapshot
   * cannot be appended to the end of a chain that others append to, so what a repeatable read tells the audit log is
   * written right after it, on the same connection and before the answer is given: a reading has nothing to roll back,
   * and whoever is not logged is not answered. Everything else is written in the same transaction.
   */
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
  const isolasjon = valg.isolasjon ?? (valg.skriver ? 'read committed' : 'repeatable read');
  return db.medKlient(async (klient) => {
    // Reading needs no `read only`: the numbers are worked out in temporary tables. Writing the register does not pass
    // without an act all the same, since its stamps have no value without one.
    await klient.query(`begin isolation level ${isolasjon}`);
    try {
      const hendelseId = await sett(klient, bruker, valg);
      const bok = new Revisjonsbok(bruker);
      const svar = await fn(lagTransaksjon(klient, hendelseId, bok));
      if (isolasjon === 'repeatable read' && !bok.tom) {
        await klient.query('commit');
        await klient.query('begin isolation level read committed');
        await sett(klient, bruker, { kommuner: valg.kommuner });
      }
      await bok.skriv(klient, hendelseId);
      await klient.query('commit');
      return svar;
    } catch (e) {
      await klient.query('rollback').catch(() => undefined);
      throw e;
    }
  });
}

/** The same door for every kind of transaction; whoever opened it writes the book before the commit. */
export function lagTransaksjon(
  klient: ClientBase,
  hendelseId: number | null,
  bok: Pick<Revisjonsbok, 'legg'>,
): Transaksjon {
  return {
    klient,
    hendelseId,
    query: async <R extends QueryResultRow>(sql: string, params?: readonly unknown[]) =>
      (await klient.query<R>(sql, params ? [...params] : undefined)).rows,
    revider: (post, kommuneId) => bok.legg(post, kommuneId),
  };
}

async function sett(klient: PoolClient, bruker: Bruker, valg: Transaksjonsvalg): Promise<number | null> {
  const flere = valg.kommuner !== undefined;
  await klient.query(
    `select set_config('role', $1, true), set_config('tak.kommune', $2, true), set_config('tak.kommuner', $3, true),
            set_config('tak.kjent_per', $4, true), set_config('tak.dag', $5, true),
            set_config('search_path', $6, true), set_config('tak.tid', '', true), set_config('tak.hendelse', '', true),
            set_config('tak.bruker', $7, true), set_config('tak.brukernavn', $8, true), set_config('tak.rolle', $9, true)`,
    [
      flere ? 'tak_import' : 'tak_app',
      flere ? '' : String(bruker.kommuneId),
      flere ? `{${valg.kommuner.join(',')}}` : '',
      valg.kjentPer ?? '',
      valg.dag ?? '',
      valg.kjentPer ? 'kjent, public' : 'register, public',
      ...hvem(bruker),
    ],
  );
  if (!valg.skriver) return null;
  const { rows } = await klient.query<{ nr: number }>('select tak.start_skriving($1) as nr', [
    flere ? [...valg.kommuner] : [bruker.kommuneId],
  ]);
  return rows[0]?.nr ?? null;
}

/** Who acts, as the audit log tells it: id, name, role. */
export const hvem = (bruker: Bruker): string[] => [bruker.id, bruker.navn ?? bruker.id, bruker.rolle];
