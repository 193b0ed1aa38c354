import { FILNAVN } from '@tak/domain';

/** What can be said of a file by its name alone, before anything is sent. */
export type Filslag = 'kjent' | 'ukjent' | 'zip';

export interface Valgtfil {
  readonly navn: string;
  readonly stoerrelse: number;
  readonly slag: Filslag;
}

/** Why the choice cannot be sent; null when it can. */
export type Valgfeil = 'ingen' | 'blandet' | 'like' | 'ukjent' | null;

const KJENTE: ReadonlySet<string> = new Set([...FILNAVN, 'slettes'].map((navn) => `${navn}.csv`));

/** Files that a file manager leaves behind are no part of a package; the server leaves them out too. */
export const erSkjult = (navn: string): boolean => navn.startsWith('.') || navn === 'Thumbs.db';

export const filslag = (navn: string): Filslag =>
  KJENTE.has(navn) ? 'kjent' : navn.toLowerCase().endsWith('.zip') ? 'zip' : 'ukjent';

/** One zip, or CSV files that Tak knows: an unknown file would have the whole package refused. */
export function vurder(filer: readonly Valgtfil[]): Valgfeil {
  if (filer.length === 0) return 'ingen';
  if (new Set(filer.map((f) => f.navn)).size < filer.length) return 'like';
  if (filer.some((f) => f.slag === 'zip')) return filer.length > 1 ? 'blandet' : null;
  return filer.some((f) => f.slag === 'ukjent') ? 'ukjent' : null;
}

/** Bytes as people read them. */
export function stoerrelse(byte: number): string {
  const [n, enhet] = byte < 1024 * 1024 ? [byte / 1024, 'kB'] : [byte / 1024 / 1024, 'MB'];
  return `${n < 10 ? (Math.ceil(n * 10) / 10).toFixed(1).replace('.', ',') : Math.round(n)}\u202f${enhet}`;
}
