import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { lesTekst } from './filer';
import { startTid } from './prosess';

/** The running server of a data folder, as its postmaster.pid tells; the port is missing for a moment at start. */
export interface Postmaster {
  pid: number;
  port: number | null;
}

function kommandolinje(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    } catch {
      return '';
    }
  }
}

/** A postmaster stands in its data folder; where that cannot be read, its command line names the folder. */
function staarI(pid: number, datamappe: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(datamappe);
  } catch {
    const linje = kommandolinje(pid);
    return linje.includes('postgres') && linje.includes(datamappe);
  }
}

/** The living server of the folder, or null: a pid file left by a kill, or whose pid now is another program, does not count. */
export function finnPostmaster(datamappe: string): Postmaster | null {
  const linjer = lesTekst(join(datamappe, 'postmaster.pid'))?.split('\n') ?? [];
  const pid = Number(linjer[0]);
  if (!pid || startTid(pid) === null || !staarI(pid, datamappe)) return null;
  return { pid, port: Number(linjer[3]) || null };
}

/**
 * PostgreSQL clears away the pid file of a dead server itself, but refuses to start while the number in it belongs to any
 * living process of the same user. We looked closer (finnPostmaster), so that file may go.
 */
export function fjernFremmedPidfil(datamappe: string): void {
  const fil = join(datamappe, 'postmaster.pid');
  const pid = Number(lesTekst(fil)?.split('\n')[0]);
  if (pid && startTid(pid) !== null && finnPostmaster(datamappe) === null) rmSync(fil, { force: true });
}

/** Asks for a fast shutdown and does not wait for it. */
export function beOmStopp(datamappe: string): void {
  const server = finnPostmaster(datamappe);
  if (server) process.kill(server.pid, 'SIGINT');
}

/** Fast shutdown (SIGINT: open transactions are rolled back), immediate when that takes over half a minute. */
export async function stoppPostmaster(datamappe: string): Promise<void> {
  const server = finnPostmaster(datamappe);
  if (!server) return;
  for (const [signal, sekunder] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    // prettier-ignore
    try {
      process.kill(server.pid, signal);
    } catch {
      return;
    }
    for (let i = 0; i < sekunder * 50; i += 1) {
      if (startTid(server.pid) === null) return;
      await vent(20);
    }
  }
}
