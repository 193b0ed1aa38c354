/**
 * Days as whole numbers (days since 1970-01-01). The generator compares and adds millions of days; ISO strings are made
 * when a row is written. The proleptic Gregorian calendar, without `Date`, so that no clock or time zone can slip in.
 */
export type Dag = number;

export interface Kalenderdag {
  readonly aar: number;
  readonly maaned: number;
  readonly dag: number;
}

export function dagtall(aar: number, maaned: number, dag: number): Dag {
  const a = maaned <= 2 ? aar - 1 : aar;
  const era = Math.floor(a / 400);
  const aarIEra = a - era * 400;
  const dagIAar = Math.floor((153 * (maaned + (maaned > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  return era * 146_097 + aarIEra * 365 + Math.floor(aarIEra / 4) - Math.floor(aarIEra / 100) + dagIAar - 719_468;
}

export function kalenderdag(d: Dag): Kalenderdag {
  const z = d + 719_468;
  const era = Math.floor(z / 146_097);
  const iEra = z - era * 146_097;
  const aarIEra = Math.floor(
    (iEra - Math.floor(iEra / 1460) + Math.floor(iEra / 36_524) - Math.floor(iEra / 146_096)) / 365,
  );
  const iAar = iEra - (365 * aarIEra + Math.floor(aarIEra / 4) - Math.floor(aarIEra / 100));
  const mp = Math.floor((5 * iAar + 2) / 153);
  const maaned = mp < 10 ? mp + 3 : mp - 9;
  return {
    aar: aarIEra + era * 400 + (maaned <= 2 ? 1 : 0),
    maaned,
    dag: iAar - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

const to = (n: number): string => String(n).padStart(2, '0');

export function iso(d: Dag): string {
  const k = kalenderdag(d);
  return `${k.aar}-${to(k.maaned)}-${to(k.dag)}`;
}

/** Reads `åååå-mm-dd`; anything else is a fault of the caller. */
export function fraIso(tekst: string): Dag {
  const [, a, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst) ?? [];
  const dag = dagtall(Number(a), Number(m), Number(d));
  if (iso(dag) !== tekst) throw new Error(`ikke en dato: ${tekst}`);
  return dag;
}

export const aarAv = (d: Dag): number => kalenderdag(d).aar;
export const maanedAv = (d: Dag): number => kalenderdag(d).maaned;

const dagerIMaaned = (aar: number, maaned: number): number =>
  dagtall(maaned === 12 ? aar + 1 : aar, maaned === 12 ? 1 : maaned + 1, 1) - dagtall(aar, maaned, 1);

/** Calendar months; 31 January + 1 month is the last day of February. */
export function plussMaaneder(d: Dag, antall: number): Dag {
  const k = kalenderdag(d);
  const n = k.aar * 12 + (k.maaned - 1) + antall;
  const [aar, maaned] = [Math.floor(n / 12), (n % 12) + 1];
  return dagtall(aar, maaned, Math.min(k.dag, dagerIMaaned(aar, maaned)));
}

/** Whole years; the birthday itself counts as older. */
export function alder(fodt: Dag, paa: Dag): number {
  const [f, p] = [kalenderdag(fodt), kalenderdag(paa)];
  return p.aar - f.aar - (p.maaned * 100 + p.dag < f.maaned * 100 + f.dag ? 1 : 0);
}
