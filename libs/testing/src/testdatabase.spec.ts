import { Client } from 'pg';
import { nyDatabase, type Testdatabase } from './testdatabase';

async function spoer(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const klient = new Client({ connectionString: url });
  await klient.connect();
  try {
    return (await klient.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await klient.end();
  }
}

describe('the test database', () => {
  let en: Testdatabase;
  let to: Testdatabase;

  beforeAll(async () => {
    [en, to] = await Promise.all([nyDatabase(), nyDatabase()]);
  });

  afterAll(async () => {
    await Promise.all([en.slett(), to.slett()]);
  });

  it('is migrated', async () => {
    const tabeller = await spoer(en.eierUrl, `select from pg_tables where schemaname = 'register'`);
    expect(tabeller.length).toBeGreaterThan(10);
  });

  it('is one of its own', async () => {
    await spoer(en.eierUrl, 'create table public.bare_her (nr int)');
    const [rad] = await spoer(to.eierUrl, `select to_regclass('public.bare_her') as finnes`);
    expect(rad).toEqual({ finnes: null });
  });

  it('gives the application a role that row-level security binds', async () => {
    const [rad] = await spoer(
      en.appUrl,
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(rad).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  });

  it('sorts as Norwegian does', async () => {
    const rader = await spoer(
      en.appUrl,
      `select n from (values ('Ås'), ('Østby'), ('Ærlig'), ('Zacharias'), ('Aase')) v(n) order by n`,
    );
    expect(rader.map((r) => r['n'])).toEqual(['Zacharias', 'Ærlig', 'Østby', 'Ås', 'Aase']);
  });

  it('is gone after slett', async () => {
    const tre = await nyDatabase();
    await tre.slett();
    await expect(spoer(tre.appUrl, 'select 1')).rejects.toThrow(/does not exist/);
  });
});
