import type { Sporlinje, Sporstatus, Sporverdikt } from '@tak/contracts';
import { type Spraak, kostraFeltNynorsk, sporgjelderTekster, tekst } from '@tak/tekster';
import { parameternavn } from '../styringsinformasjon/katalognavn';

/** One verdict after the other, in the order they are shown. */
export const GRUPPER = ['teller', 'nevner', 'ikke', 'ikke_tilgang', 'annet'] as const satisfies Sporstatus[];

export interface Sporgruppe {
  readonly status: Sporstatus;
  readonly linjer: readonly Sporlinje[];
}

/** «6.1 Andel tilgjengelige …»: the number's name in the reader's language. */
export function linjenavn(spraak: Spraak, { slag, nr, navn }: Pick<Sporlinje, 'slag' | 'nr' | 'navn'>): string {
  const iOrd =
    slag === 'parameter'
      ? parameternavn(spraak, { id: nr, navn })
      : ((spraak === 'nn' ? kostraFeltNynorsk[nr] : undefined) ?? navn);
  return `${nr} ${iOrd}`;
}

/** «Leieforhold L-12, L-13»; null where it is about the record itself. */
export function gjelderord(spraak: Spraak, { gjelder }: Sporverdikt): string | null {
  const ord = [...new Set(gjelder.map((g) => g.slag))].map((slag) => {
    const ider = gjelder.filter((g) => g.slag === slag).map((g) => g.id);
    return `${tekst(spraak, sporgjelderTekster[slag])} ${ider.join(', ')}`;
  });
  return ord.length > 0 ? ord.join(' · ') : null;
}

/** Lines that have every word typed, in the name, the reason, or what it is about. */
export function filtrert(spraak: Spraak, linjer: readonly Sporlinje[], sok: string): readonly Sporlinje[] {
  const ord = sok.toLowerCase().split(/\s+/).filter(Boolean);
  if (ord.length === 0) return linjer;
  return linjer.filter((linje) => {
    const alt = [linjenavn(spraak, linje), linje.iAar.hvorfor?.[spraak] ?? '', gjelderord(spraak, linje.iAar) ?? '']
      .join(' ')
      .toLowerCase();
    return ord.every((o) => alt.includes(o));
  });
}

/** The lines by what the year says, empty groups left out. */
export const gruppert = (linjer: readonly Sporlinje[]): readonly Sporgruppe[] =>
  GRUPPER.map((status) => ({ status, linjer: linjer.filter((l) => l.iAar.status === status) })).filter(
    (g) => g.linjer.length > 0,
  );

/** Where the rows behind a number are. */
export const tallrute = ({ slag, nr }: Pick<Sporlinje, 'slag' | 'nr'>): string =>
  `/${slag === 'kostra' ? 'kostra' : 'styring'}/${nr}`;

/** The year, the moment, and the set in which the record stands. */
export function tallsok(
  { iAar }: Pick<Sporlinje, 'iAar'>,
  kjentPer: string | null,
): Readonly<Record<string, string | number>> {
  return {
    aar: iAar.aar,
    ...(kjentPer === null ? {} : { kjentPer }),
    ...(iAar.status === 'nevner' ? { sett: 'nevner' } : {}),
  };
}
