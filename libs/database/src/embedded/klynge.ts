import type { ChildProcess } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';

import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { Client } from 'pg';
import type { Binarer } from './binarer';
import { erRoot, lesTekst, skrivHel } from './filer';
import { kjorSom, startSom, type Kjorebruker } from './kjorebruker';
import { fjernFremmedPidfil, finnPostmaster } from './postmaster';

/** A cluster: PostgreSQL's data folder, the programs and the user that run it. Files of ours lie beside the data. */
export interface Klynge {
  datamappe: string;
  binarer: Binarer;
  bruker: Kjorebruker;
  superPassord: string;
  innstillinger: Record<string, string>;
}

/** Nothing of a row in the log (terse drops DETAIL and CONTEXT, where COPY shows what it read); loopback only. */
const FASTE: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_timezone: 'UTC',
  max_connections: '100',
  max_locks_per_transaction: '256',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
};

export const superUrl = (klynge: Klynge, port: number, database = 'postgres'): string =>
  `postgres://postgres:${encodeURIComponent(klynge.superPassord)}@127.0.0.1:${port}/${database}`;

/** initdb in a folder beside, renamed when whole: a kill half-way leaves no half cluster. */
export async function lagKlynge(klynge: Klynge, flagg: string[] = []): Promise<void> {
  const { datamappe, bruker, binarer } = klynge;
  if (existsSync(join(datamappe, 'PG_VERSION'))) return;
  const rester = `${datamappe}.ny-`;
  for (const navn of readdirSync(dirname(datamappe))) {
    const sti = join(dirname(datamappe), navn);
    if (sti.startsWith(rester)) rmSync(sti, { recursive: true, force: true });
  }
  const ny = `${rester}${process.pid}`;
  const passordfil = `${ny}-passord`;
  mkdirSync(ny, { mode: 0o700 });
  skrivHel(passordfil, klynge.superPassord);
  if (erRoot()) for (const sti of [ny, passordfil]) chownSync(sti, bruker.uid ?? 0, bruker.gid ?? 0);
  const lokale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  await kjorSom(bruker, binarer.initdb, [
    ...['-D', ny, '--username=postgres', `--pwfile=${passordfil}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    ...[`--locale=${lokale}`, '--locale-provider=icu', '--icu-locale=nb-NO', ...flagg],
  ]);
  rmSync(passordfil);
  renameSync(ny, datamappe);
}

function ledig(port: number): Promise<number | null> {
  return new Promise((svar) => {
    const proeve = createServer();
    proeve.once('error', () => svar(null));
    proeve.listen(port, '127.0.0.1', () => {
      const adresse = proeve.address();
      proeve.close(() => svar(adresse && typeof adresse === 'object' ? adresse.port : null));
    });
  });
}

/** The port of last time, another when somebody has taken it. */
async function velgPort(portfil: string): Promise<number> {
  const husket = Number(lesTekst(portfil));
  const port = (husket && (await ledig(husket))) || (await ledig(0));
  if (!port) throw new Error('Fant ingen ledig port på 127.0.0.1');
  if (port !== husket) skrivHel(portfil, String(port));
  return port;
}

type Tilstand = 'klar' | 'venter' | 'borte';

async function spoer(klynge: Klynge, port: number): Promise<Tilstand> {
  const klient = new Client({ connectionString: superUrl(klynge, port), connectionTimeoutMillis: 5000 });
  klient.on('error', () => undefined);
  try {
    await klient.connect();
    return 'klar';
  } catch (feil) {
    const kode = (feil as { code?: string }).code;
    if (kode === '28P01')
      throw new Error('Passordet i hemmelig.json passer ikke til databasen ved siden av', { cause: feil });
    return kode === '57P03' ? 'venter' : 'borte'; // 57P03: starting up, in recovery or shutting down
  } finally {
    await klient.end().catch(() => undefined);
  }
}

/** Waits until the server answers; false when it has gone. A recovery may take its time, silence may not. */
async function ventTilKlar(klynge: Klynge, lever: () => boolean, port: () => number | null): Promise<boolean> {
  for (let stille = 0; stille < 600; stille += 1) {
    const naa = port();
    const tilstand = naa ? await spoer(klynge, naa) : 'borte';
    if (tilstand === 'klar') return true;
    if (!lever()) return false;
    if (tilstand === 'venter') stille = 0;
    await vent(tilstand === 'venter' ? 100 : 50);
  }
  throw new Error(`PostgreSQL i ${klynge.datamappe} svarer ikke`);
}

function startProsess(klynge: Klynge, port: number, loggfil: string): ChildProcess {
  const innstillinger = Object.entries({ ...FASTE, ...klynge.innstillinger, port: String(port) });
  const fd = openSync(loggfil, 'a', 0o600);
  try {
    const argumenter = [
      '-D',
      klynge.datamappe,
      ...innstillinger.flatMap(([navn, verdi]) => ['-c', `${navn}=${verdi}`]),
    ];
    const barn = startSom(klynge.bruker, klynge.binarer.postgres, argumenter, fd);
    barn.on('error', () => undefined);
    barn.unref();
    return barn;
  } finally {
    closeSync(fd);
  }
}

const LOGG_MAKS = 20_000_000; // bytes; one older file is kept

function nyLogg(loggfil: string): number {
  const stoerrelse = statSync(loggfil, { throwIfNoEntry: false })?.size ?? 0;
  if (stoerrelse <= LOGG_MAKS) return stoerrelse;
  renameSync(loggfil, `${loggfil}.1`);
  return 0;
}

/**
 * The running server of this cluster: the one that already runs, or a new one. Survives what a kill leaves behind:
 * a stale pid file, orphaned backends that still hold the shared memory, a port that was taken meanwhile. Returns the port.
 */
export async function startKlynge(klynge: Klynge): Promise<number> {
  const portfil = `${klynge.datamappe}.port`;
  const loggfil = `${klynge.datamappe}.log`;
  for (let forsoek = 1; ; forsoek += 1) {
    const kjorer = finnPostmaster(klynge.datamappe);
    const lever = (): boolean => finnPostmaster(klynge.datamappe) !== null;
    const port = (): number | null => finnPostmaster(klynge.datamappe)?.port ?? null;
    if (kjorer) {
      const svarte = await ventTilKlar(klynge, lever, port);
      const naa = port();
      if (svarte && naa) return naa;
      continue;
    }
    fjernFremmedPidfil(klynge.datamappe);
    const fra = nyLogg(loggfil);
    const valgt = await velgPort(portfil);
    const barn = startProsess(klynge, valgt, loggfil);
    const barnLever = (): boolean => barn.exitCode === null && barn.signalCode === null && barn.pid !== undefined;
    if (await ventTilKlar(klynge, barnLever, () => (port() === valgt ? valgt : null))) return valgt;
    const hvorfor = readFileSync(loggfil).subarray(fra).toString().trim().split('\n').slice(-8).join('\n');
    // Backends of a killed server hold its memory until they notice; anything else that persists is a fault.
    if (forsoek >= (hvorfor.includes('pre-existing shared memory') ? 300 : 10)) {
      throw new Error(`PostgreSQL i ${klynge.datamappe} lot seg ikke starte:\n${hvorfor}`);
    }
    await vent(200);
  }
}
