import type { BoligRad } from '@tak/contracts';
import { dagerFra, somDato } from '@tak/domain';
import { type Spraak, boligerTekster, dato, omDager, tekst } from '@tak/tekster';

/** The date that matters for a row, the word for it, and how far away it is. */
export interface Naar {
  readonly ord: string;
  readonly dato: string;
  readonly forhold: string | null;
  /** late = past its end, near = something is to be done, far = nothing yet. */
  readonly vekt: 'late' | 'near' | 'far';
}

/** Beyond this contracts are counted in months, and then in years. */
const I_DAGER = 183;
const I_MAANEDER = 730;

/** Null: a lease whose contract has no end. */
export function naar(spraak: Spraak, rad: BoligRad, dag: string): Naar | null {
  const om = (til: string): number => dagerFra(somDato(dag), somDato(til));
  switch (rad.status) {
    case 'ledig':
    case 'klargjores':
    case 'utilgjengelig':
      if (rad.klarFra !== null)
        return {
          ord: tekst(spraak, boligerTekster.klarFra),
          dato: dato(rad.klarFra),
          forhold: fram(spraak, rad.klarFra, dag, om(rad.klarFra)),
          vekt: rad.status === 'klargjores' ? 'near' : 'far',
        };
      if (rad.ledigFra === null) return null;
      return {
        ord: tekst(spraak, rad.status === 'ledig' ? boligerTekster.ledigFra : boligerTekster.uteFra),
        dato: dato(rad.ledigFra),
        forhold: rad.dagerTom === null ? null : tekst(spraak, boligerTekster.dagerTom, rad.dagerTom),
        vekt: rad.status === 'ledig' ? 'near' : 'far',
      };
    case 'utleid': {
      if (rad.kontraktTil === null) return null;
      const n = om(rad.kontraktTil);
      const vekt = n <= I_DAGER ? 'near' : 'far';
      return {
        ord: tekst(spraak, boligerTekster.kontraktTil),
        dato: dato(rad.kontraktTil),
        forhold: rad.aapenEtterUtlop
          ? tekst(spraak, boligerTekster.aapenEtterUtlop)
          : fram(spraak, rad.kontraktTil, dag, n),
        vekt: rad.aapenEtterUtlop ? 'late' : vekt,
      };
    }
    case 'kommer':
      return {
        ord: tekst(spraak, boligerTekster.fra),
        dato: dato(rad.fom),
        forhold: fram(spraak, rad.fom, dag, om(rad.fom)),
        vekt: 'far',
      };
    case 'avsluttet':
      if (rad.tom === null) return null;
      return { ord: tekst(spraak, boligerTekster.til), dato: dato(rad.tom), forhold: null, vekt: 'far' };
  }
}

function fram(spraak: Spraak, til: string, dag: string, dager: number): string {
  if (dager <= I_DAGER) return omDager(spraak, til, dag);
  if (dager <= I_MAANEDER) return tekst(spraak, boligerTekster.omMaaneder, Math.round(dager / 30.44));
  return tekst(spraak, boligerTekster.omAar, Math.round(dager / 365.25));
}
