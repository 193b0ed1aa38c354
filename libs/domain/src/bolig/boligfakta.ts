import type { Dato } from '../felles/dato';

/** What holds from a day and can be changed from one (registerpakke, boligendringer). null is unknown. */
export interface Daterte {
  readonly disposisjonsform: string | null;
  readonly rullestol: boolean | null;
  readonly maalgruppe: string | null;
  readonly samlokalisert: boolean | null;
  readonly bruksareal: number | null;
}
export type Datertfelt = keyof Daterte;

/** In the order of the package's columns. */
export const DATERTE_FELTER = [
  'disposisjonsform',
  'rullestol',
  'maalgruppe',
  'samlokalisert',
  'bruksareal',
] as const satisfies readonly Datertfelt[];

/** Values from a day on; null is unchanged. */
export interface Faktarad extends Daterte {
  readonly fom: Dato;
}

/** A row that says nothing is no row. */
export const harVerdi = (rad: Daterte): boolean => DATERTE_FELTER.some((felt) => rad[felt] !== null);

/** What a dwelling's dated facts are, over time. */
export interface Faktaforlop {
  /** As registered on the dwelling: until a row says another. */
  readonly grunn: Daterte;
  /** One a day; in order of days. */
  readonly endringer: readonly Faktarad[];
}

/**
 * The value on a day: that of the last row on or before it that has one, otherwise the dwelling's own, also before its
 * first day and after its last (indicator specification: dated facts; the same as the set boligfakta).
 */
export function faktumPaa<F extends Datertfelt>({ grunn, endringer }: Faktaforlop, felt: F, dag: Dato): Daterte[F] {
  const rad = endringer.findLast((e) => e.fom <= dag && e[felt] !== null);
  return (rad ?? grunn)[felt];
}

/** Every value on a day. */
export function faktaPaa(forlop: Faktaforlop, dag: Dato): Daterte {
  const paa = <F extends Datertfelt>(felt: F): Daterte[F] => faktumPaa(forlop, felt, dag);
  return {
    disposisjonsform: paa('disposisjonsform'),
    rullestol: paa('rullestol'),
    maalgruppe: paa('maalgruppe'),
    samlokalisert: paa('samlokalisert'),
    bruksareal: paa('bruksareal'),
  };
}
