import type { BoligSvar, Boligopplysninger, Daterteboligfakta } from '@tak/contracts';
import { BEMANNINGER, BOLIGTYPER, DISPOSISJONSFORMER, MAALGRUPPER } from '@tak/domain';
import {
  type FastTekst,
  type TekstMed,
  bemanningTekster,
  boligendringTekster,
  boligledetekster,
  boligtypeTekster,
  disposisjonsformTekster,
  maalgruppeTekster,
} from '@tak/tekster';

export type Feltnavn = keyof Daterteboligfakta | keyof Boligopplysninger | 'fom';
export type Feltverdi = string | number | boolean | null;

/** One field of a dwelling in a form: how it is written, what it may be, and where it stands in the answer. */
export interface Boligfelt {
  /** Its name in a command. */
  readonly navn: Feltnavn;
  /** The column, as history and facts name it. */
  readonly kolonne: string;
  readonly slag: 'kode' | 'janei' | 'heltall' | 'tall' | 'tekst' | 'postnummer' | 'dato' | 'bygg';
  /** It may be otherwise from a day on. */
  readonly datert: boolean;
  readonly maaHa?: true;
  /** A whole number that cannot be below zero; a floor can. */
  readonly fraNull?: true;
  readonly koder?: readonly string[];
  readonly ord?: Readonly<Record<string, FastTekst>>;
  readonly les: (bolig: BoligSvar) => Feltverdi;
}

const kode = (koder: readonly string[], ord: Readonly<Record<string, FastTekst>>) =>
  ({ slag: 'kode', koder, ord }) as const;

const FELTER: readonly Boligfelt[] = [
  {
    navn: 'disposisjonsform',
    kolonne: 'disposisjonsform',
    datert: true,
    maaHa: true,
    ...kode(DISPOSISJONSFORMER, disposisjonsformTekster),
    les: (b) => b.form,
  },
  { navn: 'rullestol', kolonne: 'rullestol', datert: true, slag: 'janei', les: (b) => b.rullestol },
  {
    navn: 'maalgruppe',
    kolonne: 'maalgruppe',
    datert: true,
    ...kode(MAALGRUPPER, maalgruppeTekster),
    les: (b) => b.maalgruppe,
  },
  { navn: 'samlokalisert', kolonne: 'samlokalisert', datert: true, slag: 'janei', les: (b) => b.samlokalisert },
  { navn: 'bruksareal', kolonne: 'bruksareal', datert: true, slag: 'tall', les: (b) => b.areal },
  { navn: 'byggId', kolonne: 'bygg_id', datert: false, slag: 'bygg', les: (b) => b.byggId },
  { navn: 'adresse', kolonne: 'adresse', datert: false, slag: 'tekst', les: (b) => b.adresse },
  { navn: 'postnummer', kolonne: 'postnummer', datert: false, slag: 'postnummer', les: (b) => b.postnummer },
  { navn: 'poststed', kolonne: 'poststed', datert: false, slag: 'tekst', les: (b) => b.poststed },
  {
    navn: 'bruksenhetsnummer',
    kolonne: 'bruksenhetsnummer',
    datert: false,
    slag: 'tekst',
    les: (b) => b.bruksenhetsnummer,
  },
  {
    navn: 'boligtype',
    kolonne: 'boligtype',
    datert: false,
    ...kode(BOLIGTYPER, boligtypeTekster),
    les: (b) => b.boligtype,
  },
  {
    navn: 'antallSoverom',
    kolonne: 'antall_soverom',
    datert: false,
    slag: 'heltall',
    fraNull: true,
    les: (b) => b.soverom,
  },
  {
    navn: 'bemanning',
    kolonne: 'bemanning',
    datert: false,
    ...kode(BEMANNINGER, bemanningTekster),
    les: (b) => b.bemanning,
  },
  { navn: 'maanedsleie', kolonne: 'maanedsleie', datert: false, slag: 'tall', les: (b) => b.maanedsleie },
  { navn: 'fom', kolonne: 'fom', datert: false, maaHa: true, slag: 'dato', les: (b) => b.fom },
  { navn: 'etasje', kolonne: 'etasje', datert: false, slag: 'heltall', les: (b) => b.detaljer.etasje },
  { navn: 'heis', kolonne: 'heis', datert: false, slag: 'janei', les: (b) => b.detaljer.heis },
  { navn: 'depositum', kolonne: 'depositum', datert: false, slag: 'tall', les: (b) => b.detaljer.depositum },
];

