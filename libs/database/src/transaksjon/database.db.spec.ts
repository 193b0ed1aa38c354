import { nyTomDatabase, type Testdatabase } from '@tak/testing';
import { Database } from './database';

let test: Testdatabase;
let db: Database;

beforeAll(async () => {
  test = await nyTomDatabase();
  db = new Database(test.eierUrl, 2);
});
afterAll(async () => {
  await db.lukk();
  await test.slett();
});

const drep = (pid: number) => db.medKlient((k) => k.query('select pg_terminate_backend($1)', [pid]));
const pidTil = async (sporring: { query: (sql: string) => Promise<{ rows: { pid: number }[] }> }) =>
  (await sporring.query('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0;

describe('a connection that dies while somebody uses it', () => {
  it('fails what was asked on it, and nothing else', async () => {
    const svar = db.medKlient(async (klient) => {
      const pid = await pidTil(klient);
      const venter = klient.query('select pg_sleep(60)');
      await drep(pid);
      return venter;
    });
    await expect(svar).rejects.toMatchObject({ code: '57P01' });
    expect(await db.medKlient(pidTil)).toBeGreaterThan(0);
  });

  it('fails what is asked next when it died between two questions', async () => {
    const svar = db.medKlient(async (klient) => {
      const borte = new Promise((ferdig) => klient.once('end', ferdig));
      await drep(await pidTil(klient));
      await borte;
      return pidTil(klient);
    });
    await expect(svar).rejects.toThrow();
    expect(await db.medKlient(pidTil)).toBeGreaterThan(0);
  });
});
