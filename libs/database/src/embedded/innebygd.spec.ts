import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { Client } from 'pg';
import { lesEllerLagNokkel, startInnebygd } from '.';
import { finnPostmaster, stoppPostmaster } from './postmaster';

const rot = join(__dirname, '../../../..');
const program = join(rot, `node_modules/.cache/tak-test/proveprosess-${process.pid}.mjs`);
const barn: ChildProcess[] = [];
let brukt: string;
let over: string;
let mappe: string;

const datamappe = (): string => join(mappe, 'pg18');
const serverPid = (): number | undefined => finnPostmaster(datamappe())?.pid;

interface Urler {
  eierUrl: string;
  appUrl: string;
}

function nyProsess(): ChildProcess {
  const prosess = spawn(process.execPath, [program, mappe], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  barn.push(prosess);
  return prosess;
}

async function klar(prosess: ChildProcess): Promise<Urler> {
  let ut = '';
  for await (const bit of prosess.stdout ?? []) {
    ut += String(bit);
    if (ut.includes('\n')) return JSON.parse(ut) as Urler;
  }
  throw new Error('the process ended before it was ready');
}

async function drep(prosess: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (prosess.exitCode !== null || prosess.signalCode !== null) return;
  const borte = once(prosess, 'exit');
  prosess.kill(signal);
  await borte;
}

async function sql<R>(url: string, tekst: string): Promise<R[]> {
  const klient = new Client({ connectionString: url });
  await klient.connect();
  try {
    return (await klient.query(tekst)).rows as R[];
  } finally {
    await klient.end();
  }
}

beforeAll(async () => {
  const bygg = spawnSync(
    join(rot, 'node_modules/.bin/esbuild'),
    [join(__dirname, 'proveprosess.ts'), '--bundle', '--packages=external', '--platform=node', '--format=esm', `--outfile=${program}`], // prettier-ignore
    { encoding: 'utf8' },
  );
  if (bygg.status !== 0) throw new Error(bygg.stderr);
  brukt = mkdtempSync(join(tmpdir(), 'tak-brukt-'));
  const her = await startInnebygd({ mappe: join(brukt, 'data') });
  await her.slipp();
});

afterAll(() => {
  rmSync(program, { force: true });
  rmSync(brukt, { recursive: true, force: true });
});

/** A data folder as an earlier use left it, owners and all: most of the tests begin there. */
function kopierBrukt(): void {
  const { status, stderr } = spawnSync('cp', ['-a', join(brukt, 'data'), mappe], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

beforeEach(() => {
  over = mkdtempSync(join(tmpdir(), 'tak-innebygd-'));
  mkdirSync(join(over, 'lukket mappe æøå'), { mode: 0o700 });
  mappe = join(over, 'lukket mappe æøå', 'data');
});

afterEach(async () => {
  for (const prosess of barn.splice(0)) await drep(prosess, 'SIGKILL');
  await stoppPostmaster(datamappe());
  rmSync(over, { recursive: true, force: true });
});

describe('the embedded database', () => {
  it('is one server for processes that start at once, and the last one out stops it', async () => {
    const [en, to] = [nyProsess(), nyProsess()];
    const [urlEn, urlTo] = await Promise.all([klar(en), klar(to)]);
    expect(urlEn).toEqual(urlTo);
    await drep(en, 'SIGINT');
    expect(await sql(urlTo.appUrl, 'select current_user as hvem')).toEqual([{ hvem: 'tak_app' }]);
    await drep(to, 'SIGINT');
    expect(serverPid()).toBeUndefined();
  });

  it('does not count a process that was killed', async () => {
    kopierBrukt();
    const drept = nyProsess();
    const { appUrl } = await klar(drept);
    const server = serverPid();
    await drep(drept, 'SIGKILL');
    const her = await startInnebygd({ mappe });
    expect(her.appUrl).toBe(appUrl);
    expect(serverPid()).toBe(server);
    await her.slipp();
    expect(serverPid()).toBeUndefined();
  });

  it('recovers after kill -9 of the server, with what was committed', async () => {
    kopierBrukt();
    const her = await startInnebygd({ mappe });
    await sql(her.eierUrl, 'create table public.varig as select 42 as svar');
    process.kill(serverPid() ?? 0, 'SIGKILL');
    const igjen = await startInnebygd({ mappe });
    expect(await sql(igjen.eierUrl, 'select svar from public.varig')).toEqual([{ svar: 42 }]);
    await her.slipp();
    expect(serverPid()).toBeDefined();
    await igjen.slipp();
    expect(serverPid()).toBeUndefined();
  });

  it('starts although the pid file of a dead server names a living program', async () => {
    kopierBrukt();
    const prosess = nyProsess();
    await klar(prosess);
    const server = serverPid() ?? 0;
    process.kill(server, 'SIGKILL');
    await drep(prosess, 'SIGKILL');
    const pidfil = join(datamappe(), 'postmaster.pid');
    writeFileSync(pidfil, readFileSync(pidfil, 'utf8').replace(/^\d+/, String(process.pid)));
    const her = await startInnebygd({ mappe });
    expect(await sql(her.appUrl, 'select 1 as en')).toEqual([{ en: 1 }]);
    await her.slipp();
  });

  it('starts after its first start was killed at whatever moment', async () => {
    for (const ms of [60, 150, 300, 450, 600]) {
      const prosess = nyProsess();
      await vent(ms);
      await drep(prosess, 'SIGKILL');
    }
    const her = await startInnebygd({ mappe });
    expect(await sql(her.eierUrl, 'select current_database() as navn')).toEqual([{ navn: 'tak' }]);
    await her.slipp();
    expect(serverPid()).toBeUndefined();
  });

  it('is shut down in order by Ctrl-C, which the terminal sends to the whole process group', async () => {
    kopierBrukt();
    const prosess = nyProsess();
    await klar(prosess);
    const borte = once(prosess, 'exit');
    process.kill(-(prosess.pid ?? 0), 'SIGINT');
    await borte;
    expect(serverPid()).toBeUndefined();
    expect(readFileSync(`${datamappe()}.log`, 'utf8').trim()).toMatch(/database system is shut down$/);
  });

  it('goes with a program that ends without giving it up', async () => {
    kopierBrukt();
    const prosess = nyProsess();
    await klar(prosess);
    await drep(prosess, 'SIGUSR2');
    const her = await startInnebygd({ mappe });
    await her.slipp();
    expect(readFileSync(`${datamappe()}.log`, 'utf8')).not.toContain('was interrupted');
    expect(readFileSync(`${datamappe()}.log`, 'utf8').match(/received fast shutdown request/g)).toHaveLength(3);
  });

  it('leaves nothing running after Ctrl-C in the middle of the start', async () => {
    for (const ms of [250, 500, 750]) {
      const prosess = nyProsess();
      await vent(ms);
      await drep(prosess, 'SIGINT');
      expect(serverPid()).toBeUndefined();
    }
  });

  it('gives the application no way past row-level security, and nothing of the import before it enters that role', async () => {
    kopierBrukt();
    const her = await startInnebygd({ mappe });
    const [rolle] = await sql(her.appUrl, 'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user'); // prettier-ignore
    expect(rolle).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    await sql(
      her.eierUrl,
      'create table public.bare_import (nr int); grant select on public.bare_import to tak_import',
    );
    await expect(sql(her.appUrl, 'select * from public.bare_import')).rejects.toThrow(/permission denied/);
    await sql(her.appUrl, 'begin; set local role tak_import; select * from public.bare_import; commit');
    await expect(sql(her.appUrl, 'create table public.min (nr int)')).rejects.toThrow(/permission denied/);
    await her.slipp();
  });

  it('keeps one key, which only the owner of the folder can read', () => {
    const nokkel = lesEllerLagNokkel(mappe);
    expect(Buffer.from(nokkel, 'base64')).toHaveLength(32);
    expect(lesEllerLagNokkel(mappe)).toBe(nokkel);
    expect(statSync(join(mappe, 'nokkel')).mode & 0o777).toBe(0o600);
  });
});
