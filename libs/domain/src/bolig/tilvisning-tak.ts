import { avslag, ok, type Resultat } from '../felles/resultat';

/**
 * Of a hundred dwellings of a tilvisningsavtale the municipality refers applicants to at most forty (Husbanken, terms of
 * grunnlån to utleieboliger; domain specification, «disposisjonsform»).
 */
export const TILVISNING_PROSENT = 40;

/** How many dwellings that is: «at most 40 %» rounds down, so that an agreement of one or two dwellings allows none. */
export const tilvisningstak = (antallBoliger: number): number => Math.floor((antallBoliger * TILVISNING_PROSENT) / 100);

/** Days on which a dwelling is the municipality's to refer to; ISO dates, both days are in, no end is still running. */
export interface Tilvisningstid {
  readonly boligId: number;
  readonly fom: string;
  readonly tom: string | null;
}

export interface Tilvisningsavtaletid {
  readonly fom: string;
  readonly tom: string | null;
  readonly antallBoliger: number;
}

/** The day with the most dwellings at once, the first of them; null when there are none. */
export interface Tilvisningstopp {
  readonly dag: string;
  readonly antall: number;
}

/**
 * The number only grows on a day when a dwelling's time begins, so those are the days to count. A dwelling whose time ends
 * on the day before another begins is not counted with it; on the very day it ends it is.
 */
export function tilvisningstopp(boliger: readonly Tilvisningstid[]): Tilvisningstopp | null {
  const dager = [...new Set(boliger.map((b) => b.fom))].toSorted();
  return dager.reduce<Tilvisningstopp | null>((topp, dag) => {
    const her = boliger.filter((b) => b.fom <= dag && (b.tom === null || b.tom >= dag));
    const antall = new Set(her.map((b) => b.boligId)).size;
    return topp && topp.antall >= antall ? topp : { dag, antall };
  }, null);
}

export type Tilvisningsgrunn = 'over_40_prosent' | 'utenfor_avtalens_tid' | 'overlapper';

/**
 * Whether an agreement may hold these dwellings: each within the agreement's days, no dwelling twice on a day, and never
 * more at once than the ceiling. Answers the ceiling and the day it is nearest to it. Source: tilvisningstak.
 */
export function kontrollerTilvisning(
  avtale: Tilvisningsavtaletid,
  boliger: readonly Tilvisningstid[],
): Resultat<{ readonly tak: number; readonly topp: Tilvisningstopp | null }, Tilvisningsgrunn> {
  if (boliger.some((b) => !innenfor(b, avtale))) return avslag('utenfor_avtalens_tid');
  if (boliger.some((b, i) => boliger.some((a, j) => j > i && a.boligId === b.boligId && sammenDag(a, b))))
    return avslag('overlapper');
  const tak = tilvisningstak(avtale.antallBoliger);
  const topp = tilvisningstopp(boliger);
  return topp !== null && topp.antall > tak ? avslag('over_40_prosent') : ok({ tak, topp });
}

/** An agreement that has no end holds any end; one that has does not hold an open one. */
const innenfor = (b: Tilvisningstid, { fom, tom }: Tilvisningsavtaletid): boolean =>
  b.fom >= fom && (tom === null || (b.tom !== null && b.tom <= tom));

const sammenDag = (a: Tilvisningstid, b: Tilvisningstid): boolean =>
  (b.tom === null || a.fom <= b.tom) && (a.tom === null || b.fom <= a.tom);
