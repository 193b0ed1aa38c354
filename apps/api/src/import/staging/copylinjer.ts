import { Transform, type TransformCallback } from 'node:stream';
import { CsvError, type Parser } from 'csv-parse';
import { csvLeser } from '../lesing/csv';
import { EnkleLinjer } from '../lesing/enkle-linjer';
import type { Filtype } from '../lesing/tegnsett';
import type { Radtolk } from './radtolk';

/**
 * Bytes of a file in, lines of COPY out, a chunk for a chunk: the records never pass through a stream of their own,
 * which would cost more than reading them. Plain lines are split as they are; from the first quotation mark on the file
 * is read by a CSV reader. A fault in the CSV itself ends the file: what came before it is kept, and the fault answered
 * in `feil`.
 */
export class Copylinjer extends Transform {
  /** Records read so far; the header is 1. */
  rad = 0;
  feil: CsvError | null = null;
  private bunt = '';
  private readonly enkle: EnkleLinjer;
  private csv: Parser | null = null;

  constructor(
    private readonly type: Filtype,
    private readonly tolk: Radtolk,
  ) {
    super();
    this.enkle = new EnkleLinjer(type, (felter) => this.motta(felter));
  }

  override _transform(bit: Buffer, _: BufferEncoding, ferdig: TransformCallback): void {
    if (this.feil) return ferdig();
    const resten = this.csv ? bit : this.enkle.les(bit);
    if (resten === null) return this.tomBunt(null, ferdig);
    this.csv ??= this.apneCsv();
    this.csv.write(resten, (feil) => this.tomBunt(feil, ferdig));
  }

  override _flush(ferdig: TransformCallback): void {
    if (this.feil) return ferdig();
    const resten = this.csv ? null : this.enkle.slutt();
    if (resten) this.csv = this.apneCsv();
    if (!this.csv) return this.tomBunt(null, ferdig);
    if (resten) this.csv.write(resten);
    this.csv.once('error', (feil) => this.tomBunt(feil, ferdig));
    this.csv.once('end', () => this.tomBunt(null, ferdig));
    this.csv.end();
  }

  private motta(felter: readonly string[]): void {
    this.rad += 1;
    if (this.rad > 1) this.bunt += this.tolk.linje(felter, this.rad) ?? '';
  }

  private apneCsv(): Parser {
    const csv = csvLeser(this.type, this.enkle.skille)((felter) => this.motta(felter));
    // Told through the callbacks of write and end.
    csv.on('error', () => undefined);
    csv.resume();
    return csv;
  }

  private tomBunt(feil: Error | null | undefined, ferdig: TransformCallback): void {
    if (feil instanceof CsvError) this.feil = feil;
    else if (feil) return ferdig(feil);
    if (this.bunt) this.push(this.bunt);
    this.bunt = '';
    ferdig();
  }
}
