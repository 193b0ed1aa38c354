import { Client } from 'pg';
import { databaseSql, rettigheterSql, rollerSql, utvidelserSql, type Rollepassord } from './roller.sql';

async function kjor(url: string, fn: (klient: Client) => Promise<void>): Promise<void> {
  const klient = new Client({ connectionString: url });
  await klient.connect();
  try {
    await fn(klient);
  } finally {
    await klient.end();
  }
}

function somBruker(url: string, bruker: string, passord: string, database: string): string {
  const ny = new URL(url);
  ny.username = bruker;
  ny.password = passord;
  ny.pathname = `/${database}`;
  return ny.href;
}

/**
 * Makes Tak's roles and an empty database with the right owner, order and extension; run again it changes nothing but the
 * passwords. `superUrl` is a superuser's connection to any database. Returns the two addresses the application uses.
 */
export async function sikreRoller(
  superUrl: string,
  valg: { passord: Rollepassord; database: string },
): Promise<{ eierUrl: string; appUrl: string }> {
  const { passord, database } = valg;
  if (!/^[a-z][a-z0-9_]*$/.test(database)) throw new Error(`Ugyldig databasenavn: ${database}`);
  await kjor(superUrl, async (klient) => {
    await klient.query(rollerSql(passord));
    const { rowCount } = await klient.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await klient.query(databaseSql(database));
  });
  const eierUrl = somBruker(superUrl, 'tak_eier', passord.eier, database);
  const superHer = new URL(superUrl);
  superHer.pathname = `/${database}`;
  await kjor(superHer.href, async (klient) => void (await klient.query(rettigheterSql(database))));
  await kjor(eierUrl, async (klient) => void (await klient.query(utvidelserSql)));
  return { eierUrl, appUrl: somBruker(superUrl, 'tak_app', passord.app, database) };
}
