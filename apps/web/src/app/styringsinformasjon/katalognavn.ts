import type { MaalsettingRad, ParameterRad } from '@tak/contracts';
import { type Spraak, innsatsomraadeNynorsk, maalsettingNynorsk, parameternavnNynorsk } from '@tak/tekster';

type Nynorsk = Readonly<Record<string | number, string | undefined>>;

const navn = (spraak: Spraak, nynorsk: Nynorsk, noekkel: string | number, bokmaal: string): string =>
  (spraak === 'nn' ? nynorsk[noekkel] : undefined) ?? bokmaal;

/** Names of the catalogue in the reader's language; bokmål, as the programme wrote them, where there is no other. */
export const parameternavn = (spraak: Spraak, p: Pick<ParameterRad, 'id' | 'navn'>): string =>
  navn(spraak, parameternavnNynorsk, p.id, p.navn);

export const maalsettingstekst = (spraak: Spraak, m: Pick<MaalsettingRad, 'id' | 'tekst'>): string =>
  navn(spraak, maalsettingNynorsk, m.id, m.tekst);

export const omraadenavn = (spraak: Spraak, omraade: string): string =>
  navn(spraak, innsatsomraadeNynorsk, omraade, omraade);
