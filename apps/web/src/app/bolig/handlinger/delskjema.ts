import type { DelBoligForesporsel } from '@tak/contracts';
import { type Boligfelt, type Feltverdi, boligfelt, tolk } from '../redigering/boligfelt';

/** What is said of each part; the rest is as on the dwelling that is divided. */
export const DELFELTER: readonly Boligfelt[] = [
  { ...boligfelt('bruksenhetsnummer'), maaHa: true },
  boligfelt('bruksareal'),
  boligfelt('antallSoverom'),
  boligfelt('boligtype'),
  boligfelt('maanedsleie'),
];

/** One part as it is written. */
export interface Del {
  readonly nr: number;
  readonly skrevet: Readonly<Record<string, string>>;
}

/** What is left empty is not said: the part has what the whole had. */
export function somDel({ skrevet }: Del): DelBoligForesporsel['deler'][number] {
  const verdier = DELFELTER.flatMap((felt): [string, Feltverdi][] => {
    const svar = tolk(felt, skrevet[felt.navn] ?? '');
    return svar.ok && svar.verdi !== null ? [[felt.navn, svar.verdi]] : [];
  });
  return { bruksenhetsnummer: '', ...Object.fromEntries(verdier) };
}

/** The parts, by their number, whose dwelling number one before them has. */
export function gjentatte(deler: readonly Del[]): readonly number[] {
  const nummer = deler.map(({ skrevet }) => (skrevet['bruksenhetsnummer'] ?? '').trim().toUpperCase());
  return deler.flatMap(({ nr }, i) => (nummer[i] && nummer.indexOf(nummer[i]) < i ? [nr] : []));
}
