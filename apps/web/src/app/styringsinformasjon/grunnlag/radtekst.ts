import type { GrunnlagRad, Radslag } from '@tak/contracts';
import { type Spraak, dato, grunnlagTekster, kroner, periode, tall, tekst } from '@tak/tekster';

/** What the value of a row is measured in. It follows from what the row is, but for a few numbers that say otherwise. */
export type Radenhet = 'doegn' | 'dager' | 'aar' | 'kvm' | 'kroner' | null;

const ETTER_RADSLAG: Readonly<Record<Radslag, Radenhet>> = {
  husstand: 'doegn',
  bolig: 'kvm',
  leieforhold: 'dager',
  soknad: 'dager',
  bosetting: 'dager',
  virkemiddel: 'kroner',
  tilsagn: 'kroner',
  utkastelse: null,
};

/** T.1 is years of tenancy; 5.2, 5.5 and 5.6 show the commitment's amount; D1 and D2 days on the waiting list. */
const UNNTAK: Readonly<Record<string, Radenhet>> = {
  'T.1': 'aar',
  '5.2': 'kroner',
  '5.5': 'kroner',
  '5.6': 'kroner',
  D1: 'dager',
  D2: 'dager',
};

export const radenhet = (id: string, radslag: Radslag): Radenhet => UNNTAK[id] ?? ETTER_RADSLAG[radslag];

/** The deciding value of a row in its unit; null when the rule has none. */
export function radverdi(spraak: Spraak, verdi: number | null, enhet: Radenhet): string | null {
  if (verdi === null || enhet === null) return null;
  switch (enhet) {
    case 'doegn':
      return tekst(spraak, grunnlagTekster.doegn, verdi);
    case 'dager':
      return tekst(spraak, grunnlagTekster.dager, verdi);
    case 'aar':
      return tekst(spraak, grunnlagTekster.aar, tall(verdi, 1));
    case 'kvm':
      return tekst(spraak, grunnlagTekster.kvm, tall(verdi, Number.isInteger(verdi) ? 0 : 1));
    case 'kroner':
      return kroner(verdi);
  }
}

/** How far from the boundary: «på grensen», «2 døgn over», «12 døgn før». Null where the rule has no boundary. */
export function avstandstekst(spraak: Spraak, avstand: number | null, enhet: Radenhet): string | null {
  if (avstand === null) return null;
  if (avstand === 0) return tekst(spraak, grunnlagTekster.paaGrensen);
  // The boundary of 6.3 is an area, though its value is an amount.
  const maaltI = enhet === 'kroner' ? 'kvm' : enhet;
  const n = radverdi(spraak, Math.abs(avstand), maaltI) ?? tall(Math.abs(avstand));
  if (avstand > 0) return tekst(spraak, grunnlagTekster.over, n);
  return tekst(spraak, maaltI === 'kvm' ? grunnlagTekster.under : grunnlagTekster.foer, n);
}

/** The period of a row, where it has one. Only a stay runs; anything else without an end has a day it is counted from. */
export function radperiode(spraak: Spraak, rad: Pick<GrunnlagRad, 'fra' | 'til'>, enhet: Radenhet): string | null {
  if (rad.fra === null) return null;
  return rad.til === null && enhet !== 'doegn'
    ? tekst(spraak, grunnlagTekster.fra, dato(rad.fra))
    : periode(spraak, rad.fra, rad.til);
}
