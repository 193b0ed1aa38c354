import { plussDager, somDato } from '../felles/dato';
import { avslag, ok, type Resultat } from '../felles/resultat';

/** ISO dates, both days are in; no end is still running. */
export interface Tidsrom {
  readonly fom: string;
  readonly tom: string | null;
}

export type Boligtidsgrunn = 'tom_for_fom' | 'utenfor_boligens_tid' | 'overlapper';

/**
 * Whether a new time may stand: its last day is not before its first, it is inside the dwelling's own days with an end
 * where the dwelling has one (as utilgjengelig in the registerpakke), and it has no day in common with `andre`.
 */
export function kontrollerTid<T extends Tidsrom>(
  ny: T,
  bolig: Tidsrom,
  andre: readonly Tidsrom[] = [],
): Resultat<T, Boligtidsgrunn> {
  if (ny.tom !== null && ny.tom < ny.fom) return avslag('tom_for_fom');
  if (ny.fom < bolig.fom || (bolig.tom !== null && (ny.tom === null || ny.tom > bolig.tom)))
    return avslag('utenfor_boligens_tid');
  return andre.some((a) => iSammeDag(a, ny)) ? avslag('overlapper') : ok(ny);
}

const iSammeDag = (a: Tidsrom, b: Tidsrom): boolean =>
  (b.tom === null || a.fom <= b.tom) && (a.tom === null || b.fom <= a.tom);

/** What becomes of a time of klargjoring or utilgjengelig: a new last day, or it goes away. */
export interface Avkortet<T extends Tidsrom> {
  readonly rad: T;
  readonly tom: string | null;
}

/**
 * The dwelling can be let from `dag`: whatever keeps it out of use that day ends the day before, and so does what follows
 * it without a gap; what would have begun on `dag` or later goes away. What begins after a gap is a plan of its own and
 * stands. Nothing that day: refused.
 */
export function meldLedig<T extends Tidsrom>(
  rader: readonly T[],
  dag: string,
): Resultat<readonly Avkortet<T>[], 'ingen_endring'> {
  const rekke = rader.filter((r) => r.tom === null || r.tom >= dag).toSorted((a, b) => (a.fom < b.fom ? -1 : 1));
  const dagenFoer = plussDager(somDato(dag), -1);
  const ut: Avkortet<T>[] = [];
  let slutt: string | null = dagenFoer;
  for (const rad of rekke) {
    if (slutt !== null && rad.fom > plussDager(somDato(slutt), 1)) break;
    ut.push({ rad, tom: rad.fom < dag ? dagenFoer : null });
    if (slutt !== null && (rad.tom === null || rad.tom > slutt)) slutt = rad.tom;
  }
  return ut.some(({ rad }) => rad.fom <= dag) ? ok(ut) : avslag('ingen_endring');
}

/** A holder of a key gives it on: the day it is with the next, which must be after the first day it was with this one. */
export function overlever(
  naa: Tidsrom,
  fom: string,
): Resultat<{ readonly tom: string }, 'ikke_i_bruk' | 'foer_forrige'> {
  if (naa.tom !== null) return avslag('ikke_i_bruk');
  return fom <= naa.fom ? avslag('foer_forrige') : ok({ tom: plussDager(somDato(fom), -1) });
}
