import { plussDager, plussMaaneder, somDato, type Dato } from '@tak/domain';

/** The days that numbers are told for: the last day of each of the 23 months before, the day, and the same date last year. */
export interface Talldager {
  readonly serie: readonly Dato[];
  readonly ifjor: Dato;
}

const MAANEDER = 24;

export function talldager(dag: string): Talldager {
  const forste = somDato(`${dag.slice(0, 8)}01`);
  const slutt = (n: number): Dato => plussDager(plussMaaneder(forste, -n), -1);
  const serie = Array.from({ length: MAANEDER - 1 }, (_, i) => slutt(MAANEDER - 2 - i));
  return { serie: [...serie, somDato(dag)], ifjor: plussMaaneder(somDato(dag), -12) };
}
