import type { Kommandovalg } from '@tak/contracts/http';
import { idFraSti } from '../../person/husstand-dor';
import type { InnloggetBruker } from '../../plattform/tilgang';
import type { Bestilling } from './boligkommandoer';

/** A command on the dwelling of the path, as it came in. */
export const bestill = <T extends { readonly versjon: number }>(
  bruker: InnloggetBruker,
  id: string,
  nokkel: string,
  { prov }: Kommandovalg,
  kropp: T,
): Bestilling<T> => ({ bruker, boligId: idFraSti(id), nokkel, prov: prov === 'ja', kropp });
