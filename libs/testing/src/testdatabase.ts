import { randomBytes } from 'node:crypto';
import { sikreRoller } from '@tak/database';
import { Client } from 'pg';
import { medDatabase, MAL, testklynge, TESTPASSORD } from './testklynge';

/** A database of its own with all migrations run, empty of data. */
export interface Testdatabase {
  /** Owner: migrates, and is bound by row-level security like everybody else. */
  eierUrl: string;
  /** The application's role. */
  appUrl: string;
  /** Superuser: sees past row-level security; for planting and looking, never for the code under test. */
  superUrl: string;
  slett(): Promise<void>;
}

/** What runs on the postgres database of the test cluster; used for what concerns whole databases. */
async function somSuperbruker(sql: string): Promise<void> {
  const klient = new Client({ connectionString: testklynge() });
  await klient.connect();
  try {
    await klient.query(sql);
  } finally {
    await klient.end();
  }
}

/** A clone of the migrated template; one per test file, removed again with `slett`. */
export async function nyDatabase(): Promise<Testdatabase> {
  const navn = `t_${randomBytes(6).toString('hex')}`;
  await somSuperbruker(`create database ${navn} template ${MAL} owner tak_eier`);
  await somSuperbruker(`revoke all on database ${navn} from public`);
  await somSuperbruker(`grant connect, temporary on database ${navn} to tak_app, tak_import, tak_person`);
  const superUrl = testklynge();
  return {
    eierUrl: medDatabase(superUrl, navn, 'tak_eier', TESTPASSORD.eier),
    appUrl: medDatabase(superUrl, navn, 'tak_app', TESTPASSORD.app),
    superUrl: medDatabase(superUrl, navn),
    slett: () => somSuperbruker(`drop database if exists ${navn} with (force)`),
  };
}

/** A database without migrations, with Tak's roles and rights: for tests of the migrations themselves. */
export async function nyTomDatabase(): Promise<Testdatabase> {
  const navn = `t_${randomBytes(6).toString('hex')}`;
  const superUrl = testklynge();
  const urler = await sikreRoller(superUrl, { passord: TESTPASSORD, database: navn });
  return {
    ...urler,
    superUrl: medDatabase(superUrl, navn),
    slett: () => somSuperbruker(`drop database if exists ${navn} with (force)`),
  };
}
