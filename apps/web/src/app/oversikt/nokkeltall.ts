import type { Nokkeltall, NokkeltallId, OversiktstallSvar } from '@tak/contracts';
import { type Spraak, nokkeltallTekster, nokkeltallverdi, oversiktTekster, tall, tekst } from '@tak/tekster';

/** Where the rows behind a number are; or the page of a number that counts the whole year, which must be said. */
type Vei =
  | { readonly rute: string; readonly sporring?: Readonly<Record<string, string>> }
  | { readonly parameter: string }
  | { readonly felt: string };

const VEIER: Readonly<Record<NokkeltallId, Vei>> = {
  midlertidig: { parameter: '2.S2' },
  midlertidig_barn: { parameter: '3.2' },
  over_tre_maaneder: { parameter: 'T.6' },
  passerer_14_dager: { parameter: 'T.6' },
  ledige: { rute: '/boliger', sporring: { utvalg: 'ledige' } },
  dager_tomme: { rute: '/boliger', sporring: { utvalg: 'ledige' } },
  // The field of a year that is not over is counted on the day.
  venteliste: { felt: 'D1' },
  kontrakt_ut: { rute: '/boliger', sporring: { utvalg: 'kontrakt_ut' } },
  p22: { parameter: '2.2' },
  p32: { parameter: '3.2' },
  p58: { parameter: '5.8' },
  // Those of today; the page of the number counts by what is registered for the last day of the year.
  pT2: { rute: '/boliger/ledige' },
};

interface Lenke {
  readonly rute: string;
  readonly sporring: Readonly<Record<string, string>>;
  /** What is there, when it is another number; null when it is the rows of this one. */
  readonly annet: string | null;
}

function lenke(spraak: Spraak, vei: Vei, aar: string): Lenke {
  if ('rute' in vei) return { sporring: {}, ...vei, annet: null };
  if ('felt' in vei) return { rute: `/kostra/${vei.felt}`, sporring: { aar }, annet: null };
  const annet = tekst(spraak, oversiktTekster.talletForAaret, aar, vei.parameter);
  return { rute: `/styring/${vei.parameter}`, sporring: { aar }, annet };
}

export interface VistTall extends Lenke {
  readonly id: NokkeltallId;
  readonly navn: string;
  readonly verdi: string;
  readonly endring: string;
  readonly serie: readonly (number | null)[];
}

/** A number as it is read: the value, and what it was a year ago in words. */
export function visTall(
  spraak: Spraak,
  n: Nokkeltall,
  { dag, dagIfjor }: Pick<OversiktstallSvar, 'dag' | 'dagIfjor'>,
): VistTall {
  const navn = nokkeltallTekster[n.id];
  return {
    ...lenke(spraak, VEIER[n.id], dag.slice(0, 4)),
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
