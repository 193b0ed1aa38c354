import { Database, Fodselsnummernokkel, migrer, startInnebygd, TRANSAKSJONSROLLER } from '@tak/database';
import { Client } from 'pg';
import { Konfigfeil, type Konfig } from './konfig';
import { medKlient, velgNokkel } from './nokkelvalg';

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

const ROLLELISTE = TRANSAKSJONSROLLER.join(', ');
const MANGLER = `The roles ${ROLLELISTE} are missing; see docs/drift.md`;

type Logg = (melding: string) => void;

/** Opens the embedded or the external database and brings it to the newest schema. Server and command line use this. */
export async function apneDatabase(konfig: Konfig, logg: Logg = () => undefined): Promise<ApnetDatabase> {
  return konfig.databaseUrl === null ? apneInnebygd(konfig, logg) : apneEkstern(konfig, konfig.databaseUrl, logg);
}

async function apneInnebygd(konfig: Konfig, logg: Logg): Promise<ApnetDatabase> {
  logg('Starter databasen …');
  const innebygd = await startInnebygd({ mappe: konfig.datamappe, logg });
  try {
    logg('Klargjør databasen …');
    await migrer(innebygd.eierUrl);
    const raanokkel = await velgNokkel(konfig, innebygd.appUrl, innebygd.eierUrl);
    const nokkel = new Fodselsnummernokkel(raanokkel);
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
  if (konfig.eierUrl) {
    logg('Klargjør databasen …');
    await lagGrupperoller(konfig.eierUrl);
    await migrer(konfig.eierUrl);
  }
  await krevRoller(url, konfig.eierUrl);
  if (konfig.nokkel === null) logg(`TAK_NOKKEL er ikke satt. Bruker nøkkelen i ${konfig.datamappe}; ta vare på den.`);
  const raanokkel = await velgNokkel(konfig, url, konfig.eierUrl);
  const db = new Database(url, konfig.tilkoblinger);
  const nokkel = new Fodselsnummernokkel(raanokkel);
  const lukk = (): Promise<void> => db.lukk();
  return { db, eierUrl: konfig.eierUrl, nokkel, raanokkel, innebygd: false, lukk };
}

/**
 * Makes the roles of transactions as groups where they are missing and the owner may make roles; otherwise
 * krevRoller tells what to run. The login of DATABASE_URL enters them by `set local role`.
 */
async function lagGrupperoller(eierUrl: string): Promise<void> {
  await medKlient(eierUrl, async (eier) => {
    const { rows } = await eier.query<{ antall: number; kan: boolean }>(
      `select (select count(*)::int from pg_roles where rolname = any ($1)) as antall,
              (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as kan`,
      [TRANSAKSJONSROLLER],
    );
    if (rows[0]?.antall === TRANSAKSJONSROLLER.length) return;
    if (!rows[0]?.kan) throw new Konfigfeil(MANGLER);
    await eier.query(`do $$ begin
      ${TRANSAKSJONSROLLER.map((r) => `if to_regrole('${r}') is null then create role ${r}; end if;`).join('\n      ')}
    end $$`);
    await eier.query(
      `grant ${ROLLELISTE} to ${eier.escapeIdentifier((await hvem(eier)) ?? '')} with inherit false, set true`,
    );
  });
}

async function hvem(klient: Client): Promise<string | undefined> {
  return (await klient.query<{ navn: string }>('select current_user as navn')).rows[0]?.navn;
}

/**
 * Isolation of municipalities rests on the roles of transactions, which every transaction enters by
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
         from pg_roles where rolname = any ($1)`,
      [TRANSAKSJONSROLLER],
    );
    if (rows.length < TRANSAKSJONSROLLER.length) throw new Konfigfeil(MANGLER);
    if (rows.some((r) => r.forbi)) throw new Konfigfeil(`${ROLLELISTE} must not pass row-level security`);
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
  const beskjed = `${bruker} cannot enter ${ROLLELISTE}; run: grant ${ROLLELISTE} to ${bruker}`;
  if (!eierUrl) throw new Konfigfeil(beskjed);
  const eier = new Client({ connectionString: eierUrl });
  await eier.connect();
  try {
    await eier.query(`grant ${ROLLELISTE} to ${eier.escapeIdentifier(bruker)} with inherit false, set true`);
  } catch {
    throw new Konfigfeil(beskjed);
  } finally {
    await eier.end();
  }
}
