import { dagerFra, plussDager, plussMaaneder, somDato, type Dato, type Periode } from '../felles/dato';

/** A stay in a place to live paid by the night (sosialtjenesteloven § 27); natthjem is counted apart and is not one. */
export type Opphold = Periode;

/** A run of days without a break, both days in. */
export interface Sammenhengende {
  readonly fom: Dato;
  readonly tom: Dato;
}

export interface Varighet {
  /** Stays that touch or overlap are one period. */
  readonly perioder: readonly Sammenhengende[];
  /** Days in the union. */
  readonly dager: number;
  /** KOSTRA E2. */
  readonly hoyst14Dager: boolean;
  /** KOSTRA E3: a period reaches the same date three months later, or the days are more than 92. */
  readonly overTreMaaneder: boolean;
}

/** No three calendar months have more days than this. */
const MEST_TRE_MAANEDER = 92;
const GRENSE_MAANEDER = 3;

/** The day the law's limit is reached by a stay that began on `fom` (sosialtjenesteloven § 27: «over three months»). */
export const tremaanedersdagen = (fom: Dato): Dato => plussMaaneder(fom, GRENSE_MAANEDER);

/**
 * Named rule `varighet-2016`: SSB counts time in the reporting year, several stays once, and does not define three
 * months in days; how we do is our own decision (domain specification, «Duration»). A running stay is counted to the
 * day of knowledge; one that has not begun by then has no days.
 */
export function varighet2016(opphold: readonly Opphold[], aar: number, kunnskapsdag: Dato): Varighet {
  const forste = somDato(`${aar}-01-01`);
  const siste = somDato(`${aar}-12-31`);
  const klippet = opphold.map((o) => ({
    fom: o.fom < forste ? forste : o.fom,
    tom: tidligst(o.tom ?? kunnskapsdag, siste),
  }));
  const perioder = slaaSammen(klippet);
  const dager = perioder.reduce((sum, p) => sum + dagerFra(p.fom, p.tom) + 1, 0);
  const naadd = perioder.some((p) => p.tom >= tremaanedersdagen(p.fom));
  return { perioder, dager, hoyst14Dager: dager <= 14, overTreMaaneder: naadd || dager > MEST_TRE_MAANEDER };
}

/**
 * The days on which the law's limit was reached: the periods are not cut at the year, so that 2 October to 31 March is a
 * breach though neither year counts it as over three months (indicator T.6, and the board).
 */
export function bruddager(opphold: readonly Opphold[], kunnskapsdag: Dato): readonly Dato[] {
  return slaaSammen(opphold.map((o) => ({ fom: o.fom, tom: o.tom ?? kunnskapsdag })))
    .filter((p) => tremaanedersdagen(p.fom) <= p.tom)
    .map((p) => tremaanedersdagen(p.fom));
}

/** Merges stays that touch (next fom <= tom + 1 day) or overlap; those without a day are left out. */
export function slaaSammen(opphold: readonly Sammenhengende[]): readonly Sammenhengende[] {
  const ordnet = opphold.filter((o) => o.fom <= o.tom).sort((a, b) => (a.fom < b.fom ? -1 : a.fom > b.fom ? 1 : 0));
  const perioder: Sammenhengende[] = [];
  for (const o of ordnet) {
    const forrige = perioder.at(-1);
    if (forrige && o.fom <= plussDager(forrige.tom, 1)) {
      perioder[perioder.length - 1] = { fom: forrige.fom, tom: senest(forrige.tom, o.tom) };
    } else {
      perioder.push({ fom: o.fom, tom: o.tom });
    }
  }
  return perioder;
}

const tidligst = (a: Dato, b: Dato): Dato => (a < b ? a : b);
const senest = (a: Dato, b: Dato): Dato => (a > b ? a : b);
