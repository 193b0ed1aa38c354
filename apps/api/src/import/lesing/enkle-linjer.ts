import { MAKS_RAD } from './csv';
import type { Filtype } from './tegnsett';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const INGENTING = Buffer.alloc(0);

/**
 * Records of a file without quotation marks: split by line and separator, which reads a country in a fourth of the time
 * of a whole CSV reader. Gives the same records as that one (enkle-linjer.spec.ts holds them together); what it cannot
 * read so, it leaves to it: from the first quotation mark on, lines ended by CR alone, and records that never end.
 */
export class EnkleLinjer {
  private rest: Buffer = INGENTING;
  private begynt = false;
  /** How records end, as the first one does; undefined until that is seen. */
  skille: '\n' | '\r\n' | undefined;

  constructor(
    private readonly type: Filtype,
    private readonly motta: (felter: readonly string[]) => void,
  ) {}

  /** Bytes of the file. Answers null, or what is left for the other reader, whose the file then is. */
  les(bit: Buffer): Buffer | null {
    let data = this.rest.length > 0 ? Buffer.concat([this.rest, bit]) : bit;
    if (!this.begynt) {
      if (data.length < BOM.length) return this.husk(data);
      this.begynt = true;
      if (data.subarray(0, BOM.length).equals(BOM)) data = data.subarray(BOM.length);
    }
    if (data.length > MAKS_RAD) return data;
    const anforsel = data.indexOf(0x22);
    if (!this.finnSkille(data)) return anforsel >= 0 || this.erBareCr(data) ? data : this.husk(data);
    return this.lesHele(data, anforsel);
  }

  /** The end of the file: what stands after the last line end is a record too. Answers as `les` does. */
  slutt(): Buffer | null {
    const { rest } = this;
    this.rest = INGENTING;
    if (rest.length === 0) return null;
    // Hardly begun: nothing was found out of how records end.
    if (!this.skille) return rest;
    this.motta(rest.toString('utf8').split(this.type.skilletegn));
    return null;
  }

  private husk(data: Buffer): null {
    this.rest = data;
    return null;
  }

  /** Hands over every record that has ended, no further than to the quotation mark. */
  private lesHele(data: Buffer, anforsel: number): Buffer | null {
    const skille = this.skille ?? '\n';
    const slutt =
      anforsel < 0 ? data.lastIndexOf(skille) : anforsel === 0 ? -1 : data.lastIndexOf(skille, anforsel - 1);
    let igjen = data;
    if (slutt >= 0) {
      for (const linje of data.toString('utf8', 0, slutt).split(skille)) this.motta(linje.split(this.type.skilletegn));
      igjen = data.subarray(slutt + skille.length);
    }
    return anforsel < 0 ? this.husk(igjen) : igjen;
  }

  private finnSkille(data: Buffer): boolean {
    if (this.skille) return true;
    const lf = data.indexOf(0x0a);
    const cr = data.indexOf(0x0d);
    if (lf >= 0 && (cr < 0 || cr > lf)) this.skille = '\n';
    else if (lf >= 0 && cr === lf - 1) this.skille = '\r\n';
    const anforsel = data.indexOf(0x22);
    // A line end inside quotation marks says nothing of how records end.
    if (this.skille && anforsel >= 0 && anforsel < lf) this.skille = undefined;
    return this.skille !== undefined;
  }

  /** A CR that is followed by something else than LF. */
  private erBareCr(data: Buffer): boolean {
    const cr = data.indexOf(0x0d);
    return cr >= 0 && cr + 1 < data.length && data[cr + 1] !== 0x0a;
  }
}
