import { dato, tall } from './format';
import type { FastTekst, Spraak, TekstMed } from './tekst';

/** What a sentence is made of: the year that is asked about, and what decides. Nothing that says who or where. */
export interface Bruddrad {
  readonly aar: number;
  /** The year is not over: what is said of its end is said as it stands now. */
  readonly pagaar?: boolean;
  readonly dag: string | null;
  readonly fra: string | null;
  readonly til: string | null;
  readonly verdi: number | null;
  /** A code of the register. */
  readonly ord: string | null;
}

export type Bruddsetning = TekstMed<[Bruddrad]>;

/** One sentence that needs nothing. */
export const alltid = (nb: string, nn: string): Bruddsetning => ({ nb: () => nb, nn: () => nn });

/** One sentence for what is registered, another for what is not. */
export const medEller = (
  har: (r: Bruddrad) => boolean,
  ja: (r: Bruddrad, spraak: Spraak) => string,
  nei: (r: Bruddrad, spraak: Spraak) => string,
): Bruddsetning => ({
  nb: (r) => (har(r) ? ja : nei)(r, 'nb'),
  nn: (r) => (har(r) ? ja : nei)(r, 'nn'),
});

export const dagen = (dag: string | null): string => (dag === null ? '?' : dato(dag));
export const aarsslutt = (r: Bruddrad): string => `31.12.${r.aar}`;
/** The last day of the year; of a year that is not over, as the register has it now. The same words in nb and nn. */
export const slutt = (r: Bruddrad): string => `${aarsslutt(r)}${r.pagaar ? ' slik registeret er i dag' : ''}`;
/** What is so on the last day of a year that is not over, or was so on that of one that is. */
export const erEllerVar = (r: Bruddrad): string => (r.pagaar ? 'er' : 'var');
export const antallet = (n: number | null): string => tall(n ?? 0);
export const arealet = (n: number): string => `${tall(n, Number.isInteger(n) ? 0 : 1)} m²`;

/** A code in small letters in the middle of a sentence; as it stands when it has no word. */
export const ordet = (spraak: Spraak, ord: Readonly<Record<string, FastTekst>>, kode: string | null): string =>
  (kode === null ? '?' : (ord[kode]?.[spraak] ?? kode)).toLowerCase();
