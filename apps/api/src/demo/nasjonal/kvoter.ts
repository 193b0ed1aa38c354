import type { Tilfeldig } from '../tilfeldig';
import { STORRELSER, type Storrelse, type Tall } from './telling';

/** The year whose totals are published, and known to everybody who tries the demo. */
export const PUBLISERT_AAR = 2014;

/**
 * Norway at the end of 2014 (KOSTRA A4, A5, C1 and E; Bolig for velferd's starting point): 105 567 dwellings, of which
 * 50 989 accessible; 12 973 households moved in; 5 438 in temporary stays, of which 1 482 over three months; 363 with
 * children, of which 124 over three months. The stays are told as four groups that do not overlap.
 */
export const PUBLISERT: Tall = {
  boliger: 105_567,
  rullestol: 50_989,
  nyinnflyttede: 12_973,
  langMedBarn: 124,
  kortMedBarn: 363 - 124,
  lang: 1482 - 124,
  kort: 5438 - 1482 - (363 - 124),
};

/**
 * Shares of a whole number by weight: whole numbers with the very sum, each less than one away from its part. What is
 * rounded off one goes on to the next, so that a rare thing falls to small municipalities too, now and then.
 */
export function fordel(sum: number, vekter: readonly number[], start: number): number[] {
  const alle = vekter.reduce((s, vekt) => s + vekt, 0);
  let [hittil, gitt] = [0, 0];
  return vekter.map((vekt, nr) => {
    hittil += vekt;
    const til = nr === vekter.length - 1 ? sum : Math.min(sum, Math.floor((sum * hittil) / alle + start));
    const kvote = til - gitt;
    gitt = til;
    return kvote;
  });
}

/** Every municipality's part of every total, by its weights; where the rounding begins is drawn. */
export function lagKvoter(totaler: Tall, vekter: readonly Tall[], t: Tilfeldig): Tall[] {
  const deler = STORRELSER.map((s) => [s, fordel(totaler[s], vekter.map((v) => v[s]), t.neste())] as const); // prettier-ignore
  return vekter.map((_, nr) => {
    const par = deler.map(([s, kvoter]) => [s, kvoter[nr] ?? 0] as const);
    return Object.fromEntries(par) as Record<Storrelse, number>;
  });
}
