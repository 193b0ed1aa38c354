import type { Sporemne, Sporkode } from '@tak/domain';
import type { Radslag } from '../indikator';

/**
 * One condition of a number, asked of one candidate `e` (a row of an Emne). What is not true fails, unknown too. The
 * other fields are SQL over the same row: the date, the value and the word of the register that decide, for the sentence.
 */
export interface Vilkaar {
  readonly kode: Sporkode;
  /** SQL, true when the candidate passes. */
  readonly holder: string;
  readonly dag?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly verdi?: string;
  readonly ord?: string;
}

/**
 * What may be counted, whether it is or not: every candidate in every wanted year, with the facts the conditions ask
 * for. Columns all of them have: aar, aar_fom, slutt (31.12.), kommune_id, bolig_id, husstand_id, kandidat (the sender's
 * id), naar (its day, to choose the nearest), and id_<radslag>: the id of the row it would be in a set.
 */
export interface Emne {
  readonly sql: string;
  /** What is said of a record that has no candidate. */
  readonly mangler: Sporkode;
}

/**
 * The conditions of one set, in the order they are told. The set is exactly the rows for which some candidate passes all
 * of them: a test holds every set of every number to that. The set's own SELECT counts; this explains.
 */
export interface Settsporing {
  readonly emne: Sporemne;
  /** What a row of the set is. */
  readonly radslag: Radslag;
  readonly vilkaar: readonly Vilkaar[];
}

export interface Tallsporing {
  readonly teller: Settsporing;
  readonly nevner?: Settsporing;
}

/** Columns every emne begins with. */
export const fellesfelter = (f: {
  readonly kommune: string;
  readonly bolig?: string;
  readonly husstand?: string;
  readonly kandidat: string;
  readonly naar: string;
}): string =>
  `a.aar, a.fom as aar_fom, a.tom as slutt, ${f.kommune} as kommune_id, (${f.bolig ?? 'null'})::bigint as bolig_id,
   (${f.husstand ?? 'null'})::bigint as husstand_id, ${f.kandidat} as kandidat, ${f.naar} as naar`;

/** Forms that are «kommunalt disponert». */
export const KDB_FORMER = `('eid', 'innleid', 'disposisjonsrett')`;
