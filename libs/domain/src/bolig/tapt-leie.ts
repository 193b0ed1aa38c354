import { type Dato, dagerFra, plussDager, plussMaaneder, somDato } from '../felles/dato';

/**
 * Rent lost while a dwelling stands empty: each empty day is the monthly rent over the days of its month, so that a whole
 * month empty is one month's rent. `fra` is the first empty day. Kroner, rounded at the end.
 */
export function taptLeie(maanedsleie: number, fra: Dato, dager: number): number {
  let tapt = 0;
  for (let dag = fra, igjen = dager; igjen > 0;) {
    const forste = somDato(`${dag.slice(0, 7)}-01`);
    const neste = plussMaaneder(forste, 1);
    const her = Math.min(igjen, dagerFra(dag, neste));
    tapt += (maanedsleie * her) / dagerFra(forste, neste);
    dag = plussDager(dag, her);
    igjen -= her;
  }
  return Math.round(tapt);
}
