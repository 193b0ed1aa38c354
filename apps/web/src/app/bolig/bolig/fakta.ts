import type { Boligfaktum } from '@tak/contracts';

/** One field with what holds on the day, what held before and what is to come; newest first in both. */
export interface Faktalinje {
  readonly felt: string;
  readonly gjeldende: Boligfaktum | null;
  readonly tidligere: readonly Boligfaktum[];
  readonly kommende: readonly Boligfaktum[];
}

/** What is asked most stands first; a field that nobody has placed comes last. */
const REKKEFOLGE = [
  'disposisjonsform',
  'boligtype',
  'bruksareal',
  'antall_soverom',
  'rullestol',
  'maalgruppe',
  'maanedsleie',
  'bemanning',
  'samlokalisert',
];

export function faktalinjer(fakta: readonly Boligfaktum[], dag: string): readonly Faktalinje[] {
  const plass = (felt: string): number => {
    const i = REKKEFOLGE.indexOf(felt);
    return i < 0 ? REKKEFOLGE.length : i;
  };
  return [...new Set(fakta.map((f) => f.felt))]
    .map((felt) => {
      const rader = fakta.filter((f) => f.felt === felt);
      const nyesteForst = rader.toSorted((a, b) => ((a.gjelderFra ?? '') < (b.gjelderFra ?? '') ? 1 : -1));
      const kommende = nyesteForst.filter((f) => f.gjelderFra !== null && f.gjelderFra > dag);
      const [gjeldende = null, ...tidligere] = nyesteForst.slice(kommende.length);
      return { felt, gjeldende, tidligere, kommende };
    })
    .toSorted((a, b) => plass(a.felt) - plass(b.felt));
}
