import type { KostraFelt } from '@tak/contracts';
import { KOSTRAGRUPPER } from '@tak/domain';
import { type Spraak, endring, prosent, tall } from '@tak/tekster';

type Verdi = KostraFelt['verdi'];

/** One line of the form: a field, or a group under a field. */
export interface Kostralinje {
  readonly noekkel: string;
  readonly felt: KostraFelt;
  /** Code of the group on a line under its field; null on the field's own. */
  readonly gruppe: string | null;
  readonly verdi: number | null;
  readonly ifjor: number | null;
  /** Rows behind the number; a group's are its count. */
  readonly rader: number | null;
}

const sum = (verdi: Verdi): number | null =>
  verdi === null || typeof verdi === 'number' ? verdi : Object.values(verdi).reduce((a, b) => a + b, 0);

/** The form's lines: a field that is split by group has its sum first, then every group of the form, also those with none. */
export function kostralinjer(felter: readonly KostraFelt[]): readonly Kostralinje[] {
  return felter.flatMap((felt) => {
    const hode: Kostralinje = {
      noekkel: felt.felt,
      felt,
      gruppe: null,
      verdi: sum(felt.verdi),
      ifjor: sum(felt.ifjor),
      rader: felt.rader,
    };
    if (felt.verdi === null || typeof felt.verdi === 'number') return [hode];
    const { verdi: naa, ifjor } = felt;
    const grupper = KOSTRAGRUPPER.map((gruppe): Kostralinje => ({
      noekkel: `${felt.felt}/${gruppe}`,
      felt,
      gruppe,
      verdi: naa[gruppe] ?? 0,
      ifjor: ifjor === null || typeof ifjor === 'number' ? null : (ifjor[gruppe] ?? 0),
      rader: naa[gruppe] ?? 0,
    }));
    return [hode, ...grupper];
  });
}

/** SSB's signs: «.» a number that cannot be (a share of none), «..» one that is missing. Zero is 0. */
export const tegn = (enhet: KostraFelt['enhet']): string => (enhet === 'prosent' ? '.' : '..');

/** As read on screen. */
export const kostratall = (verdi: number | null, enhet: KostraFelt['enhet']): string =>
  verdi === null ? tegn(enhet) : enhet === 'prosent' ? prosent(verdi) : tall(verdi);

/** As pasted into the web form or a sheet: no space in thousands, an ordinary minus. */
export const kostrakopi = (verdi: number | null, enhet: KostraFelt['enhet']): string =>
  (verdi === null ? tegn(enhet) : tall(verdi, enhet === 'prosent' ? 1 : 0))
    .replaceAll('\u202f', '')
    .replaceAll('\u2212', '-');

export const kostraendring = (spraak: Spraak, linje: Kostralinje): string =>
  endring(spraak, linje.verdi, linje.ifjor, linje.felt.enhet) ?? '';

/** The whole form as lines of cells with tabs between, in its own order, for a sheet or the web form. */
export function kopierAlt(
  linjer: readonly Kostralinje[],
  hode: readonly string[],
  tekst: (l: Kostralinje) => string,
): string {
  const rader = linjer.map((l) => [
    l.gruppe === null ? l.felt.felt : '',
    tekst(l),
    kostrakopi(l.verdi, l.felt.enhet),
    kostrakopi(l.ifjor, l.felt.enhet),
  ]);
  return [hode, ...rader].map((rad) => rad.join('\t')).join('\n');
}
