/** Name of the migrated database that every test database is a clone of. */
export const MAL = 'tak_mal';

/** The cluster holds invented data and listens on loopback for the length of one run. */
export const TESTPASSORD = { eier: 'eier', app: 'app' };

/** Where the global setup tells the test workers, which inherit its environment, how to reach the cluster. */
export const TESTKLYNGE = 'TAK_TESTKLYNGE';

/** Superuser's address of this run's cluster. */
export function testklynge(): string {
  const url = process.env[TESTKLYNGE];
  if (!url) throw new Error('No test cluster: name the project in jest.node.cjs (medDatabase)');
  return url;
}

/** The same cluster, another database and, if given, another user. */
export function medDatabase(url: string, database: string, bruker?: string, passord?: string): string {
  const ny = new URL(url);
  ny.pathname = `/${database}`;
  if (bruker !== undefined) ny.username = bruker;
  if (passord !== undefined) ny.password = passord;
  return ny.href;
}
