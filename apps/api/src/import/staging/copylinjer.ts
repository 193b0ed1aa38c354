import { Transform, type TransformCallback } from 'node:stream';
import { CsvError, type Parser } from 'csv-parse';
import type { Csvleser } from '../lesing/csv';
import type { Radtolk } from './radtolk';

/**
 * Bytes of a file in, lines of COPY out, a chunk for a chunk: the records never pass through a stream of their own,
 * which would cost more than reading them. A fault in the CSV itself ends the file: what came before it is kept, and
 * the fault answered in `feil`.
 */
export class Copylinjer extends Transform {
  /** Records read so far; the header is 1. */
  rad = 0;
  feil: CsvError | null = null;
  private bunt = '';
  private readonly csv: Parser;

  constructor(leser: Csvleser, tolk: Radtolk) {
    super();
    this.csv = leser((felter) => {
      this.rad += 1;
      if (this.rad > 1) this.bunt += tolk.linje(felter, this.rad) ?? '';
    });
    // Told through the callbacks of write and end.
    this.csv.on('error', () => undefined);
    this.csv.resume();
  }

  override _transform(bit: Buffer, _: BufferEncoding, ferdig: TransformCallback): void {
    if (this.feil) return ferdig();
    this.csv.write(bit, (feil) => this.tomBunt(feil, ferdig));
  }

  override _flush(ferdig: TransformCallback): void {
    if (this.feil) return ferdig();
    this.csv.once('error', (feil) => this.tomBunt(feil, ferdig));
    this.csv.once('end', () => this.tomBunt(null, ferdig));
    this.csv.end();
  }

  private tomBunt(feil: Error | null | undefined, ferdig: TransformCallback): void {
    if (feil instanceof CsvError) this.feil = feil;
    else if (feil) return ferdig(feil);
    if (this.bunt) this.push(this.bunt);
    this.bunt = '';
    ferdig();
  }
}
