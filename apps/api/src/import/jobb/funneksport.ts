import type { Funn } from '@tak/contracts';
import { stringify } from 'csv-stringify/sync';

const KOLONNER: readonly (keyof Funn)[] = ['fil', 'rad', 'kolonne', 'verdi', 'kode', 'melding', 'alvor'];

/** The findings for a spreadsheet: a byte order mark, and no cell that a spreadsheet would compute. */
export async function* funnSomCsv(bunter: AsyncIterable<readonly Funn[]>): AsyncGenerator<string> {
  yield `\ufeff${linjer([[...KOLONNER]])}`;
  for await (const bunt of bunter) yield linjer(bunt.map((f) => KOLONNER.map((k) => f[k])));
}

const linjer = (rader: (string | number | null)[][]): string =>
  stringify(rader, { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
