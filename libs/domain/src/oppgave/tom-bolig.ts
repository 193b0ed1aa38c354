import { plussDager, type Dato } from '../felles/dato';
import { nesteMaanedsdag } from './maanedsdag';
import type { Oppgave } from './oppgave';

/** Days empty before a dwelling comes into the list. Our own choice, as the other days of this file. */
const LENGE = 30;
const FOR_SLUTT = 14;
const ETTER_SLUTT = 14;

/** Vacant for more than thirty days. No law gives a deadline: it is looked at each time another month is lost. */
export function ledigLenge(ledigFra: Dato, dag: Dato): Oppgave | null {
  const fra = plussDager(ledigFra, LENGE);
  if (dag < fra) return null;
  return { handling: 'finn_leietaker', fra, frist: nesteMaanedsdag(ledigFra, dag), haster: false };
}

/**
 * Not to be let for a while (rehabilitation, damage, made ready between two tenants). Without an end: somebody must set
 * one, asked each month. With one: from two weeks before, to be let within two weeks after; when thirty days have gone it
 * is vacant like others (ledigLenge).
 */
export function stengtBolig(
  { fom, tom }: { readonly fom: Dato; readonly tom: Dato | null },
  dag: Dato,
): Oppgave | null {
  if (tom === null) return { handling: 'sett_sluttdato', fra: fom, frist: nesteMaanedsdag(fom, dag), haster: false };
  const fra = plussDager(tom, -FOR_SLUTT);
  if (dag < fra || dag > plussDager(tom, LENGE)) return null;
  return { handling: 'gjor_klar_til_utleie', fra, frist: plussDager(tom, ETTER_SLUTT), haster: false };
}
