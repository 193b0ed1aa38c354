import { StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import writeXlsx, { type SheetData } from 'write-excel-file/node';

export type Celle = string | number | null;
export type Filformat = 'csv' | 'xlsx';

/** A table to be saved as a file: the head is the first row. */
export interface Tabell {
  readonly rader: readonly (readonly Celle[])[];
  /** Widths of the columns in a sheet, in characters. */
  readonly bredder: readonly number[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const EKSPORTTYPER = ['text/csv', XLSX];

/** As a download under this name, extension apart. */
export async function somTabellfil(tabell: Tabell, navn: string, format: Filformat): Promise<StreamableFile> {
  const innhold = format === 'csv' ? somCsv(tabell) : await somXlsx(tabell);
  return new StreamableFile(innhold, {
    type: format === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
    disposition: `attachment; filename="${navn}.${format}"`,
    length: innhold.length,
  });
}

/** Semicolon and byte order mark, as Norwegian spreadsheets read it; a text that would be a formula is kept a text. */
function somCsv({ rader }: Tabell): Buffer {
  const innhold = stringify([...rader], {
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    cast: { number: (n) => String(n).replace('.', ',') },
  });
  return Buffer.from(innhold, 'utf8');
}

/** Every cell is a text or a number, never a formula. */
function somXlsx({ rader, bredder }: Tabell): Promise<Buffer> {
  const [hode = [], ...resten] = rader;
  const ark: SheetData = [
    hode.map((verdi) => ({ type: String, value: String(verdi), fontWeight: 'bold' as const })),
    ...resten.map((rad) =>
      rad.map((c) =>
        c === null ? null : typeof c === 'number' ? { type: Number, value: c } : { type: String, value: c },
      ),
    ),
  ];
  return writeXlsx(ark, { columns: bredder.map((width) => ({ width })), stickyRowsCount: 1 }).toBuffer();
}
