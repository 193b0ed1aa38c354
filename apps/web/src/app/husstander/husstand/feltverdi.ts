import {
  type FastTekst,
  type Spraak,
  beskyttelsesgradTekster,
  dato,
  husstandTekster,
  husstandrolleTekster,
  husstandshistorikkTekster,
  kjonnTekster,
  maalgruppeTekster,
  representantslagTekster,
  talespraak,
} from '@tak/tekster';
import { kodetekst } from '../kodetekst';

const JA_NEI: Readonly<Record<string, FastTekst>> = {
  ja: husstandTekster.ja,
  true: husstandTekster.ja,
  nei: husstandTekster.nei,
  false: husstandTekster.nei,
};
const KODER: Readonly<Record<string, Readonly<Record<string, FastTekst>>>> = {
  rolle: husstandrolleTekster,
  maalgruppe: maalgruppeTekster,
  kjonn: kjonnTekster,
  adressebeskyttelse: beskyttelsesgradTekster,
  slag: representantslagTekster,
  tolk: JA_NEI,
  fodselsnummer: { endret: husstandshistorikkTekster.endret },
};

/** A value of the history in words: codes by the field they stand in, days as days. */
export function feltverdi(spraak: Spraak, felt: string, verdi: string | null): string | null {
  if (verdi === null) return null;
  if (felt === 'spraak') return talespraak(spraak, verdi);
  const koder = KODER[felt];
  if (koder) return kodetekst(spraak, koder, verdi);
  return /^\d{4}-\d{2}-\d{2}$/.test(verdi) ? dato(verdi) : verdi;
}
