import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rolle } from '@tak/domain';
import { nyDatabase } from '@tak/testing';
import { Client, type QueryResultRow } from 'pg';
import { startTilbyder, type Konto, type Provtilbyder } from './oidc';
import { ledigPort, skrivOidc, tilbyderkonfig } from './oidc-konfig';
import { importerPakke, LITEN, startServer, type Server } from './server';

export interface NyKonto {
  readonly brukernavn: string;
  readonly navn?: string;
  readonly subjekt?: string;
  readonly roller?: readonly Rolle[];
  readonly kommunenummer?: string;
  readonly utsteder?: string;
}

export interface Oppsett {
  readonly tak: string;
  readonly tilbyder: Provtilbyder;
  /** As superuser: for planting and looking. */
  sql<R extends QueryResultRow>(tekst: string, params?: readonly unknown[]): Promise<R[]>;
  /** An account in Tak, waiting for its user name unless a subject is given. Answers its id. */
  konto(ny: NyKonto): Promise<string>;
  /** Another process, on the same database and with the same provider. */
  enTil(): Promise<Server>;
  /** The newest posts of the audit log, newest first. */
  logg(antall: number): Promise<Loggpost[]>;
  slutt(): Promise<void>;
}

export interface Loggpost {
  readonly kommune_id: number;
  readonly bruker: string;
  readonly rolle: string;
  readonly handling: string;
  readonly detaljer: Readonly<Record<string, unknown>>;
}

/** Provider, database with the example package, and the server with login by OpenID Connect. */
export async function oidcOppsett(
  valg: {
    readonly kontoer?: readonly Konto[];
    /** Of the configuration, one entry a provider; the address is the same for all. */
    readonly tilbydere?: readonly Readonly<Record<string, unknown>>[];
    readonly miljo?: Readonly<Record<string, string>>;
    /** The provider's ID token tells the subject alone. */
    readonly bareSub?: boolean;
  } = {},
): Promise<Oppsett> {
  const db = await nyDatabase();
  await importerPakke(db, LITEN);
  const port = await ledigPort();
  const tak = `http://127.0.0.1:${port}`;
  const tilbyder = await startTilbyder({
    takUrl: tak,
    ...(valg.kontoer ? { kontoer: valg.kontoer } : {}),
    bareSub: valg.bareSub === true,
  });
  const mappe = await mkdtemp(join(tmpdir(), 'tak-oidc-'));
  const fil = await skrivOidc(
    mappe,
    (valg.tilbydere ?? [{}]).map((mer) => tilbyderkonfig(tilbyder.utsteder, mer)),
  );
  const miljo = { TAK_DEMO: 'nei', TAK_URL: tak, TAK_OIDC: fil, ...valg.miljo };
  const servere = [await startServer(db, { ...miljo, PORT: String(port) })];
  const super_ = new Client({ connectionString: db.superUrl });
  await super_.connect();
  const sql = async <R extends QueryResultRow>(tekst: string, params: readonly unknown[] = []): Promise<R[]> =>
    (await super_.query<R>(tekst, [...params])).rows;
  return {
    tak,
    tilbyder,
    sql,
    konto: (ny) => lagKonto(sql, ny),
    enTil: async () => {
      const server = await startServer(db, { ...miljo, PORT: '0' });
      servere.push(server);
      return server;
    },
    logg: (antall) =>
      sql<Loggpost & QueryResultRow>(
        `select kommune_id, bruker, rolle, handling, detaljer::json as detaljer from revisjon.logg order by tid desc limit $1`,
        [antall],
      ),
    slutt: async () => {
      await super_.end();
      await Promise.all([...servere.map((s) => s.stopp()), tilbyder.stopp()]);
      await db.slett();
      await rm(mappe, { recursive: true });
    },
  };
}

async function lagKonto(sql: Oppsett['sql'], ny: NyKonto): Promise<string> {
  const [rad] = await sql<{ kommune_id: number; bruker_id: string }>(
    `insert into tilgang.brukere (kommune_id, utsteder, brukernavn, subjekt, navn, opprettet_av, bekreftet_av)
     select kommune_id, $2, $3, $4, $5, 'prove', 'prove' from register.kommunenumre where nummer = $1
     returning kommune_id, bruker_id`,
    [ny.kommunenummer ?? '3301', ny.utsteder ?? 'entra', ny.brukernavn, ny.subjekt ?? null, ny.navn ?? ny.brukernavn],
  );
  for (const rolle of ny.roller ?? ['boligkontor'])
    await sql(
      `insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, status, foreslatt_av, avgjort, avgjort_av)
       values ($1, $2, $3, 'gjelder', 'prove', clock_timestamp(), 'prove')`,
      [rad?.kommune_id, rad?.bruker_id, rolle],
    );
  return rad?.bruker_id ?? '';
}
