import { Database, Fodselsnummernokkel, iTransaksjon } from '@tak/database';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { fyllTomtRegister } from './fyll-tomt-register';
import type { ApnetDatabase } from './plattform/apne-database';

const raanokkel = Buffer.alloc(32, 3);
const SYSTEM = { id: 'prove', rolle: 'system', kommuneId: 0 } as const;

let test: Testdatabase;
let db: Database;

beforeEach(async () => {
  test = await nyDatabase();
  db = new Database(test.appUrl, 4);
});
afterEach(async () => {
  await db.lukk();
  await test.slett();
});

const fyll = (innebygd = true, oidc = false): Promise<void> => {
  const nokkel = new Fodselsnummernokkel(raanokkel);
  const apnet: ApnetDatabase = { db, eierUrl: test.eierUrl, nokkel, raanokkel, innebygd, lukk: () => db.lukk() };
  return fyllTomtRegister({
    apnet,
    dag: '2026-11-22',
    signal: new AbortController().signal,
    si: () => undefined,
    oidc,
  });
};
const tell = (sql: string): Promise<number> =>
  iTransaksjon(db, SYSTEM, {}, async (tx) => (await tx.query<{ antall: number }>(sql))[0]?.antall ?? 0);
const kommuner = () => tell('select count(*) as antall from kommuner');
const merket = () => tell(`select count(*) as antall from tak.innstillinger where nokkel = 'demo'`);
const lagKommune = (nummer: string): Promise<unknown> =>
  iTransaksjon(db, SYSTEM, { skriver: true, kommuner: [1] }, async (tx) => {
    await tx.query(`insert into kommuner (kommune_id, navn) values (1, 'Prøve')`);
    await tx.query(`insert into kommunenumre (kommune_id, nummer, fom) values (1, $1, '2000-01-01')`, [nummer]);
  });

describe('the first start', () => {
  it('fills an empty register once, also when two start together', async () => {
    await Promise.all([fyll(), fyll()]);
    expect([await kommuner(), await merket()]).toEqual([1, 1]);
    expect(await tell('select max(hendelse_id) as antall from kommuner')).toBe(1);
  }, 120_000);

  it('leaves a register that holds another municipality as it is, and does not call it a demo', async () => {
    await lagKommune('3301');
    await fyll();
    expect([await kommuner(), await merket()]).toEqual([1, 0]);
  });

  it('marks the demo that a start before did not come to mark', async () => {
    await lagKommune('9901');
    await fyll();
    expect([await kommuner(), await merket()]).toEqual([1, 1]);
  });

  it('fills nothing where real people log in, and serves no demo to them', async () => {
    await fyll(true, true);
    expect([await kommuner(), await merket()]).toEqual([0, 0]);
    await lagKommune('9901');
    await fyll();
    await expect(fyll(true, true)).rejects.toThrow(/TAK_DATA/);
  });

  it('fills no external database', async () => {
    await fyll(false);
    expect([await kommuner(), await merket()]).toEqual([0, 0]);
  });
});
