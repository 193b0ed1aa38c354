import { type SpawnOptions, type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { erRoot } from './filer';

/** Which user PostgreSQL runs as. PostgreSQL refuses root, so root lends it another user; `forspann` goes before the command. */
export interface Kjorebruker {
  uid?: number;
  gid?: number;
  forspann: string[];
}

interface Bruker {
  uid: number;
  gid: number;
}

const meg: Kjorebruker = { forspann: [] };

function fraPasswd(navn: string): Bruker | null {
  const linje = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((l) => l.startsWith(`${navn}:`));
  const [, , uid, gid] = linje?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** The owner of existing data; else the system's postgres user, made when it can be; else nobody. */
function brukerForRoot(datamappe: string): Bruker {
  const eier = statSync(datamappe, { throwIfNoEntry: false });
  if (eier && eier.uid !== 0) return { uid: eier.uid, gid: eier.gid };
  const finnes = fraPasswd('postgres');
  if (finnes) return finnes;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  return fraPasswd('postgres') ?? fraPasswd('nobody') ?? { uid: 65534, gid: 65534 };
}

/**
 * Candidates in the order to try: a plain change of user, and one that may also read and search folders closed to it
 * (a clone or a data folder below a 0700 folder of root), which needs setpriv and a kernel that lets root pass that on.
 */
export function kandidater(datamappe: string): Kjorebruker[] {
  if (!erRoot()) return [meg];
  const { uid, gid } = brukerForRoot(datamappe);
  const les = '+dac_read_search';
  // no_setuid_fixup: access(2), by which PostgreSQL looks for its own programs, otherwise leaves the capability out.
  const setpriv = [
    'setpriv',
    '--reuid',
    `${uid}`,
    '--regid',
    `${gid}`,
    '--clear-groups',
    '--securebits',
    '+no_setuid_fixup',
  ];
  return [
    { uid, gid, forspann: [] },
    { uid, gid, forspann: [...setpriv, '--inh-caps', les, '--ambient-caps', les] },
  ];
}

function kommando(bruker: Kjorebruker, program: string, argumenter: string[]): [string, string[], SpawnOptions] {
  const [foerst, ...resten] = [...bruker.forspann, program, ...argumenter];
  const bytte = bruker.uid !== undefined && bruker.forspann.length === 0 ? { uid: bruker.uid, gid: bruker.gid } : {};
  const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/' };
  // cwd '/': the folder we stand in may be closed to the other user. detached: Ctrl-C in the terminal is for us alone.
  return [foerst ?? program, resten, { cwd: '/', env, detached: true, ...bytte }];
}

export function startSom(bruker: Kjorebruker, program: string, argumenter: string[], utFd: number): ChildProcess {
  const [fil, resten, valg] = kommando(bruker, program, argumenter);
  return spawn(fil, resten, { ...valg, stdio: ['ignore', utFd, utFd] });
}

/** Runs to the end; the output comes back in the error. */
export async function kjorSom(bruker: Kjorebruker, program: string, argumenter: string[]): Promise<void> {
  const [fil, resten, valg] = kommando(bruker, program, argumenter);
  const barn = spawn(fil, resten, { ...valg, stdio: ['ignore', 'pipe', 'pipe'] });
  let ut = '';
  barn.stdout?.on('data', (bit: Buffer) => (ut += bit.toString()));
  barn.stderr?.on('data', (bit: Buffer) => (ut += bit.toString()));
  const kode = await new Promise<number | null>((ferdig, feilet) => {
    barn.once('error', feilet);
    barn.once('close', ferdig);
  });
  if (kode !== 0) throw new Error(`${program} endte med ${kode}: ${ut.trim()}`);
}

/** Can this user write in the data folder, and run the programs? `initdb -s` looks for them as initdb and the server do. */
export async function duger(bruker: Kjorebruker, mappe: string, initdb: string): Promise<boolean> {
  try {
    await kjorSom(bruker, '/bin/sh', ['-c', 'cd "$1" && test -w . && "$2" -s -D "$1"', 'sh', mappe, initdb]);
    return true;
  } catch {
    return false;
  }
}
