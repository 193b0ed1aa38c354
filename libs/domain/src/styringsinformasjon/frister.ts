import { somDato, type Dato } from '../felles/dato';

/** What happens with a reporting year after its end, in the order it happens. */
export const FRISTSLAG = ['apner', 'frist', 'forelopig', 'rettinger', 'endelig'] as const;
export type Fristslag = (typeof FRISTSLAG)[number];

/** From a reporting year on until another is stated: month and day in the year after. Endelig is told as «juni» only. */
const DAGER: readonly { readonly fraAar: number; readonly dager: Readonly<Record<Fristslag, string>> }[] = [
  {
    fraAar: 2015,
    dager: { apner: '01-02', frist: '02-15', forelopig: '03-15', rettinger: '04-15', endelig: '06-15' },
  },
];

export interface Rapportfrist {
  readonly slag: Fristslag;
  readonly dag: Dato;
}

/** The days of a reporting year (KOSTRA, SSB), in their order; none for a year before those we have. */
export function rapportfrister(aar: number): readonly Rapportfrist[] {
  const gjelder = DAGER.filter((d) => d.fraAar <= aar).at(-1);
  return gjelder ? FRISTSLAG.map((slag) => ({ slag, dag: somDato(`${aar + 1}-${gjelder.dager[slag]}`) })) : [];
}

export interface Rapportering {
  readonly aar: number;
  /** The day the form is to be sent. */
  readonly frist: Dato;
  /** The next day that something happens, the day itself included; null when the numbers are final. */
  readonly neste: Rapportfrist | null;
}

const SISTE_MAANED = 6;

/** The reporting year that is worked with on a day: last year's, from January to June; null else. */
export function rapporteringPaa(dag: Dato): Rapportering | null {
  if (Number(dag.slice(5, 7)) > SISTE_MAANED) return null;
  const aar = Number(dag.slice(0, 4)) - 1;
  const frister = rapportfrister(aar);
  const frist = frister.find((f) => f.slag === 'frist');
  return frist ? { aar, frist: frist.dag, neste: frister.find((f) => f.dag >= dag) ?? null } : null;
}
