import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { nyDatabase, type Testdatabase } from '@tak/testing';

const ROT = join(__dirname, '../..');
const CLI = join(ROT, 'dist/apps/api/cli.js');
const RUNDER = 10;

/** Kills with -9 at moments spread over the whole run: what was written is all of it or nothing, and the next works. */
describe('an import that is killed', () => {
  let base: Testdatabase;
  let klient: Client;
  let mappe: string;
  let miljo: NodeJS.ProcessEnv;

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [join(ROT, 'tools/build-api.mjs')]);
    base = await nyDatabase();
    klient = new Client({ connectionString: base.superUrl });
    await klient.connect();
    mappe = await mkdtemp(join(tmpdir(), 'tak-drept-'));
    miljo = { ...process.env, DATABASE_URL: base.appUrl, TAK_NOKKEL: Buffer.alloc(32, 7).toString('base64') };
    await skriv(0);
    expect(await importer()).toBe(0);
  }, 60_000);
  afterAll(async () => {
    await klient.end();
    await rm(mappe, { recursive: true, force: true });
    await base.slett();
  });

  /** Two files that say the same number: half an import would show. */
  async function skriv(n: number): Promise<void> {
    const ider = Array.from({ length: 3000 }, (_, i) => i);
    const filer = {
      kommuner: ['kommunenummer;navn', `9902;Kommune ${n}`],
      husstander: ['husstand_id;kommunenummer', ...ider.map((i) => `H${i};9902`)],
      virkemidler: [
        'virkemiddel_id;husstand_id;ordning;utbetalt;belop',
        ...ider.map((i) => `V${i};H${i};startlan;2023-01-01;${n}`),
      ],
    };
    for (const [fil, linjer] of Object.entries(filer)) await writeFile(join(mappe, `${fil}.csv`), linjer.join('\n'));
  }

  const start = () => spawn(process.execPath, [CLI, 'importer', mappe], { env: miljo, stdio: 'ignore' });
  async function importer(): Promise<number | null> {
    const [kode] = (await once(start(), 'exit')) as [number | null];
    return kode;
  }

  async function tilstand(): Promise<{ navn: number; belop: number[]; hendelser: number }> {
    const { rows } = await klient.query<{ navn: string; belop: number[]; hendelser: string }>(
      `select (select navn from register.kommuner) as navn,
              (select array_agg(distinct belop::int) from register.virkemidler) as belop,
              (select count(*) from register.hendelser) as hendelser`,
    );
    const [rad] = rows;
    if (!rad) throw new Error('no state');
    return { navn: Number(rad.navn.replace(/\D/g, '')), belop: rad.belop, hendelser: Number(rad.hendelser) };
  }

  it('is all or nothing, and the next needs no hand', async () => {
    const begynt = performance.now();
    await skriv(1);
    expect(await importer()).toBe(0);
    const hel = performance.now() - begynt;
    let skrevet = 1;
    for (let runde = 1; runde <= RUNDER; runde++) {
      await skriv(runde + 1);
      const prosess = start();
      const slutt = once(prosess, 'exit');
      await new Promise((r) => setTimeout(r, (hel * runde) / RUNDER));
      prosess.kill('SIGKILL');
      await slutt;
      // The server notices a client that is gone when it next speaks to it; nothing is written after that.
      await importerStille();
      const { navn, belop, hendelser } = await tilstand();
      expect([skrevet, runde + 1]).toContain(navn);
      expect(belop).toEqual([navn]);
      skrevet = navn;
      expect(hendelser).toBeGreaterThan(0);
    }
    expect(await importer()).toBe(0);
    expect(await tilstand()).toMatchObject({ navn: RUNDER + 1, belop: [RUNDER + 1] });
  }, 120_000);

  /** Until no session of the application works any more. */
  async function importerStille(): Promise<void> {
    for (;;) {
      const { rowCount } = await klient.query(
        `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename = 'tak_app'`,
      );
      if (rowCount === 0) return;
      await new Promise((r) => setTimeout(r, 50));
    }
  }
});
