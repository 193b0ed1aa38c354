import type { Readable } from 'node:stream';
import type { Funnkode } from '@tak/domain';

/** A file of a package, as bytes that can be read more than once. */
export interface Pakkeinnhold {
  /** File name with `.csv`. */
  readonly navn: string;
  readonly storrelse: number;
  apne(): Promise<Readable>;
}

/** A registerpakke wherever it lies: a folder, a zip or uploaded files. */
export interface Pakkekilde {
  readonly filer: readonly Pakkeinnhold[];
  /** What is wrong with the package as a whole, before any file is read. */
  readonly funn: readonly { readonly fil: string; readonly kode: Funnkode }[];
  lukk(): Promise<void>;
}

/** The package cannot be opened at all: no such folder, not a zip, too large. */
export class Ulesbarpakke extends Error {}

/** Left behind by operating systems, never content. */
export function erSystemfil(navn: string): boolean {
  return navn.startsWith('.') || navn === 'Thumbs.db' || navn === 'desktop.ini' || navn === '__MACOSX';
}
