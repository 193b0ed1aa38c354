import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { STIER, type OktSvar } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { Klient } from './prove/klient';
import { KONTOER, startTilbyder, type Provtilbyder } from './prove/oidc';
import { ledigPort, skrivOidc, tilbyderkonfig } from './prove/oidc-konfig';
import { Nettleser } from './prove/oidc-nettleser';
import { importerPakke, LITEN, miljo, rot, startServer, type Server } from './prove/server';

const ANSATTPORTEN = {
  id: 'ansattporten',
  navn: 'Ansattporten',
  kommune: { fast: ['3301'] },
  krav: { subjekt: 'pid', fodselsnummer: 'pid' },
};
const FNR = '17890187102';

let db: Testdatabase;
let sql: Client;
let tilbyder: Provtilbyder;
let mappe: string;
let oidc: Record<string, string>;
let server: Server;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, LITEN);
  sql = new Client({ connectionString: db.superUrl });
  await sql.connect();
  const port = await ledigPort();
  const tak = `http://127.0.0.1:${port}`;
  const jonas = { ...KONTOER.jonas, pid: FNR };
  tilbyder = await startTilbyder({ takUrl: tak, kontoer: [KONTOER.kari, jonas] });
  mappe = await mkdtemp(join(tmpdir(), 'tak-oidc-'));
  const fil = await skrivOidc(mappe, [
    tilbyderkonfig(tilbyder.utsteder),
    tilbyderkonfig(tilbyder.utsteder, ANSATTPORTEN),
  ]);
  oidc = { TAK_DEMO: 'nei', TAK_URL: tak, TAK_OIDC: fil };
  server = await startServer(db, { ...oidc, PORT: String(port) });
});
afterAll(async () => {
  await sql?.end();
  await Promise.all([server?.stopp(), tilbyder?.stopp()]);
  await db?.slett();
  await rm(mappe, { recursive: true });
});

/** `tak bruker`: exit code and what was said. */
async function tak(...argumenter: string[]): Promise<{ kode: number; sagt: string }> {
  const kjort = promisify(execFile)(
    process.execPath,
    [join(rot, 'dist/apps/api/cli.js'), 'bruker', '--kommune', '3301', ...argumenter],
    { env: miljo(db, oidc) },
  );
  return kjort.then(
    ({ stderr }) => ({ kode: 0, sagt: stderr }),
    (feil: { code: number; stderr: string }) => ({ kode: feil.code, sagt: feil.stderr }),
  );
}
const KARI = ['--utsteder', 'entra', '--brukernavn', KONTOER.kari.preferred_username, '--navn', 'Kari Nesheim'];
const bruker = async (n: Nettleser): Promise<OktSvar['bruker']> =>
  (JSON.parse((await n.gaa(`${server.url}${STIER.okt}`)).tekst) as OktSvar).bruker;

