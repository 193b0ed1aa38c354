import type { BoligRad } from '@tak/contracts';
import {
  type FastTekst,
  type Spraak,
  boligstatusTekster,
  kitTekster,
  tall,
  tekst,
  utilgjengeligTekster,
} from '@tak/tekster';
import type { Farge } from '@tak/ui';

/** The word of a code; one that nobody has a word for yet is shown as it stands. */
export const kodetekst = (spraak: Spraak, ord: Readonly<Record<string, FastTekst>>, kode: string): string => {
  const funnet = ord[kode];
  return funnet ? tekst(spraak, funnet) : kode;
};

/** The same where nothing may be registered. */
export const kodeEllerNull = (
  spraak: Spraak,
  ord: Readonly<Record<string, FastTekst>>,
  kode: string | null,
): string | null => (kode === null ? null : kodetekst(spraak, ord, kode));

/** Why it is out of use says more than that it is. */
export const statustekst = (spraak: Spraak, { status, grunn }: Pick<BoligRad, 'status' | 'grunn'>): string =>
  status === 'utilgjengelig' && grunn
    ? kodetekst(spraak, utilgjengeligTekster, grunn)
    : kodetekst(spraak, boligstatusTekster, status);

/** Filled only where something is to be done or waited for. */
export const statusfarge = (status: BoligRad['status']): Farge =>
  (
    ({
      ledig: 'warning',
      klargjores: 'info',
      kommer: 'info',
      utilgjengelig: 'neutral',
      utleid: 'neutral',
      avsluttet: 'neutral',
    }) as const
  )[status];
export const statusomriss = (status: BoligRad['status']): boolean => statusfarge(status) === 'neutral';

/** 68.5 is «68,5», 68 is «68». */
export const arealtekst = (areal: number | null): string | null =>
  areal === null ? null : tall(areal, Number.isInteger(areal) ? 0 : 1);

/** The tenant in words: a name, «Ikke tilgang», or «Ikke registrert» where nobody has written a name. */
export const leietakertekst = (
  spraak: Spraak,
  leietaker: { readonly ikkeTilgang: boolean; readonly navn: string | null },
): string =>
  leietaker.ikkeTilgang
    ? tekst(spraak, kitTekster.ikkeTilgang)
    : (leietaker.navn ?? tekst(spraak, kitTekster.ikkeRegistrert));
