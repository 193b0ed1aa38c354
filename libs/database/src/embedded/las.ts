import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as vent } from 'node:timers/promises';
import { giTilMappensEier } from './filer';

const OPPTATT = 5; // SQLITE_BUSY

function proev(fil: string): DatabaseSync | null {
  const ny = !existsSync(fil);
  const las = new DatabaseSync(fil, { timeout: 0 });
  try {
    las.exec('begin exclusive');
    if (ny) giTilMappensEier(fil);
    return las;
  } catch (feil) {
    las.close();
    if ((feil as { errcode?: number }).errcode === OPPTATT) return null;
    throw feil;
  }
}

/**
 * One process at a time per data folder. The lock is the kernel's own, taken through SQLite on an empty file: it goes
 * with the process that held it, so a kill leaves nothing behind that somebody must judge stale or remove.
 */
export async function underLas<T>(mappe: string, fn: () => Promise<T>, logg?: (melding: string) => void): Promise<T> {
  let las = proev(join(mappe, 'las'));
  if (!las) logg?.('Venter på en annen prosess som starter eller stopper databasen');
  while (!las) {
    await vent(50);
    las = proev(join(mappe, 'las'));
  }
  try {
    return await fn();
  } finally {
    las.close();
  }
}

/** The same for a process that is ending and cannot wait: nothing is done when another has the lock. */
export function underLasStraks(mappe: string, fn: () => void): void {
  const las = proev(join(mappe, 'las'));
  if (!las) return;
  try {
    fn();
  } finally {
    las.close();
  }
}