describe('tak bruker', () => {
  it('lets the first system owner in, and changes nothing when it is run again', async () => {
    expect(await tak(...KARI, '--rolle', 'systemeier')).toMatchObject({ kode: 0 });
    const { kode, sagt } = await tak(...KARI, '--rolle', 'systemeier');
    expect([kode, sagt]).toEqual([0, expect.stringContaining('har rollen alt')]);
    const n = new Nettleser();
    await n.loggInn(server.url, 'kari');
    expect(await bruker(n)).toMatchObject({ rolle: 'systemeier', kommunenummer: '3301', beskyttet: false });
    const { rows } = await sql.query(
      `select handling, bruker, rolle from revisjon.logg where handling in ('bruker.ny', 'rolle.gi') order by tid`,
    );
    expect(rows).toEqual([
      { handling: 'bruker.ny', bruker: 'kommandolinje', rolle: 'system' },
      { handling: 'rolle.gi', bruker: 'kommandolinje', rolle: 'system' },
    ]);
  });

  it('gives one more role, and the mark for protected households', async () => {
    await tak(...KARI, '--rolle', 'nav');
    expect(await tak(...KARI, '--rolle', 'nav', '--beskyttet')).toMatchObject({ kode: 0 });
    const { rows } = await sql.query(
      `select rolle, beskyttet, status from tilgang.rolletildelinger where rolle = 'nav' order by foreslatt`,
    );
    expect(rows).toEqual([
      { rolle: 'nav', beskyttet: false, status: 'avsluttet' },
      { rolle: 'nav', beskyttet: true, status: 'gjelder' },
    ]);
  });

  it('finds a person by identity number where the provider tells no user name, and never shows it', async () => {
    const fil = join(mappe, 'nummer');
    await writeFile(fil, `${FNR}\n`);
    const hvem = ['--utsteder', 'ansattporten', '--brukernavn', 'jonas', '--navn', 'Jonas Berglund', '--rolle', 'nav'];
    expect(await tak(...hvem, '--fodselsnummer-fra', fil)).toMatchObject({ kode: 0 });
    const n = new Nettleser();
    await n.velg(await n.gaa(`${server.url}${STIER.innlogging('ansattporten')}`), 'jonas');
    expect(await bruker(n)).toMatchObject({ navn: 'Jonas Berglund', rolle: 'nav' });
    // As after a change of the key: the account is somebody's, but whose cannot be told.
    await sql.query(
      `update tilgang.brukere set subjekt = 'f:gammel', fodselsnummer_hash = null where brukernavn = 'jonas'`,
    );
    const bort = await n.velg(await n.gaa(`${server.url}${STIER.innlogging('ansattporten')}`), 'jonas');
    expect(bort.url.searchParams.get('feil')).toBe('ingen_konto');
    expect(await tak(...hvem, '--fodselsnummer-fra', fil)).toMatchObject({ kode: 0 });
    expect((await n.gaa(`${server.url}${STIER.innlogging('ansattporten')}?retur=/min`)).url.pathname).toBe('/min');
    const { rows } = await sql.query<{ alt: string }>(
      `select (select string_agg(b::text, ' ') from tilgang.brukere b) || (select string_agg(l::text, ' ') from revisjon.logg l) as alt`,
    );
    expect(rows[0]?.alt).not.toContain(FNR);
    expect(server.logg()).not.toContain(FNR);
  });

  it('refuses what cannot be carried out (2), and an account that is deactivated (1)', async () => {
    const feil: readonly (readonly string[])[] = [
      [...KARI, '--rolle', 'sjef'],
      [...KARI, '--rolle', 'innbygger'],
      [...KARI.with(1, 'ukjent'), '--rolle', 'leder'],
      [...KARI.with(3, FNR), '--rolle', 'leder'],
      [...KARI, '--rolle', 'leder', '--kommune', '9998'],
      [...KARI, '--rolle', 'leder', '--fodselsnummer-fra', join(mappe, 'finnes-ikke')],
      KARI,
    ];
    for (const argumenter of feil) {
      const { kode, sagt } = await tak(...argumenter);
      expect([argumenter, kode]).toEqual([argumenter, 2]);
      expect(sagt).not.toContain(FNR);
    }
    await sql.query(`update tilgang.brukere set deaktivert = now() where navn = 'Kari Nesheim'`);
    expect((await tak(...KARI, '--rolle', 'leder')).kode).toBe(1);
  });
});

describe('through https', () => {
  it('the attempt’s cookie goes to this host alone, and one comes back to the address people use', async () => {
    const https = await startServer(db, { ...oidc, TAK_URL: 'https://tak.example', TAK_HTTPS: 'ja' });
    try {
      const svar = await Klient.ukjent(https.url).raa(STIER.innlogging('entra'));
      expect(svar.status).toBe(302);
      expect(svar.hoder.getSetCookie()[0]).toMatch(
        /^__Host-tak-innlogging=[^;]+; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      );
      const ut = new URL(svar.hoder.get('location') ?? '');
      expect(ut.searchParams.get('redirect_uri')).toBe('https://tak.example/api/innlogging/retur');
      expect(ut.searchParams.get('code_challenge_method')).toBe('S256');
    } finally {
      await https.stopp();
    }
  });
});

describe('the demo and real people', () => {
  /** What a server that will not start says; one that does is stopped again. */
  const starter = (miljo: Record<string, string>): Promise<string> =>
    startServer(db, miljo).then(
      (s) => s.stopp().then(() => 'started'),
      (feil: Error) => feil.message,
    );

  it('are never served together', async () => {
    expect(await starter({ ...oidc, TAK_DEMO: 'ja' })).toMatch(/TAK_DEMO=ja and TAK_OIDC/);
    await sql.query(`insert into tak.innstillinger values ('demo', 'true')`);
    expect(await starter(oidc)).toMatch(/holds the demo.*TAK_DATA/);
    await sql.query(`delete from tak.innstillinger where nokkel = 'demo'`);
  });

  it('are both missing where nothing is set up: nobody is let in', async () => {
    const ingen = await startServer(db, { TAK_DEMO: 'nei' });
    try {
      const klient = Klient.ukjent(ingen.url);
      expect(await klient.hent<OktSvar>(STIER.okt)).toEqual({ demo: false, tilbydere: [], bruker: null });
      expect((await klient.raa(STIER.innlogging('entra'))).status).toBe(404);
    } finally {
      await ingen.stopp();
    }
  });
});
