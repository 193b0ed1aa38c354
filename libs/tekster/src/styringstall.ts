import type { Lys, Lysfarge, Maal } from '@tak/domain';
import { kroner, prosent, tall } from './format';
import type { FastTekst, Spraak } from './tekst';

// Values, lights and findings of the parameters as sentences. Pure, so that screen, print and tests say the same.

export const lysnavn = {
  gronn: { nb: 'Grønn', nn: 'Grøn' },
  gul: { nb: 'Gul', nn: 'Gul' },
  rod: { nb: 'Rød', nn: 'Raud' },
  graa: { nb: 'Ingen data', nn: 'Ingen data' },
} as const satisfies Record<Lysfarge, FastTekst>;

/** A decimal only where the number has one: counts are whole, per thousand and medians are not. */
const desimaltall = (verdi: number): string => tall(verdi, Number.isInteger(verdi) ? 0 : 1);

/** A value in its unit: «11», «73,2 %», «Ja», «4,5 år». A yes/no is never printed as a per cent. */
export function verdiMedEnhet(spraak: Spraak, verdi: number, enhet: string): string {
  switch (enhet) {
    case 'prosent':
      return prosent(verdi, Number.isInteger(verdi) ? 0 : 1);
    case 'kroner':
      return kroner(verdi);
    case 'ja/nei':
      return verdi > 0 ? 'Ja' : 'Nei';
    case 'år':
      return `${desimaltall(verdi)} år`;
    case 'dager':
      return `${desimaltall(verdi)} ${verdi === 1 ? 'dag' : spraak === 'nn' ? 'dagar' : 'dager'}`;
    default:
      return desimaltall(verdi);
  }
}

export interface Endring {
  readonly tall: string;
  /** Unit that does not stand in the number: percentage points. */
  readonly enhet: string;
}

/** Change from last year in one phrase; null where it says nothing. */
export function endring(spraak: Spraak, verdi: number | null, ifjor: number | null, enhet: string): string | null {
  const svar = endringDelt(spraak, verdi, ifjor, enhet);
  return svar && [svar.tall, svar.enhet].filter(Boolean).join(' ');
}

/** Change from last year with its sign; per cent changes in percentage points. */
export function endringDelt(spraak: Spraak, verdi: number | null, ifjor: number | null, enhet: string): Endring | null {
  if (verdi === null || ifjor === null || enhet === 'kvalitativ') return null;
  const forskjell = verdi - ifjor;
  const rundet = Math.round(Math.abs(forskjell) * 10) / 10;
  if (rundet === 0) return { tall: uendret(spraak), enhet: '' };
  if (enhet === 'ja/nei') return { tall: verdiMedEnhet(spraak, verdi, enhet), enhet: '' };
  const tegn = forskjell > 0 ? '+' : '\u2212';
  if (enhet === 'prosent') return { tall: tegn + desimaltall(rundet), enhet: 'prosentpoeng' };
  return { tall: tegn + verdiMedEnhet(spraak, rundet, enhet), enhet: '' };
}

const uendret = (spraak: Spraak): string => (spraak === 'nn' ? 'uendra' : 'uendret');

/**
 * The target in words: «minst 55 %», «0», «høyst 3». A national sum or a share of municipalities has no value for one
 * municipality (it may even be relative to the country's own figure): only its text says what it is.
 */
export function maalverdi(
  spraak: Spraak,
  maal: Pick<Maal, 'operator' | 'verdi'> & Partial<Pick<Maal, 'kommunemaal' | 'eget'>>,
  enhet: string,
): string | null {
  const nasjonalt = maal.kommunemaal === 'nasjonal sum' || maal.kommunemaal === 'andel kommuner';
  if (maal.verdi === null || (nasjonalt && !maal.eget)) return null;
  const verdi = verdiMedEnhet(spraak, maal.verdi, enhet);
  if (maal.operator === '=' || maal.verdi === 0 || (enhet === 'prosent' && maal.verdi === 100)) return verdi;
  const ord = maal.operator === '>=' ? 'minst' : spraak === 'nn' ? 'høgst' : 'høyst';
  return `${ord} ${verdi}`;
}

