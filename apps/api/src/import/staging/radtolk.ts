import {
  lesCelle,
  maskerFodselsnumre,
  maskerHele,
  motsierFodselsnummer,
  type Funnkode,
  type Kolonne,
} from '@tak/domain';
import type { Fodselsnummernokkel } from '@tak/database';
import { erBlank } from '../lesing/csv';
import type { Hode } from '../lesing/hode';
import type { Nummerlager } from './nummerlager';

/** What the reading of cells needs to know from outside the file. */
export interface Lesegrunnlag {
  readonly nokkel: Fodselsnummernokkel;
  /** Where identity numbers wait until it is known which are new; null: all are, and are encrypted as they are read. */
  readonly lager: Nummerlager | null;
  readonly parametere: ReadonlySet<string>;
  /** Business day, ISO: dates after it are in the future. */
  readonly dag: string;
}

type Cellefunn = readonly [kolonne: string | null, verdi: string | null, kode: Funnkode];

const MAKS_VERDI = 200;

/** A column and where in the record it stands. */
interface Plass {
  readonly nr: number;
  readonly kolonne: Kolonne;
  readonly sammenlignes: boolean;
}

/** Turns records of one file into lines of PostgreSQL's COPY text format, findings of the row included. */
export class Radtolk {
  private readonly mangler: boolean;
  private readonly plasser: readonly Plass[];
  private readonly antallFelt: number;
  /** The row being read. */
  private rad = 0;

  constructor(
    hode: Hode,
    private readonly grunnlag: Lesegrunnlag,
  ) {
    this.mangler = hode.funn.some((f) => f.kode === 'mangler_kolonne');
    this.antallFelt = hode.plasser.length;
    this.plasser = hode.plasser.flatMap((kolonne, nr, alle) =>
      kolonne && alle.indexOf(kolonne) === nr ? [{ nr, kolonne, sammenlignes: SAMMENLIGNES.has(kolonne.navn) }] : [],
    );
  }

  /** The line of a record, or null when the record is blank. `rad` counts the header as 1. */
  linje(felter: readonly string[], rad: number): string | null {
    if (erBlank(felter)) return null;
    const funn: Cellefunn[] = [];
    const verdier: Verdier = {};
    let celler = '';
    this.rad = rad;
    for (const plass of this.plasser) celler += `\t${this.celle(plass, felter[plass.nr] ?? '', funn, verdier)}`;
    if (felter.length !== this.antallFelt) funn.push([null, null, 'feil_antall_felt']);
    sammenlign(verdier, funn);
    const ugyldig = this.mangler || funn.some(([, , kode]) => kode !== 'dato_i_fremtiden');
    return `${rad}\t${ugyldig ? 't' : 'f'}\t${funn.length ? flukt(JSON.stringify(funn)) : '\\N'}${celler}\n`;
  }

  private celle({ kolonne, sammenlignes }: Plass, raa: string, funn: Cellefunn[], verdier: Verdier): string {
    const lest = lesCelle(kolonne, raa, this.grunnlag.parametere);
    const fodselsnummer = kolonne.type.slag === 'fodselsnummer';
    if (!lest.ok || lest.verdi === null) {
      if (!lest.ok) funn.push([kolonne.navn, visbar(kolonne, raa), lest.kode]);
      return fodselsnummer ? '\\N\t\\N' : '\\N';
    }
    if (sammenlignes) verdier[kolonne.navn as keyof Verdier] = lest.verdi;
    if (fodselsnummer) return this.nummer(lest.verdi);
    if (kolonne.type.slag === 'dato' && lest.verdi > this.grunnlag.dag && !kolonne.avtalt) {
      funn.push([kolonne.navn, lest.verdi, 'dato_i_fremtiden']);
    }
    return flukt(lest.verdi);
  }

  /** Hash and ciphertext. */
  private nummer(verdi: string): string {
    const { nokkel, lager } = this.grunnlag;
    lager?.legg(this.rad, verdi);
    const { hash, kryptert } = nokkel.somHex(verdi, lager === null);
    return `\\\\x${hash}\t${kryptert === null ? '\\N' : `\\\\x${kryptert}`}`;
  }
}

/** Values of a row that are held against each other. */
interface Verdier {
  fom?: string;
  tom?: string;
  fodselsnummer?: string;
  fodselsdato?: string;
}
const SAMMENLIGNES: ReadonlySet<string> = new Set<keyof Verdier>(['fom', 'tom', 'fodselsnummer', 'fodselsdato']);

/** The hard rules that one row can break by itself. */
function sammenlign({ fom, tom, fodselsnummer, fodselsdato }: Verdier, funn: Cellefunn[]): void {
  if (fom && tom && tom < fom) funn.push(['tom', tom, 'tom_for_fom']);
  if (fodselsnummer && fodselsdato && motsierFodselsnummer(fodselsdato, fodselsnummer)) {
    funn.push(['fodselsdato', fodselsdato, 'fodselsdato_mot_fodselsnummer']);
  }
}

/** A value as it may be shown and stored: identity numbers masked, signs that cannot be stored replaced. */
export function visbar(kolonne: Kolonne | null, raa: string): string {
  const tekst = kolonne?.type.slag === 'fodselsnummer' ? maskerHele(raa.trim()) : maskerFodselsnumre(raa.trim());
  return tekst.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd').slice(0, MAKS_VERDI);
}

/** Escapes of COPY's text format. */
function flukt(tekst: string): string {
  if (!/[\\\t\n\r]/.test(tekst)) return tekst;
  return tekst.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}
