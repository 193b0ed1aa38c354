import { Database, Fodselsnummernokkel, lesEllerLagNokkel, migrer, startInnebygd } from '@tak/database';
import { Client } from 'pg';
import { Konfigfeil, type Konfig } from './konfig';

/** The database in use, ready: roles checked, schema there. */
export class ApnetDatabase {
  readonly db!: Database;
  /** The owner's connection; null when an external database is run without one. */
  readonly eierUrl!: string | null;
  readonly nokkel!: Fodselsnummernokkel;
  /** The installation's one key; other keys are derived from it. */
  readonly raanokkel!: Buffer;
  readonly innebygd!: boolean;
  /** Closes the connections, and leaves the embedded PostgreSQL (the last one out stops it). */
  readonly lukk!: () => Promise<void>;
}

type Logg = (melding: string) => void;

/** Opens the embedded or the external database and brings it to the newest schema. Server and command line use this. */
export async function apneDatabase(konfig: Konfig, logg: Logg = () => undefined): Promise<ApnetDatabase> {
  return konfig.databaseUrl === null ? apneInnebygd(konfig, logg) : apneEkstern(konfig, konfig.databaseUrl, logg);
}

async function apneInnebygd(konfig: Konfig, logg: Logg): Promise<ApnetDatabase> {
  logg('Starter databasen …');
  const innebygd = await startInnebygd({ mappe: konfig.datamappe, logg });
  try {
    const raanokkel = konfig.nokkel ?? Buffer.from(lesEllerLagNokkel(konfig.datamappe), 'base64');
    const nokkel = new Fodselsnummernokkel(raanokkel);
    logg('Klargjør databasen …');
    await migrer(innebygd.eierUrl);
    const db = new Database(innebygd.appUrl, konfig.tilkoblinger);
    const lukk = async (): Promise<void> => {
      await db.lukk();
      await innebygd.slipp();
    };
    return { db, eierUrl: innebygd.eierUrl, nokkel, raanokkel, innebygd: true, lukk };
  } catch (feil) {
    await innebygd.slipp();
    throw feil;
  }
}

async function apneEkstern(konfig: Konfig, url: string, logg: Logg): Promise<ApnetDatabase> {
  if (!konfig.nokkel) throw new Konfigfeil('TAK_NOKKEL must be set when DATABASE_URL is set');
  if (konfig.eierUrl) {
    logg('Klargjør databasen …');
    await migrer(konfig.eierUrl);
  }
  await krevRoller(url, konfig.eierUrl);
  const db = new Database(url, konfig.tilkoblinger);
  const nokkel = new Fodselsnummernokkel(konfig.nokkel);
  const lukk = (): Promise<void> => db.lukk();
  return { db, eierUrl: konfig.eierUrl, nokkel, raanokkel: konfig.nokkel, innebygd: false, lukk };
}

/**
 * Isolation of municipalities rests on the roles tak_app and tak_import, which every transaction enters by
 * `set local role`. So the login may be any user, even a superuser, as long as it can enter them and they themselves
 * cannot pass row-level security. Anything else is refused before the first request.
 */
async function krevRoller(url: string, eierUrl: string | null): Promise<void> {
  const klient = new Client({ connectionString: url });
  await klient.connect();
  try {
    const { rows } = await klient.query<{ rolle: string; forbi: boolean; kan: boolean; bruker: string }>(
      `select rolname as rolle, rolsuper or rolbypassrls as forbi, current_user as bruker,
              pg_has_role(current_user, oid, 'set') as kan
         from pg_roles where rolname in ('tak_app', 'tak_import')`,
    );
    if (rows.length < 2) throw new Konfigfeil('The roles tak_app and tak_import are missing; see docs/drift.md');
    if (rows.some((r) => r.forbi)) throw new Konfigfeil('tak_app and tak_import must not pass row-level security');
    const bruker = rows[0]?.bruker ?? '';
    if (rows.some((r) => !r.kan)) await giMedlemskap(eierUrl, bruker);
    const { rows: skjema } = await klient.query<{ er: boolean }>(
      `select exists (select from pg_tables where schemaname = 'register' and tablename = 'kommuner') as er`,
    );
    if (!skjema[0]?.er) throw new Konfigfeil('The schema is missing: start once with DATABASE_EIER_URL set');
  } finally {
    await klient.end();
  }
}

async function giMedlemskap(eierUrl: string | null, bruker: string): Promise<void> {
  const beskjed = `${bruker} cannot enter tak_app and tak_import; run: grant tak_app, tak_import to ${bruker}`;
  if (!eierUrl) throw new Konfigfeil(beskjed);
  const eier = new Client({ connectionString: eierUrl });
  await eier.connect();
  try {
    await eier.query(`grant tak_app, tak_import to ${eier.escapeIdentifier(bruker)} with inherit false, set true`);
  } catch {
    throw new Konfigfeil(beskjed);
  } finally {
    await eier.end();
  }
}
