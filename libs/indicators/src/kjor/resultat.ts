import type { Indikator } from '../indikator';
import type { Parameter } from '../parametere';

export type Kilde = Parameter['utledes'];

/** One parameter, one year, one municipality. Exact, unrounded. */
export interface Indikatorresultat {
  readonly kommuneId: number;
  readonly id: string;
  readonly aar: number;
  readonly teller: number | null;
  readonly nevner: number | null;
  readonly verdi: number | null;
  readonly kilde: Kilde;
  /** The answer in words, where the parameter is self-reported. */
  readonly svar: string | null;
}

export interface Kostraresultat {
  readonly kommuneId: number;
  readonly felt: string;
  readonly aar: number;
  readonly verdi: number | Readonly<Record<string, number>> | null;
  /** Number of rows behind; null where the field is worked out from others. */
  readonly rader: number | null;
}

/** What the database counts of one set. */
export interface Opptelling {
  readonly antall: number;
  readonly sum: number;
  readonly median: number | null;
}

const TOM: Opptelling = { antall: 0, sum: 0, median: null };

/** The number out of the counts, by the indicator's own rule. A denominator of 0 gives no value. */
export function regnUt(
  i: Indikator,
  teller: Opptelling = TOM,
  nevner: Opptelling = TOM,
  nevnertall: number | null = null,
): Pick<Indikatorresultat, 'teller' | 'nevner' | 'verdi'> {
  switch (i.regning) {
    case 'antall':
      return { teller: teller.antall, nevner: null, verdi: teller.antall };
    case 'andel':
      return andel(teller.antall, nevner.antall);
    case 'sumandel':
      return andel(teller.sum, nevner.sum);
    case 'median':
      return { teller: null, nevner: null, verdi: teller.median };
    case 'promille':
      return {
        teller: teller.antall,
        nevner: nevnertall,
        verdi: nevnertall ? (teller.antall * 1000) / nevnertall : null,
      };
    case 'ja_nei':
      return { teller: teller.antall, nevner: null, verdi: teller.antall > 0 ? 1 : 0 };
  }
}

function andel(teller: number, nevner: number): Pick<Indikatorresultat, 'teller' | 'nevner' | 'verdi'> {
  return { teller, nevner, verdi: nevner === 0 ? null : (teller * 100) / nevner };
}

/** A self-reported answer as a number where it is one: yes/no is 1/0, a figure itself, words none. */
export function svarSomTall(svar: string): number | null {
  const s = svar.trim().toLowerCase();
  if (s === 'ja') return 1;
  if (s === 'nei') return 0;
  return /^-?\d+([.,]\d+)?$/.test(s) ? Number(s.replace(',', '.')) : null;
}
