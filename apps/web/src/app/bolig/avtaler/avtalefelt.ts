import { type FastTekst, type Spraak, boligavtalerTekster, dato, tall, tekst } from '@tak/tekster';
import { kodetekst } from '../kodetekst';

/** One field of a form of agreements: how it is written, and what it may be. */
export interface Avtalefelt {
  /** Its name in the command. */
  readonly navn: string;
  readonly ledetekst: FastTekst;
  /** `bolig`: an id of a dwelling, searched for by its address. */
  readonly slag: 'bolig' | 'dato' | 'tekst' | 'tall' | 'heltall' | 'kode' | 'janei';
  readonly maaHa?: true;
  readonly hjelp?: FastTekst;
  readonly koder?: readonly string[];
  readonly ord?: Readonly<Record<string, FastTekst>>;
}

/** What stands in each control: codes as they are, days as ISO, «ja» and «nei», numbers as people write them, '' is nothing. */
export type Skrevet = Readonly<Record<string, string>>;
export type Avtaleverdi = string | number | boolean | null;
export type Avtaleverdier = Readonly<Record<string, Avtaleverdi>>;

/** As it stands in the control. */
export const somSkrevet = (verdi: Avtaleverdi): string =>
  verdi === null
    ? ''
    : typeof verdi === 'boolean'
      ? verdi
        ? 'ja'
        : 'nei'
      : typeof verdi === 'number'
        ? `${verdi}`.replace('.', ',')
        : verdi;
export const somSkrevne = (verdier: Avtaleverdier): Skrevet =>
  Object.fromEntries(Object.entries(verdier).map(([navn, verdi]) => [navn, somSkrevet(verdi)]));

export type Tolket = { readonly verdi: Avtaleverdi } | { readonly feil: FastTekst };

/** What is written in the control, read; or what is wrong with it. */
export function tolk({ slag, maaHa }: Avtalefelt, skrevet: string): Tolket {
  const t = skrevet.trim();
  if (t === '') return maaHa ? { feil: boligavtalerTekster.maaFylles } : { verdi: null };
  if (slag === 'janei') return { verdi: t === 'ja' };
  if (slag !== 'tall' && slag !== 'heltall') return { verdi: t };
  const tallet = t.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const gyldig = slag === 'heltall' ? /^\d{1,6}$/ : /^\d{1,12}(\.\d{1,2})?$/;
  return gyldig.test(tallet) ? { verdi: Number(tallet) } : { feil: boligavtalerTekster.ugyldigTall };
}

/** Every field read; null when one cannot be. */
export function tolkAlle(felter: readonly Avtalefelt[], skrevet: Skrevet): Avtaleverdier | null {
  const lest = felter.map((felt) => [felt.navn, tolk(felt, skrevet[felt.navn] ?? '')] as const);
  return lest.every(([, svar]) => 'verdi' in svar)
    ? Object.fromEntries(lest.map(([navn, svar]) => [navn, 'verdi' in svar ? svar.verdi : null]))
    : null;
}

/** A value in words, as both people of a stale edit read it; null is not registered. */
export function verdiord(spraak: Spraak, felt: Avtalefelt, skrevet: string): string | null {
  const svar = tolk(felt, skrevet);
  if ('feil' in svar) return skrevet || null;
  const { verdi } = svar;
  if (verdi === null) return null;
  if (typeof verdi === 'boolean') return tekst(spraak, verdi ? boligavtalerTekster.ja : boligavtalerTekster.nei);
  if (typeof verdi === 'number') return tall(verdi, Number.isInteger(verdi) ? 0 : 2);
  if (felt.slag === 'dato') return dato(verdi);
  return felt.ord ? kodetekst(spraak, felt.ord, verdi) : verdi;
}
