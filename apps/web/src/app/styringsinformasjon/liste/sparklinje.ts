import type { Aarsverdi } from '@tak/contracts';

interface Punkt {
  readonly x: number;
  readonly y: number;
}

export interface Sparklinje {
  /** Points of the unbroken runs of years, as an SVG polyline wants them. */
  readonly deler: readonly string[];
  /** Years that stand alone between gaps. */
  readonly enslige: readonly Punkt[];
  readonly siste: Punkt | null;
  readonly maal: number | null;
}

const LUFT = 5;

/** The geometry of a sparkline; null when no year has a value. The axis is the values' own, the target included. */
export function sparklinje(inn: {
  readonly serie: readonly Pick<Aarsverdi, 'aar' | 'verdi'>[];
  readonly maal: number | null;
  readonly bredde: number;
  readonly hoyde: number;
}): Sparklinje | null {
  const verdier = inn.serie.flatMap((p) => (p.verdi === null ? [] : [p.verdi]));
  if (verdier.length === 0) return null;
  const alle = inn.maal === null ? verdier : [...verdier, inn.maal];
  const [lav, hoy] = [Math.min(...alle), Math.max(...alle)];
  const y = (verdi: number): number =>
    hoy === lav ? inn.hoyde / 2 : inn.hoyde - LUFT - ((verdi - lav) / (hoy - lav)) * (inn.hoyde - 2 * LUFT);
  const steg = (inn.bredde - 2 * LUFT) / Math.max(1, inn.serie.length - 1);

  const deler: Punkt[][] = [[]];
  inn.serie.forEach((p, i) => {
    if (p.verdi === null) deler.push([]);
    else deler.at(-1)?.push({ x: LUFT + i * steg, y: y(p.verdi) });
  });
  const ikkeTomme = deler.filter((del) => del.length > 0);
  return {
    deler: ikkeTomme
      .filter((del) => del.length > 1)
      .map((del) => del.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(' ')),
    enslige: ikkeTomme.filter((del) => del.length === 1).flat(),
    siste: ikkeTomme.at(-1)?.at(-1) ?? null,
    maal: inn.maal === null ? null : y(inn.maal),
  };
}
