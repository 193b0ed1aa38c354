import type { LoggRad } from '@tak/contracts';
import {
  type FastTekst,
  avgjorelseTekster,
  dato,
  detaljTekster,
  detaljverdiTekster,
  handlingTekst,
  loggTekster,
  objektslagTekster,
  tall,
} from '@tak/tekster';
import type { Oversett } from '@tak/ui';
import { rollenavn } from '../rollenavn';

export interface Loggdetalj {
  readonly navn: string;
  readonly verdi: string;
}

type Tekster = Readonly<Record<string, FastTekst | undefined>>;
const AVGJORELSER: Tekster = Object.fromEntries(
  Object.entries(avgjorelseTekster).map(([kode, { navn }]) => [kode, navn]),
);
/** Details whose value is a code that people have a word for. */
const ORD: Readonly<Record<string, (kode: string) => FastTekst | undefined>> = {
  avgjorelse: (kode) => AVGJORELSER[kode],
  grunn: (kode) => (detaljverdiTekster as Tekster)[kode],
  handling: handlingTekst,
  maate: (kode) => (detaljverdiTekster as Tekster)[kode],
  objektslag: (kode) => (objektslagTekster as Tekster)[kode],
  rolle: rollenavn,
  til: rollenavn,
};
/** Numbers that are names, not amounts. */
const NAVN = new Set(['aar', 'kommune', 'nr']);
const DAG = /^\d{4}-\d\d-\d\d$/;

/** The rest of a row: how many persons were read, the act's own details, and what is known of the request. */
export function loggdetaljer(rad: LoggRad, t: Oversett): readonly Loggdetalj[] {
  return [
    ...(rad.antallPersoner > 0 ? [{ navn: t(loggTekster.lestePersoner), verdi: tall(rad.antallPersoner) }] : []),
    ...Object.entries(rad.detaljer).map(([nokkel, verdi]) => ({
      navn: navnPaa(nokkel, t),
      verdi: iOrd(nokkel, verdi, t),
    })),
    ...(rad.hendelseId === null ? [] : [{ navn: t(loggTekster.hendelse), verdi: `${rad.hendelseId}` }]),
    ...(rad.foresporsel === null ? [] : [{ navn: t(loggTekster.foresporsel), verdi: rad.foresporsel }]),
  ];
}

const navnPaa = (nokkel: string, t: Oversett): string => {
  const tekst = (detaljTekster as Tekster)[nokkel];
  return tekst ? t(tekst) : nokkel;
};

/** A value of the details, which are whatever the act wrote. */
function iOrd(nokkel: string, verdi: unknown, t: Oversett): string {
  if (verdi === null || verdi === '') return t(loggTekster.ingenting);
  if (typeof verdi === 'boolean') return t(verdi ? loggTekster.ja : loggTekster.nei);
  if (typeof verdi === 'number') return NAVN.has(nokkel) ? `${verdi}` : tall(verdi);
  if (Array.isArray(verdi)) return verdi.map((del) => iOrd(nokkel, del, t)).join(', ') || t(loggTekster.ingenting);
  if (typeof verdi === 'object')
    return Object.entries(verdi)
      .map(([del, innhold]) => `${navnPaa(del, t)} ${iOrd(del, innhold, t)}`)
      .join(', ');
  const skrevet = String(verdi);
  if (DAG.test(skrevet)) return dato(skrevet);
  const ord = ORD[nokkel]?.(skrevet);
  return ord ? t(ord) : skrevet;
}
