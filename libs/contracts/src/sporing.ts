import type { Sporslag } from '@tak/domain';

/** What of a record it is about, by the sender's id: «leieforhold L-12». */
export interface Sporgjelder {
  readonly slag: 'tilsagn' | 'leieforhold' | 'opphold' | 'soknad' | 'virkemiddel' | 'utkastelse' | 'bosetting';
  readonly id: string;
}

/**
 *  - teller        counted
 *  - nevner        in the denominator, not in the numerator
 *  - ikke          in neither
 *  - annet         the number is about something such a record does not have
 *  - ikke_tilgang  it rests on a household the reader may not see
 */
export type Sporstatus = 'teller' | 'nevner' | 'ikke' | 'annet' | 'ikke_tilgang';

/** What one number says of the record in one year. */
export interface Sporverdikt {
  readonly aar: number;
  readonly status: Sporstatus;
  /** Null where the number has no set as denominator, and where it is not told. */
  readonly iNevner: boolean | null;
  /** Why it counts, or the first condition that fails. Null for `ikke_tilgang`. */
  readonly hvorfor: { readonly nb: string; readonly nn: string } | null;
  /** Empty where it is about the record itself. */
  readonly gjelder: readonly Sporgjelder[];
}

/** One parameter the register answers, or one field of KOSTRA form 13. */
export interface Sporlinje {
  readonly slag: 'parameter' | 'kostra';
  readonly nr: string;
  readonly navn: string;
  readonly iAar: Sporverdikt;
  readonly iFjor: Sporverdikt;
}

/** A stay of the household, which can be asked of by itself. */
export interface Sporopphold {
  readonly id: number;
  readonly eksternId: string;
  readonly tilbud: string;
  readonly fom: string;
  readonly tom: string | null;
}

/**
 * GET boliger/:id/teller-i?aar=&kjentPer=, husstander/:id/teller-i?aar=, opphold/:id/teller-i?aar= : every number, in the
 * order of the report, in the year asked for and the year before.
 */
export interface TellerISvar {
  readonly slag: Sporslag;
  readonly id: number;
  readonly eksternId: string;
  readonly aar: number;
  readonly kjentPer: string | null;
  /** Business day of the server: a running year is preliminary. */
  readonly dag: string;
  /** The years there is something to ask of. */
  readonly foersteAar: number;
  readonly sisteAar: number;
  readonly linjer: readonly Sporlinje[];
  /** Empty for a dwelling. */
  readonly opphold: readonly Sporopphold[];
}
