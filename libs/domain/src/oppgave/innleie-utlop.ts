import { plussMaaneder, type Dato } from '../felles/dato';
import type { Oppgave } from './oppgave';

/** Months before the end. Our own choice, as the quick choice of the list of dwellings. */
const FORVARSEL = 12;
const BESTEMT = 6;

export interface Innleieslutt {
  readonly tom: Dato;
  /** Months of notice in the agreement; null where none is registered. */
  readonly oppsigelseMaaneder: number | null;
}

/**
 * The municipality's own lease of a dwelling it lets on runs out: renewed or ended is decided half a year before, or as
 * long before as notice takes; then by the last day; and a dwelling still in use after it is to be cleared up. Husleieloven
 * § 9-2 holds for the municipality as tenant too. Null when the end is more than a year away.
 */
export function innleieUtlop({ tom, oppsigelseMaaneder }: Innleieslutt, dag: Dato): Oppgave | null {
  const forst = plussMaaneder(tom, -Math.max(FORVARSEL, oppsigelseMaaneder ?? 0));
  if (dag < forst) return null;
  if (dag > tom) return { handling: 'avklar_utlopt_innleie', fra: tom, frist: tom, haster: true };
  const bestemt = plussMaaneder(tom, -Math.max(BESTEMT, oppsigelseMaaneder ?? 0));
  const steg = dag <= bestemt ? { fra: forst, frist: bestemt } : { fra: bestemt, frist: tom };
  return { handling: 'ta_stilling_til_innleie', ...steg, haster: false };
}
