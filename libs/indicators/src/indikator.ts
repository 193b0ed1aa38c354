import type { Hvorforkode } from '@tak/domain';

/** What one row of an indicator is. */
export type Radslag =
  'husstand' | 'bolig' | 'leieforhold' | 'soknad' | 'bosetting' | 'virkemiddel' | 'tilsagn' | 'utkastelse';

/**
 * How the number comes out of the rows:
 *  - antall    verdi = teller = number of rows
 *  - andel     verdi = 100 x teller / nevner, both numbers of rows
 *  - sumandel  as andel, of the sums of the rows' `verdi`; a missing one counts 0
 *  - median    verdi = median of the rows' `verdi` (mean of the middle two); teller is not printed
 *  - promille  verdi = 1000 x teller / nevner, nevner a figure and not a set
 *  - ja_nei    verdi = 1 when there is a row, otherwise 0
 */
export type Regning = 'antall' | 'andel' | 'sumandel' | 'median' | 'promille' | 'ja_nei';

/**
 * An indicator is the SELECT of the rows it counts. Total, breakdown, rows and ids wrap the same text. The text has no
 * parameters: it reads `rapportaar` (the wanted years), the tables and the named sets by unqualified name.
 */
export interface Indikator {
  readonly id: string;
  readonly radslag: Radslag;
  readonly regning: Regning;
  readonly teller: string;
  /** The set as denominator; null where there is none. */
  readonly nevner: string | null;
  /** A denominator that is a figure: SELECT of aar, kommune_id, verdi. */
  readonly nevnertall?: string;
  /** False where the numerator is not a part of the denominator (households against dwellings). */
  readonly delAvNevner?: boolean;
  /** Where the definition is from (law §, KOSTRA field, programme). */
  readonly kilde: string;
  /** What happens on the boundary days. */
  readonly grenser: string;
  /** First reporting year of this definition; null = all years. */
  readonly gyldigFra: number | null;
}

/** One row as the database gives it. */
export interface RaRad {
  readonly id: string;
  readonly husstandId: number | null;
  readonly boligId: number | null;
  readonly dag: string | null;
  readonly fra: string | null;
  readonly til: string | null;
  readonly verdi: number | null;
  readonly avstand: number | null;
  readonly grunn: Hvorforkode;
  readonly maalgruppe: string | null;
  readonly registrert: string;
}

interface Radfelter {
  readonly aar: string;
  readonly kommune: string;
  readonly id: string;
  readonly registrert: string;
  /** SQL of a code in HVORFORKODER, or the code itself in quotes. */
  readonly grunn: string;
  readonly husstand?: string;
  readonly bolig?: string;
  readonly dag?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly verdi?: string;
  readonly avstand?: string;
  readonly maalgruppe?: string;
}

/** The select list every set has, in one order, so that sets can be wrapped and put together. */
export function rad(f: Radfelter): string {
  return [
    `${f.aar} as aar`,
    `${f.kommune} as kommune_id`,
    `${f.id} as id`,
    `(${f.husstand ?? 'null'})::bigint as husstand_id`,
    `(${f.bolig ?? 'null'})::bigint as bolig_id`,
    `(${f.dag ?? 'null'})::date as dag`,
    `(${f.fra ?? 'null'})::date as fra`,
    `(${f.til ?? 'null'})::date as til`,
    `(${f.verdi ?? 'null'})::numeric as verdi`,
    `(${f.avstand ?? 'null'})::int as avstand`,
    `(${f.grunn})::text as grunn`,
    `(${f.maalgruppe ?? 'null'})::text as maalgruppe`,
    `${f.registrert} as registrert`,
  ].join(', ');
}
