import type { StreamableFile } from '@nestjs/common';
import type { GrunnlagRad } from '@tak/contracts';
import { somTabellfil, type Filformat } from '../plattform/tabellfil';
import { radtabell } from './radeksport';
import type { Radsporring } from './rader.queries';

export { EKSPORTTYPER } from '../plattform/tabellfil';

/** A file to be saved, with a name that says what it holds. */
export function lagEksport(
  rader: readonly GrunnlagRad[],
  { id, sett, radslag, spraak }: Radsporring,
  aar: number,
  format: Filformat,
): Promise<StreamableFile> {
  return somTabellfil(radtabell(rader, radslag, spraak), `${id}-${aar}-${sett}`, format);
}
