import { Transform, type Readable } from 'node:stream';
import { decodeStream } from 'iconv-lite';
import { parse, type Parser } from 'csv-parse';
import type { Filtype } from './tegnsett';

/** No row of a registerpakke is near this long; an unclosed quotation mark soon is. */
export const MAKS_RAD = 256 * 1024;

/** A reader that hands each record (its fields as text) to the one given; blank lines too, so that rows keep their number. */
export type Csvleser = (motta: (felter: readonly string[]) => void) => Parser;

/** `fortsetter`: the file was begun by another reader, and this is how its records end. */
export function csvLeser(type: Filtype, fortsetter?: string): Csvleser {
  return (motta) =>
    parse({
      delimiter: type.skilletegn,
      bom: fortsetter === undefined,
      ...(fortsetter === undefined ? {} : { record_delimiter: fortsetter }),
      relax_column_count: true,
      // A quotation mark inside a value that has none around it is a sign like any other.
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: MAKS_RAD,
      on_record: (felter: string[]) => {
        motta(felter);
        return null;
      },
    });
}

/** Text as UTF-8 bytes, whatever the file was written in. */
export function avkodet(strom: Readable, type: Filtype): Readable {
  if (type.tegnsett === 'utf-8') return strom;
  const ut = strom.pipe(decodeStream('windows-1252') as unknown as Transform);
  strom.on('error', (e) => ut.destroy(e));
  return ut;
}

/** A line with nothing in it (also `;;;`, which spreadsheets leave at the end) is no row. */
export function erBlank(felter: readonly string[]): boolean {
  return felter.every((f) => f.trim() === '');
}
