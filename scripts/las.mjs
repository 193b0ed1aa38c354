// One process at a time for installing and building. A lock file names its holder by pid and start time, so that a killed
// holder, or a pid that now is another program, does not count.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { rot, si } from './kjor.mjs';

function startTid(pid) {
  try {
    process.kill(pid, 0);
  } catch (feil) {
    if (feil.code !== 'EPERM') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const felt = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return felt[0] === 'Z' ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${felt[19]}`;
  } catch {
    try {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).trim().replaceAll(/\s+/g, '_'); // prettier-ignore
    } catch {
      return null;
    }
  }
}

function les(fil) {
  try {
    return readFileSync(fil, 'utf8');
  } catch {
    return null;
  }
}

function lever(innhold) {
  const [pid, start] = innhold.split(' ');
  return start !== undefined && startTid(Number(pid)) === start;
}

function ta(fil) {
  const min = `${fil}.${process.pid}`;
  writeFileSync(min, `${process.pid} ${startTid(process.pid) ?? ''}`);
  try {
    linkSync(min, fil);
    return true;
  } catch (feil) {
    if (feil.code !== 'EEXIST') throw feil;
    return false;
  } finally {
    rmSync(min, { force: true });
  }
}

/** A dead holder's lock is moved aside first; if it turns out to be another's new lock, it is put back. */
function ryddDod(fil, innhold) {
  const bort = `${fil}.dod-${process.pid}`;
  try {
    renameSync(fil, bort);
    if (les(bort) !== innhold) linkSync(bort, fil);
  } catch {
    // somebody else was first
  }
  rmSync(bort, { force: true });
}

export async function medLas(navn, fn) {
  const mappe = join(rot, '.tak-oppsett');
  mkdirSync(mappe, { recursive: true });
  const fil = join(mappe, `${navn}.las`);
  for (let sagt = false; !ta(fil);) {
    const innhold = les(fil);
    if (innhold !== null && !lever(innhold)) ryddDod(fil, innhold);
    else {
      if (!sagt) si('Venter på en annen prosess som installerer eller bygger …');
      sagt = true;
      await vent(200);
    }
  }
  try {
    return await fn();
  } finally {
    rmSync(fil, { force: true });
  }
}
