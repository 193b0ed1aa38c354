import type { Filnavn, Funnkode } from '@tak/domain';

/**
 * A rule of the registerpakke that takes more than one row to see. `sql` lists the offenders in the register as it is
 * after the package is written: (fil, rad, kolonne, verdi, tillegg). Rows of the package are found in `ny_<fil>`
 * (only those written count). One rule a file, one line in regler.ts.
 */
export interface Regel {
  readonly kode: Funnkode;
  /** Files that can bring the rule into play; with none of them in the package it is not run. */
  readonly filer: readonly Filnavn[];
  readonly sql: string;
}

/** The package's row of a register row, when the package has it. */
export const pakkerad = (fil: Filnavn, n: string, r: string, nokkel: readonly string[]): string =>
  `left join ny_${fil} ${n} on ${n}.brukbar and ${['kommune_id', ...nokkel].map((k) => `${n}.${k} = ${r}.${k}`).join(' and ')}`;

/** The business day. */
export const DAG = `(select current_setting('tak.dag')::date)`;
