import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';

/** True when this process may hand files over to other users. */
export const erRoot = (): boolean => process.getuid?.() === 0;

/** Root leaves what it makes to the owner of the folder, so that an ordinary user can go on where root started. */
export function giTilMappensEier(fil: string): void {
  if (!erRoot()) return;
  const { uid, gid } = statSync(dirname(fil));
  chownSync(fil, uid, gid);
}

export function lagMappe(mappe: string): void {
  if (mkdirSync(mappe, { recursive: true, mode: 0o700 }) === undefined) return;
  chmodSync(mappe, 0o700);
  giTilMappensEier(mappe);
}

function skrivMidlertidig(fil: string, innhold: string): string {
  const ny = `${fil}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const fd = openSync(ny, 'wx', 0o600);
  writeSync(fd, innhold);
  fsyncSync(fd);
  closeSync(fd);
  giTilMappensEier(ny);
  return ny;
}

/** Whole or not at all, mode 0600: a kill at any moment leaves the old file or the new one. */
export function skrivHel(fil: string, innhold: string): void {
  renameSync(skrivMidlertidig(fil, innhold), fil);
}

/** Reads the file; writes it first when it is missing. Of several at once one wins, and all read the same. */
export function lesEllerLag(fil: string, lag: () => string): string {
  const gammel = lesTekst(fil);
  if (gammel !== null) return gammel;
  const ny = skrivMidlertidig(fil, lag());
  try {
    linkSync(ny, fil);
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code !== 'EEXIST') throw feil;
  } finally {
    rmSync(ny, { force: true });
  }
  return readFileSync(fil, 'utf8');
}

/** The text, or null when there is no such file. */
export function lesTekst(fil: string): string | null {
  try {
    return readFileSync(fil, 'utf8');
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw feil;
  }
}
