import type { InnloggetBruker } from '../../plattform/tilgang';

/** A command on one household, as it came in. */
export interface Anrop<K> {
  readonly bruker: InnloggetBruker;
  readonly husstandId: number;
  readonly kropp: K;
  /** Idempotency-Key. */
  readonly nokkel: string;
  /** Only tried: the numbers before and after, and nothing is done. */
  readonly prov: boolean;
}

/** What a command on a household has done, for history and the audit log: codes, days and keys only. */
export interface Husstandsutfall {
  readonly tabeller: readonly string[];
  readonly detaljer?: Readonly<Record<string, unknown>>;
  /** Everybody it was about. */
  readonly personer: readonly number[];
  /** Who is protected, or which household, is another than before: taking it back takes what a lower grade takes. */
  readonly vern?: boolean;
}

/** The first day there is: what changes who somebody is, changes every year. */
export const FRA_BEGYNNELSEN = '1900-01-01';
