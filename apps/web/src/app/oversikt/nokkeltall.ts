import type { Nokkeltall, NokkeltallId } from '@tak/contracts';
import { type Spraak, nokkeltallTekster, nokkeltallverdi, oversiktTekster, tall, tekst } from '@tak/tekster';

interface Rader {
  readonly rute: string;
  readonly sporring?: Readonly<Record<string, string>>;
}

/** Where the rows behind a number are: a list as it is filtered, or the page of the number. */
const RADER: Readonly<Record<NokkeltallId, Rader>> = {
  midlertidig: { rute: '/styring/2.S2' },
  midlertidig_barn: { rute: '/styring/3.2' },
  over_tre_maaneder: { rute: '/styring/T.6' },
  passerer_14_dager: { rute: '/styring/T.6' },
  ledige: { rute: '/boliger', sporring: { utvalg: 'ledige' } },
  dager_tomme: { rute: '/boliger', sporring: { utvalg: 'ledige' } },
  venteliste: { rute: '/kostra/D1' },
  kontrakt_ut: { rute: '/boliger', sporring: { utvalg: 'kontrakt_ut' } },
  p22: { rute: '/styring/2.2' },
  p32: { rute: '/styring/3.2' },
  p58: { rute: '/styring/5.8' },
  // Those of today; the page of the number counts by what is registered for the last day of the year.
  pT2: { rute: '/boliger/ledige' },
};

export interface VistTall extends Rader {
  readonly id: NokkeltallId;
  readonly navn: string;
  readonly verdi: string;
  readonly endring: string;
  readonly serie: readonly (number | null)[];
}

/** A number as it is read: the value, and what it was a year ago in words. */
export function visTall(spraak: Spraak, n: Nokkeltall, dagIfjor: string): VistTall {
  const navn = nokkeltallTekster[n.id];
  return {
    ...RADER[n.id],
    id: n.id,
    navn: navn ? tekst(spraak, navn) : n.id,
    verdi: n.verdi === null ? tekst(spraak, oversiktTekster.ingenTall) : nokkeltallverdi(n.enhet, n.verdi),
    endring: endring(spraak, n, dagIfjor),
    serie: n.serie,
  };
}

/** More and less, as one says it of each unit. */
const ENDRING = {
  antall: [oversiktTekster.flereEnn, oversiktTekster.faerreEnn],
  dager: [oversiktTekster.dagerLengre, oversiktTekster.dagerKortere],
  prosent: [oversiktTekster.poengOpp, oversiktTekster.poengNed],
} as const;

/** Rounded as it is shown, so that what is shown as the same is the same. */
const avrundet = (verdi: number): number => Math.round(verdi * 10) / 10;

function endring(spraak: Spraak, { verdi, ifjor, enhet }: Nokkeltall, dag: string): string {
  if (verdi === null || ifjor === null) return tekst(spraak, oversiktTekster.ikkeIfjor);
  const forskjell = avrundet(avrundet(verdi) - avrundet(ifjor));
  if (forskjell === 0) return tekst(spraak, oversiktTekster.sammeSomIfjor, dag);
  const opp = forskjell > 0;
  const antall = tall(Math.abs(forskjell), Number.isInteger(forskjell) ? 0 : 1);
  return tekst(spraak, ENDRING[enhet][opp ? 0 : 1], antall, dag);
}
