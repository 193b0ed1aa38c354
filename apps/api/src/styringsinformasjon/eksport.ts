import { StreamableFile } from '@nestjs/common';
import type { GrunnlagRad } from '@tak/contracts';
import { somCsv, somXlsx } from './radeksport';
import type { Radsporring } from './rader.queries';

export const EKSPORTTYPER = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** A file to be saved, with a name that says what it holds. */
export async function lagEksport(
  rader: readonly GrunnlagRad[],
  { id, sett, radslag, spraak }: Radsporring,
  aar: number,
  format: 'csv' | 'xlsx',
): Promise<StreamableFile> {
  const fil = format === 'csv' ? somCsv(rader, radslag, spraak) : await somXlsx(rader, radslag, spraak);
  return new StreamableFile(fil.innhold, {
    type: fil.type,
    disposition: `attachment; filename="${id}-${aar}-${sett}.${format}"`,
    length: fil.innhold.length,
  });
}
