import type { BoligSvar } from '@tak/contracts';
import { type Spraak, boligTekster, omDager, tekst } from '@tak/tekster';
import { statustekst } from '../kodetekst';

/** Both days are in; no end is still running. */
export const gjelder = (tid: { readonly fom: string; readonly tom: string | null }, dag: string): boolean =>
  tid.fom <= dag && (tid.tom === null || tid.tom >= dag);

/** The one sentence that says what matters now. */
export function hodesetning(spraak: Spraak, bolig: BoligSvar): string {
  return `${deler(spraak, bolig).join(', ')}.`;
}

function deler(spraak: Spraak, bolig: BoligSvar): readonly string[] {
  const { status, ledigFra, dagerTom, klarFra, kontraktTil, dag } = bolig;
  switch (status) {
    case 'ledig':
      return [
        dagerTom ? tekst(spraak, boligTekster.ledigI, dagerTom) : tekst(spraak, boligTekster.ledigIDag),
        ...tapt(spraak, bolig),
      ];
    case 'klargjores':
      return [
        tekst(spraak, boligTekster.klargjores),
        ...(klarFra === null ? [] : [tekst(spraak, boligTekster.klarFra, klarFra)]),
        ...(dagerTom ? [tekst(spraak, boligTekster.tomI, dagerTom)] : []),
        ...tapt(spraak, bolig),
      ];
    case 'utilgjengelig':
      return [
        ledigFra
          ? tekst(spraak, boligTekster.uteAvBrukFra, statustekst(spraak, bolig), uteFra(bolig))
          : statustekst(spraak, bolig),
        ...(klarFra === null ? [] : [tekst(spraak, boligTekster.klarFra, klarFra)]),
        ...(dagerTom ? [tekst(spraak, boligTekster.tomI, dagerTom)] : []),
      ];
    case 'utleid': {
      const fom = bolig.leieforhold.find((l) => gjelder(l, dag))?.fom;
      return [
        fom ? tekst(spraak, boligTekster.utleidFra, fom) : tekst(spraak, boligTekster.utleid),
        kontraktTil === null
          ? tekst(spraak, boligTekster.kontraktUtenSlutt)
          : bolig.aapenEtterUtlop
            ? tekst(spraak, boligTekster.kontraktenGikkUt, kontraktTil)
            : tekst(spraak, boligTekster.kontraktenGaarUt, kontraktTil, omDager(spraak, kontraktTil, dag)),
      ];
    }
    case 'kommer':
      return [tekst(spraak, boligTekster.kommerFra, bolig.fom)];
    case 'avsluttet':
      return [tekst(spraak, boligTekster.avsluttet, bolig.tom ?? dag)];
  }
}

/** Out of use may begin later than the last tenant left. */
const uteFra = ({ utilgjengelig, ledigFra, dag }: BoligSvar): string =>
  utilgjengelig.find((u) => gjelder(u, dag))?.fom ?? ledigFra ?? dag;

function tapt(spraak: Spraak, { maanedsleie, taptLeie, dagerTom }: BoligSvar): readonly string[] {
  if (!dagerTom) return [];
  if (maanedsleie === null) return [tekst(spraak, boligTekster.leieMangler)];
  return taptLeie === null ? [] : [tekst(spraak, boligTekster.taptLeie, taptLeie)];
}
