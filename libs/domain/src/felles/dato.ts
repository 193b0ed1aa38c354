declare const merke: unique symbol;

/** A calendar day as ISO text, `åååå-mm-dd`: sorts and compares as text. */
export type Dato = string & { readonly [merke]: 'dato' };

/** Both days are in; an empty end is still running. */
export interface Periode {
  readonly fom: Dato;
  readonly tom: Dato | null;
}

const DOEGN = 86_400_000;

/** The text as a day. Throws when it is not a day of the calendar: whoever reads from outside checks first. */
export function somDato(tekst: string): Dato {
  const tid = Date.parse(`${tekst}T00:00:00Z`);
  if (Number.isNaN(tid) || iso(tid) !== tekst) throw new Error(`not a calendar day: ${tekst}`);
  return tekst as Dato;
}

export function plussDager(d: Dato, antall: number): Dato {
  return iso(tid(d) + antall * DOEGN);
}

/** Days from one day to another; negative when `til` is the earlier. */
export function dagerFra(fra: Dato, til: Dato): number {
  return Math.round((tid(til) - tid(fra)) / DOEGN);
}

/** Calendar months: 31 January + 1 month is the last day of February (domain specification, «Dates and intervals»). */
export function plussMaaneder(d: Dato, antall: number): Dato {
  const [aar, maaned, dag] = deler(d);
  const forste = Date.UTC(aar, maaned - 1 + antall, 1);
  const siste = new Date(forste);
  siste.setUTCMonth(siste.getUTCMonth() + 1, 0);
  return iso(forste + (Math.min(dag, siste.getUTCDate()) - 1) * DOEGN);
}

/**
 * The day somebody reaches an age: the birthday itself counts as older. Born 29 February: 1 March in a common year (our
 * own decision, indicator specification, «Conventions»).
 */
export function fyller(fodselsdato: Dato, alder: number): Dato {
  const [aar, maaned, dag] = deler(fodselsdato);
  return iso(Date.UTC(aar + alder, maaned - 1, dag));
}

/** Whole years on a day. */
export function alderPaa(fodselsdato: Dato, dag: Dato): number {
  const omtrent = Number(dag.slice(0, 4)) - Number(fodselsdato.slice(0, 4));
  return fyller(fodselsdato, omtrent) <= dag ? omtrent : omtrent - 1;
}

/** Active on the day: both ends are in, an empty end is still running. */
export function aktivPaa({ fom, tom }: Periode, dag: Dato): boolean {
  return fom <= dag && (tom === null || tom >= dag);
}

const tid = (d: Dato): number => Date.parse(`${d}T00:00:00Z`);
const iso = (ms: number): Dato => new Date(ms).toISOString().slice(0, 10) as Dato;
const deler = (d: Dato): [number, number, number] => d.split('-').map(Number) as [number, number, number];
