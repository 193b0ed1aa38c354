import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that can be told from a later one with the same number: the pid and the moment it started. */
export interface Prosess {
  pid: number;
  start: string;
}

const UKJENT = 'ukjent';

function signalerbar(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (feil) {
    return (feil as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux: field 22 of /proc/<pid>/stat (ticks since boot) with the boot's id; a zombie (Z) has ended. */
function startFraProc(pid: number): string | null {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const felt = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (felt[0] === 'Z' || felt[0] === 'X') return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${felt[19]}`;
}

function startFraPs(pid: number): string | null {
  try {
    const ut = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const [tilstand = '', ...start] = ut.split(/\s+/);
    return ut === '' || tilstand.startsWith('Z') ? null : start.join(' ');
  } catch {
    return null;
  }
}

/** When the process started, in the words of the operating system; null when there is no such process. */
export function startTid(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0 || !signalerbar(pid)) return null;
  try {
    return startFraProc(pid);
  } catch {
    return startFraPs(pid) ?? (signalerbar(pid) ? UKJENT : null);
  }
}

export function denneProsessen(): Prosess {
  return { pid: process.pid, start: startTid(process.pid) ?? UKJENT };
}

export function lever({ pid, start }: Prosess): boolean {
  const naa = startTid(pid);
  return naa !== null && (naa === start || naa === UKJENT || start === UKJENT);
}
