import type { BoligRad, Leietaker } from '@tak/contracts';
import type { Leietakernavn } from '../person/leietakere.queries';

/** A row as the register has it, before it is told who leases. */
export interface Boligregisterrad extends Omit<BoligRad, 'leietaker' | 'varsomhet'> {
  readonly husstandId: number | null;
}

export const IKKE_TILGANG: Leietaker = { ikkeTilgang: true, husstandId: null, navn: null };

/** Who leases; a household without a name to show is not the reader's to see, and nothing of it is told. */
export function visLeietaker(husstandId: number | null, navn: Leietakernavn | undefined): Leietaker | null {
  if (husstandId === null) return null;
  return navn ? { ikkeTilgang: false, husstandId, navn: navn.navn } : IKKE_TILGANG;
}

/**
 * As it is shown. A mark («besøk med varsomhet») says something of those who live there, so it goes the way of their name:
 * `varsomhet` is false where that is hidden.
 */
export function visBolig(rad: Boligregisterrad, leietaker: Leietaker | null, varsomhet: boolean): BoligRad {
  const {
    id,
    eksternId,
    navn,
    bygg,
    byggId,
    bydel,
    status,
    grunn,
    ledigFra,
    dagerTom,
    klarFra,
    kontraktTil,
    aapenEtterUtlop,
  } = rad;
  const { soverom, areal, rullestol, maalgruppe, form, boligtype, bemanning, maanedsleie, innleieTil, fom, tom } = rad;
  return {
    ...{
      id,
      eksternId,
      navn,
      bygg,
      byggId,
      bydel,
      status,
      grunn,
      ledigFra,
      dagerTom,
      klarFra,
      kontraktTil,
      aapenEtterUtlop,
    },
    leietaker,
    ...{ soverom, areal, rullestol, maalgruppe, form, boligtype, bemanning, maanedsleie, innleieTil, fom, tom },
    varsomhet: varsomhet && !leietaker?.ikkeTilgang,
  };
}
