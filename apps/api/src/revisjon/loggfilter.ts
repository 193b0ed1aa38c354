import { sokeordHash } from '@tak/database';
import type { Handling } from '@tak/domain';

export interface Loggfilter {
  /** Norwegian days, both included. */
  readonly fra?: string;
  readonly til?: string;
  readonly bruker?: string;
  readonly handling?: Handling;
  /** slag, or slag:id. */
  readonly objekt?: string;
  /** Part of the reason. */
  readonly grunn?: string;
}

const midnatt = (dag: string): string => `(${dag}::timestamp at time zone 'Europe/Oslo')`;

/** SQL of one parameter each. */
const VILKAAR: Readonly<Record<keyof Loggfilter, (p: string) => string>> = {
  fra: (p) => `l.tid >= ${midnatt(`${p}::date`)}`,
  til: (p) => `l.tid < ${midnatt(`(${p}::date + 1)`)}`,
  bruker: (p) => `l.bruker = ${p}`,
  handling: (p) => `l.handling = ${p}`,
  objekt: (p) => `case when strpos(${p}, ':') > 0 then l.objekt = ${p} else split_part(l.objekt, ':', 1) = ${p} end`,
  grunn: (p) => `strpos(lower(l.grunn), lower(${p})) > 0`,
};
const FELT = Object.keys(VILKAAR) as readonly (keyof Loggfilter)[];

/** Condition on revisjon.logg l, and its parameters; the municipality is $1. */
export function loggvilkaar(kommuneId: number, filter: Loggfilter): { hvor: string; verdier: unknown[] } {
  const valgte = FELT.flatMap((felt) => (filter[felt] ? [{ felt, verdi: filter[felt] }] : []));
  return {
    hvor: ['l.kommune_id = $1', ...valgte.map(({ felt }, i) => VILKAAR[felt](`$${i + 2}::text`))].join(' and '),
    verdier: [kommuneId, ...valgte.map(({ verdi }) => verdi)],
  };
}

/** The filter as the log tells of it: words are hashed, since they may name somebody. */
export function fortaltFilter(raanokkel: Buffer, { grunn, ...filter }: Loggfilter): Readonly<Record<string, string>> {
  const egne = FELT.flatMap((felt) => (felt !== 'grunn' && filter[felt] ? [[felt, filter[felt]]] : []));
  return { ...Object.fromEntries(egne), ...(grunn ? { sok: sokeordHash(raanokkel, grunn) } : {}) } as Record<
    string,
    string
  >;
}
