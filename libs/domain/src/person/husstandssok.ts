import { avslag, ok, type Resultat } from '../felles/resultat';
import { erGyldigFodselsnummer } from '../felles/fodselsnummer';
import { lesDato } from '../import/celler';
import { navneord } from './navnesok';

/** What somebody looks for: everything given must fit. */
export interface Husstandssok {
  /** Found by its hash only. */
  readonly fodselsnummer: string | null;
  /** Eight digits, as Norwegian numbers have; also where they can be read as a day. */
  readonly telefon: string | null;
  /** The sender's id of a household or a person, as it was written; only where nothing else is given. */
  readonly id: string | null;
  /** Two where the century is not written. */
  readonly fodselsdatoer: readonly string[];
  /** Folded words, each the beginning of some word of the name. */
  readonly ord: readonly string[];
}

export type Sokegrunn = 'for_kort_sok' | 'for_langt_sok' | 'ugyldig_fodselsnummer';

const MAKS = 100;

/** Reads a search as people write it: `nes kari`, `12.03.1980`, `120380`, `Kari Nes 12.03.1980`, an id, a number. */
export function lesHusstandssok(tekst: string): Resultat<Husstandssok, Sokegrunn> {
  const sok = tekst.trim().replace(/\s+/g, ' ');
  if (sok.length > MAKS) return avslag('for_langt_sok');
  const siffer = /^(\d{6})[ .-]?(\d{5})$/.exec(sok);
  if (siffer) {
    const nummer = `${siffer[1]}${siffer[2]}`;
    if (!erGyldigFodselsnummer(nummer)) return avslag('ugyldig_fodselsnummer');
    return ok({ fodselsnummer: nummer, telefon: null, id: null, fodselsdatoer: [], ord: [] });
  }
  const deler = sok.split(' ');
  const datodel = deler.find((del) => datoer(del).length > 0);
  const ord = navneord(deler.filter((del) => del !== datodel).join(' '));
  // Nothing to look for, or one letter, would show half the municipality.
  if (!datodel && ord.join('').length < 2 && !/\d/.test(sok)) return avslag('for_kort_sok');
  return ok({
    fodselsnummer: null,
    telefon: telefonI(sok),
    id: deler.length === 1 ? sok : null,
    fodselsdatoer: datodel ? datoer(datodel) : [],
    ord,
  });
}

/** As people write it: `412 34 567`, `+47 41 23 45 67`, `004741234567`. Other countries' numbers are not looked for. */
const telefonI = (sok: string): string | null =>
  /^(?:\+47|0047)?(\d{8})$/.exec(sok.replaceAll(/(?<=\d) (?=\d)/g, ''))?.[1] ?? null;

/** Days that a word can mean. Six digits are of this century or the one before. */
function datoer(ord: string): string[] {
  const kort = /^(\d{2})(\d{2})(\d{2})$/.exec(ord);
  const lang = /^(\d{1,2})\.?(\d{1,2})\.?(\d{4})$/.exec(/^\d+$/.test(ord) && ord.length !== 8 ? '' : ord);
  const to = (d: string | undefined): string => (d ?? '').padStart(2, '0');
  const muligheter = kort
    ? ['19', '20'].map((aarhundre) => `${aarhundre}${kort[3]}-${kort[2]}-${kort[1]}`)
    : lang
      ? [`${lang[3]}-${to(lang[2])}-${to(lang[1])}`]
      : [ord];
  return muligheter.flatMap((d) => {
    const lest = lesDato(d);
    return lest.ok && lest.verdi !== null ? [lest.verdi] : [];
  });
}