/** The field of that name. */
export function boligfelt(navn: Feltnavn): Boligfelt {
  const felt = FELTER.find((f) => f.navn === navn);
  if (!felt) throw new Error(`no field called ${navn}`);
  return felt;
}
export const boligfelter = (...navn: readonly Feltnavn[]): readonly Boligfelt[] => navn.map(boligfelt);
/** The field that a fact of the dwelling is changed by; null for one that no form has. */
export const feltForKolonne = (kolonne: string): Boligfelt | null => FELTER.find((f) => f.kolonne === kolonne) ?? null;

/** What stands in the control: codes and ids as they are, «ja» and «nei», numbers as people write them, '' is nothing. */
export function somSkrevet(verdi: Feltverdi): string {
  if (verdi === null) return '';
  if (typeof verdi === 'boolean') return verdi ? 'ja' : 'nei';
  return typeof verdi === 'number' ? `${verdi}`.replace('.', ',') : verdi;
}

export type Tolket =
  { readonly ok: true; readonly verdi: Feltverdi } | { readonly ok: false; readonly feil: TekstMed<[string]> };

/** What is written in the control, read; a refusal names what is wrong, with the label as its parameter. */
export function tolk(felt: Pick<Boligfelt, 'slag' | 'maaHa' | 'fraNull'>, skrevet: string): Tolket {
  const t = skrevet.trim();
  if (t === '') return felt.maaHa ? feil(boligendringTekster.maaFylles) : { ok: true, verdi: null };
  switch (felt.slag) {
    case 'janei':
      return { ok: true, verdi: t === 'ja' };
    case 'bygg':
      return /^\d{1,15}$/.test(t) ? { ok: true, verdi: Number(t) } : feil(boligendringTekster.velgBygg);
    case 'postnummer':
      return /^\d{4}$/.test(t) ? { ok: true, verdi: t } : feil(boligendringTekster.ugyldigPostnummer);
    case 'heltall':
      return (felt.fraNull ? /^\d{1,3}$/ : /^-?\d{1,3}$/).test(t)
        ? { ok: true, verdi: Number(t) }
        : feil(boligendringTekster.ugyldigHeltall);
    case 'tall': {
      const tall = t.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
      return /^\d{1,9}(\.\d{1,2})?$/.test(tall)
        ? { ok: true, verdi: Number(tall) }
        : feil(boligendringTekster.ugyldigTall);
    }
    default:
      return { ok: true, verdi: t };
  }
}

const feil = (tekst: TekstMed<[string]>): Tolket => ({ ok: false, feil: tekst });

/** What a dwelling seldom is, outside these: asked about, and never refused. The area is the soft rule of the package. */
const VANLIG: Partial<Record<Feltnavn, readonly [minst: number, mest: number]>> = {
  bruksareal: [10, 400],
  etasje: [-5, 30],
};

/** Can it be read, and is it a value that a dwelling seldom has? */
export function uvanlig(felt: Boligfelt, skrevet: string): boolean {
  const grenser = VANLIG[felt.navn];
  const tolket = tolk(felt, skrevet);
  if (!grenser || !tolket.ok || typeof tolket.verdi !== 'number') return false;
  return tolket.verdi < grenser[0] || tolket.verdi > grenser[1];
}

/** The label, with its unit. */
export const ledetekst = (felt: Pick<Boligfelt, 'navn'>): FastTekst => boligledetekster[felt.navn];
