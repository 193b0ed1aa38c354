import { Database, Fodselsnummernokkel } from '@tak/database';
import type { Funn } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { importer } from '../importer';
import type { Importresultat, Importvalg } from '../importvalg';
import { apnePakke } from '../lesing/apne-pakke';
import { medMappe, type Testpakke } from './grunnpakke';

export interface Importsvar {
  readonly resultat: Importresultat;
  readonly funn: readonly Funn[];
  readonly feil: readonly Funn[];
}

/** A database of its own and the means to import into it and look at what became of it. */
export class Importbenk {
  readonly nokkel = new Fodselsnummernokkel(Buffer.alloc(32, 7));

  private constructor(
    readonly base: Testdatabase,
    readonly db: Database,
  ) {}

  static async ny(): Promise<Importbenk> {
    const base = await nyDatabase();
    return new Importbenk(base, new Database(base.appUrl));
  }

  async importerMappe(mappe: string, valg: Partial<Importvalg> = {}): Promise<Importsvar> {
    const pakke = await apnePakke(mappe, 1e9);
    const funn: Funn[] = [];
    try {
      const resultat = await importer({
        db: this.db,
        nokkel: this.nokkel,
        pakke,
        bruker: { id: 'prøve', rolle: 'system', kommuneId: 0 },
        dag: '2026-11-22',
        mottaFunn: async (f) => void funn.push(...f),
        ...valg,
      });
      return { resultat, funn, feil: funn.filter((f) => f.alvor === 'feil') };
    } finally {
      await pakke.lukk();
    }
  }

  importer(pakke: Testpakke, valg: Partial<Importvalg> = {}): Promise<Importsvar> {
    return medMappe(pakke, (mappe) => this.importerMappe(mappe, valg));
  }

  /** As superuser: sees everything. */
  async sql<R extends object>(sql: string, params: unknown[] = []): Promise<R[]> {
    const klient = new Client({ connectionString: this.base.superUrl });
    await klient.connect();
    try {
      return (await klient.query<R>(sql, params)).rows;
    } finally {
      await klient.end();
    }
  }

  /** Everything the register holds, history and acts included, as one number that changes when anything does. */
  async avtrykk(): Promise<string> {
    const tabeller = await this.sql<{ navn: string }>(
      `select tablename as navn from pg_tables where schemaname = 'register' order by 1`,
    );
    const deler = tabeller.map(
      ({ navn }) =>
        `select '${navn}' as navn, md5(string_agg(t::text, E'\\n' order by t::text)) as h from register.${navn} t`,
    );
    return JSON.stringify(await this.sql(`${deler.join(' union all ')} order by 1`));
  }

  async lukk(): Promise<void> {
    await this.db.lukk();
    await this.base.slett();
  }
}
