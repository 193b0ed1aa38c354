import { PgBoss, type ConstructorOptions, type Db } from 'pg-boss';
import { Client, type ClientBase, type PoolClient } from 'pg';
import type { Database } from '@tak/database';

/** The queue of imports, and the one a job ends in when it has failed too often. */
export const IMPORTKO = 'import';
export const IMPORTKO_FEILET = 'import-feilet';
/** Once a night: every audit log is gone through and sealed. */
export const FORSEGLINGSKO = 'logg-forsegling';

const SKJEMA = 'pgboss';
/** A worker that is killed is missed after this many seconds, and its job given to another. */
const HJERTESLAG = 15;

/** The owner makes the queue's tables (or brings them to the version of the library) and lets the application in. */
export async function installerKo(eierUrl: string): Promise<void> {
  const eier = new Client({ connectionString: eierUrl });
  await eier.connect();
  try {
    await eier.query(`select pg_advisory_lock(hashtext('tak.ko'))`);
    const boss = new PgBoss({ connectionString: eierUrl, schema: SKJEMA, supervise: false, schedule: false, max: 2 });
    boss.on('error', () => undefined);
    await boss.start();
    try {
      await lagKoer(boss);
    } finally {
      await boss.stop({ graceful: false });
    }
    await eier.query(`grant usage on schema ${SKJEMA} to tak_app;
      grant select, insert, update, delete on all tables in schema ${SKJEMA} to tak_app;
      grant usage on all sequences in schema ${SKJEMA} to tak_app`);
  } finally {
    await eier.end();
  }
}

async function lagKoer(boss: PgBoss): Promise<void> {
  const finnes = new Set((await boss.getQueues()).map((k) => k.name));
  if (!finnes.has(IMPORTKO_FEILET)) await boss.createQueue(IMPORTKO_FEILET);
  if (!finnes.has(FORSEGLINGSKO))
    await boss.createQueue(FORSEGLINGSKO, { policy: 'stately', retryLimit: 2, expireInSeconds: 2 * 60 * 60 });
  if (finnes.has(IMPORTKO)) return;
  await boss.createQueue(IMPORTKO, {
    deadLetter: IMPORTKO_FEILET,
    retryLimit: 5,
    retryDelay: 1,
    expireInSeconds: 6 * 60 * 60,
    heartbeatSeconds: HJERTESLAG,
  });
}

/** The queues as the application uses them: under the application's role, for one statement at a time. */
export function nyKo(db: Database): PgBoss {
  const valg: ConstructorOptions = {
    db: { executeSql: (sql, verdier) => db.medKlient((klient) => underRollen(klient, sql, verdier)) },
    schema: SKJEMA,
    migrate: false,
    createSchema: false,
    schedule: true,
    // What only the owner of the tables may do.
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  };
  return new PgBoss(valg);
}

/** Sends in the caller's transaction: the job is there if and only if what it speaks of is. */
export const iSammeTransaksjon = (klient: ClientBase): Db => ({
  executeSql: (sql, verdier) => klient.query(sql, verdier),
});

/** The library opens a transaction of its own round some statements; ours is there already, and its end is ours. */
const utenTransaksjon = (sql: string): string => /^\s*BEGIN;([^]*)COMMIT;\s*$/.exec(sql)?.[1] ?? sql;

async function underRollen(klient: PoolClient, sql: string, verdier?: unknown[]): ReturnType<Db['executeSql']> {
  await klient.query('begin');
  try {
    await klient.query(`select set_config('role', 'tak_app', true)`);
    const svar = await klient.query(utenTransaksjon(sql), verdier);
    await klient.query('commit');
    return svar;
  } catch (feil) {
    await klient.query('rollback').catch(() => undefined);
    throw feil;
  }
}
