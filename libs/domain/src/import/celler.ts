import { erGyldigFodselsnummer } from '../felles/fodselsnummer';
import type { Funnkode } from './funn';
import type { Kolonne, Kolonnetype } from './pakkeformat';

/** A cell read: its value in one spelling (ISO date, `.` as decimal mark, t/f), null when empty, or what is wrong. */
export type Celle =
  { readonly ok: true; readonly verdi: string | null } | { readonly ok: false; readonly kode: Funnkode };

const feil = (kode: Funnkode): Celle => ({ ok: false, kode });
const verdi = (v: string): Celle => ({ ok: true, verdi: v });
const TOM: Celle = { ok: true, verdi: null };

/** Reads one cell of a registerpakke. Blanks around a value are not part of it; an empty cell is unknown. */
export function lesCelle(kolonne: Kolonne, raa: string, parametere: ReadonlySet<string>): Celle {
  const tekst = raa.trim();
  if (tekst === '') return kolonne.paakrevd ? feil('mangler_verdi') : TOM;
  if (harForbudteTegn(tekst, kolonne.type.slag === 'tekst')) return feil('ugyldig_tegn');
  return lesVerdi(kolonne.type, tekst, parametere);
}

function lesVerdi(type: Kolonnetype, tekst: string, parametere: ReadonlySet<string>): Celle {
  switch (type.slag) {
    case 'id':
    case 'ref':
      return tekst.length <= MAKS_ID ? verdi(tekst) : feil('for_lang_tekst');
    case 'kommunenummer':
      return /^\d{4}$/.test(tekst) ? verdi(tekst) : feil('ugyldig_kommunenummer');
    case 'tekst':
      return tekst.length <= type.maks ? verdi(tekst) : feil('for_lang_tekst');
    case 'dato':
      return lesDato(tekst);
    case 'heltall':
      return /^-?\d{1,15}$/.test(tekst) ? innenfor(String(Number(tekst)), type) : feil('ugyldig_tall');
    case 'desimal':
      return /^-?\d{1,20}([.,]\d{1,20})?$/.test(tekst) ? innenfor(tekst.replace(',', '.'), type) : feil('ugyldig_tall');
    case 'ja_nei':
      return tekst === 'ja' ? verdi('t') : tekst === 'nei' ? verdi('f') : feil('ugyldig_kode');
    case 'kode':
      return type.koder.includes(tekst) ? verdi(tekst) : feil('ugyldig_kode');
    case 'parameter':
      return parametere.has(tekst) ? verdi(tekst) : feil('ukjent_parameter');
    case 'fodselsnummer':
      return erGyldigFodselsnummer(tekst) ? verdi(tekst) : feil('ugyldig_fodselsnummer');
  }
}

const MAKS_ID = 200;

function innenfor(tekst: string, grenser: { readonly min: number; readonly maks: number }): Celle {
  const tall = Number(tekst);
  return tall >= grenser.min && tall <= grenser.maks ? verdi(tekst) : feil('ugyldig_tall');
}

/** `åååå-mm-dd` or `dd.mm.åååå`, and a day that exists. */
export function lesDato(tekst: string): Celle {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  const norsk = iso ? null : /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(tekst);
  const [aar, maaned, dag] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : norsk
      ? [Number(norsk[3]), Number(norsk[2]), Number(norsk[1])]
      : [0, 0, 0];
  if (aar < 1 || maaned < 1 || maaned > 12 || dag < 1 || dag > dagerIMaaned(aar, maaned)) return feil('ugyldig_dato');
  return verdi(iso ? tekst : `${norsk?.[3]}-${norsk?.[2]}-${norsk?.[1]}`);
}

function dagerIMaaned(aar: number, maaned: number): number {
  if (maaned !== 2) return maaned === 4 || maaned === 6 || maaned === 9 || maaned === 11 ? 30 : 31;
  return (aar % 4 === 0 && aar % 100 !== 0) || aar % 400 === 0 ? 29 : 28;
}

/** Control characters (NUL among them) and the sign of a failed decoding; free text may have tabs and line breaks. */
function harForbudteTegn(tekst: string, fritekst: boolean): boolean {
  return (
    fritekst ? /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/ : /[\u0000-\u001f\u007f-\u009f\ufffd]/
  ).test(tekst);
}