export interface Lysforklaring {
  readonly lys: Lys;
  readonly maal: Maal | null;
  readonly verdi: number | null;
  readonly ifjor: number | null;
  readonly aar: number;
  readonly enhet: string;
}

/** The light's rule in words: «11, målet er 0; i fjor 14. Basisåret 2022 var 9, så vi er 2 lenger unna.» */
export function lysregel(spraak: Spraak, f: Lysforklaring): string {
  const { lys, verdi, enhet } = f;
  if (lys.farge === null) return utenLys(spraak, f);
  if (lys.farge === 'graa' || verdi === null) return ingenData(spraak, f);
  const nn = spraak === 'nn';
  const mot =
    lys.maalverdi === null
      ? ''
      : `, målet er ${maalverdi(spraak, { operator: f.maal?.operator ?? '=', eget: true, verdi: lys.maalverdi }, enhet)}`;
  const fjor = f.ifjor === null ? '' : `; i fjor ${verdiMedEnhet(spraak, f.ifjor, enhet)}`;
  const tallene = `${verdiMedEnhet(spraak, verdi, enhet)}${mot}${fjor}.`;
  switch (lys.grunn) {
    case 'maal_naadd':
      return `${tallene} Målet er nådd.`;
    case 'naer_maal':
      return `${tallene} ${nn ? 'Innanfor 10 % av målet.' : 'Innenfor 10 % av målet.'}`;
    case 'langt_fra_maal':
      return `${tallene} ${nn ? 'Meir enn 10 % frå målet.' : 'Mer enn 10 % fra målet.'}`;
    default:
      return `${tallene} ${motBasis(spraak, lys, verdi, enhet)}`;
  }
}

function motBasis(spraak: Spraak, lys: Lys, verdi: number, enhet: string): string {
  if (lys.basis === null || lys.maalverdi === null) return '';
  const nn = spraak === 'nn';
  const naermere = Math.abs(lys.basis - lys.maalverdi) - Math.abs(verdi - lys.maalverdi);
  const basis = `Basisåret ${lys.basisaar ?? ''} var ${verdiMedEnhet(spraak, lys.basis, enhet)}`;
  const hvorMye = desimaltall(Math.round(Math.abs(naermere) * 10) / 10);
  const poeng = enhet === 'prosent' ? ' prosentpoeng' : '';
  if (naermere === 0) return `${basis}, så vi er like langt unna.`;
  const vei = naermere > 0 ? (nn ? 'nærare' : 'nærmere') : 'lenger unna';
  return `${basis}, så vi er ${hvorMye}${poeng} ${vei}.`;
}

function utenLys(spraak: Spraak, { lys, maal }: Lysforklaring): string {
  const nn = spraak === 'nn';
  switch (lys.grunn) {
    case 'nasjonalt_maal':
      return nn ? 'Nasjonalt mål, gjeld ikkje éin kommune' : 'Nasjonalt mål, gjelder ikke én kommune';
    case 'frist_passert':
      return `Fristen for målet var ${maal?.frist ?? ''}`;
    case 'ingen_data':
      return nn ? 'Ingen tal' : 'Ingen tall';
    default:
      if (maal && maal.verdi !== null)
        return nn ? 'Målet er ikkje sett for den einskilde kommunen' : 'Målet er ikke satt for den enkelte kommune';
      return nn ? 'Ikkje noko talfesta mål' : 'Ikke noe tallfestet mål';
  }
}

function ingenData(spraak: Spraak, { lys, maal, verdi, aar }: Lysforklaring): string {
  const nn = spraak === 'nn';
  if (verdi === null) return nn ? `Ingen tal for ${aar}` : `Ingen tall for ${aar}`;
  if (maal && lys.maalverdi === null && lys.basisaar !== null)
    return nn
      ? `Målet blir rekna frå ${lys.basisaar}, og det året har ikkje noko tal`
      : `Målet regnes fra ${lys.basisaar}, og det året har ikke noe tall`;
  return nn ? 'Målet kan ikkje reknast ut' : 'Målet kan ikke regnes ut';
}
