import { idnr } from '@navikt/fnrvalidator';

/** Is this a fødselsnummer, D-number or synthetic number with right check digits and a possible date in it? */
export function erGyldigFodselsnummer(tekst: string): boolean {
  return /^\d{11}$/.test(tekst) && idnr(tekst).status === 'valid';
}

/** A D-number has 40 added to the day; a birth date is never derived from it (folkeregisterforskriften § 2-2-1). */
export function erDnummer(nummer: string): boolean {
  return Number(nummer[0]) >= 4;
}

/**
 * Does the birth date contradict the number: day, month, two-digit year or century? Never for a D-number.
 * Synthetic numbers have 40 or 80 added to the month and follow the same individual numbers.
 */
export function motsierFodselsnummer(fodselsdato: string, nummer: string): boolean {
  if (erDnummer(nummer)) return false;
  const [aar = '', maaned, dag] = fodselsdato.split('-');
  const maanedstall = Number(nummer.slice(2, 4)) % 40;
  return (
    nummer.slice(0, 2) !== dag ||
    maanedstall !== Number(maaned) ||
    nummer.slice(4, 6) !== aar.slice(2) ||
    aarhundre(Number(nummer.slice(4, 6)), Number(nummer.slice(6, 9))) !== aar.slice(0, 2)
  );
}

/** Century from the individual number, as the population register hands them out; null where none is. */
function aarhundre(aar: number, individ: number): string | null {
  if (individ <= 499) return '19';
  if (individ <= 749 && aar >= 54) return '18';
  if (aar <= 39) return '20';
  if (individ >= 900 && aar >= 40) return '19';
  return null;
}

/** What may be shown of the numbers in a text: the six digits of the date. Used on every text that leaves the import. */
export function maskerFodselsnumre(tekst: string): string {
  return tekst.replace(/(?<!\d)(\d{6})[\s.-]?\d{5}(?!\d)/g, '$1 *****');
}

/** What may be shown of a cell that should have been a number but is not. */
export function maskerHele(celle: string): string {
  return `${/^\d{6}/.exec(celle)?.[0] ?? ''} *****`.trim();
}
