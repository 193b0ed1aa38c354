import type { ParameterSvar } from '@tak/contracts';
import { type Spraak, kroner, radslagTekster, styringTekster, tall, tekst, verdiMedEnhet } from '@tak/tekster';

/** The one large number and the words beside it: «11» «husstander i 2026», «73,2 %» «48 av 68 husstander i 2024». */
export interface StortTall {
  readonly tall: string;
  readonly ved: string;
  /** An answer in words is not set in 80 pixels. */
  readonly stort: boolean;
}

type Tallgrunnlag = Pick<
  ParameterSvar,
  | 'aar'
  | 'verdi'
  | 'teller'
  | 'nevner'
  | 'svar'
  | 'enhet'
  | 'radslag'
  | 'antallTeller'
  | 'antallNevner'
  | 'antallUtenfor'
>;

export function stortTall(spraak: Spraak, p: Tallgrunnlag): StortTall {
  const iAar = tekst(spraak, styringTekster.iAar, p.aar);
  if (p.verdi === null)
    return { tall: p.svar ?? '', ved: p.svar === null ? '' : iAar, stort: (p.svar ?? '').length <= 12 };
  const deler = p.enhet === 'prosent' ? andel(spraak, p) : rader(spraak, p);
  return { tall: verdiMedEnhet(spraak, p.verdi, p.enhet), ved: `${deler} ${iAar}`.trim(), stort: true };
}

/** What a share is a share of. Where the numerator is no part of the denominator, the two are not one kind of row. */
function andel(spraak: Spraak, p: Tallgrunnlag): string {
  if (p.teller === null || p.nevner === null) return '';
  const iKroner = p.radslag !== null && p.nevner !== p.antallNevner;
  const [teller, nevner] = iKroner ? [kroner(p.teller), kroner(p.nevner)] : [tall(p.teller), tall(p.nevner)];
  const hva = iKroner || p.antallUtenfor === null ? '' : ` ${radord(spraak, p, p.nevner)}`;
  return tekst(spraak, styringTekster.avTotalt, teller, nevner) + hva;
}

/** A count says what it counts; medians, rates and yes/no do not count their rows. */
const rader = (spraak: Spraak, p: Tallgrunnlag): string =>
  p.enhet === 'antall' && p.verdi !== null && p.verdi === p.antallTeller ? radord(spraak, p, p.verdi) : '';

function radord(spraak: Spraak, p: Tallgrunnlag, antall: number): string {
  const ord = p.radslag && radslagTekster[p.radslag];
  return ord ? tekst(spraak, antall === 1 ? ord.en : ord.flere) : '';
}
