import { Readable } from 'node:stream';
import { Bitnokkel, iTransaksjon, type Bruker, type Database } from '@tak/database';
import { RandomAccessReader } from 'yauzl';
import { kilde } from '../lesing/apne-pakke';
import type { Pakkekilde } from '../lesing/pakkekilde';
import { apneZip } from '../lesing/zip';

const BIT = 512 * 1024;
const SKRIV = { isolasjon: 'read committed' } as const;

/** A file that was sent in. */
export interface Opplastet {
  readonly nr: number;
  readonly navn: string;
  readonly storrelse: number;
}

/** What people send in, in the database: in encrypted pieces, written and read one at a time. */
export class Opplasting {
  constructor(
    private readonly db: Database,
    private readonly nokkel: Bitnokkel,
    private readonly bruker: Bruker,
    private readonly importId: string,
  ) {}

  /** Stores a file from a stream. `prov` sees the first bytes and the size so far, and throws to refuse. */
  async lagre(
    nr: number,
    navn: string,
    strom: Readable,
    prov: (hode: Buffer, storrelse: number) => void,
  ): Promise<Opplastet> {
    await this.#skriv(`insert into drift.opplastinger (kommune_id, import_id, fil_nr, navn) values ($1, $2, $3, $4)`, [
      nr,
      navn,
    ]);
    let storrelse = 0;
    let bitNr = 0;
    let hode: Buffer = Buffer.alloc(0);
    for await (const bit of iBiter(strom)) {
      if (bitNr === 0) hode = bit.subarray(0, 4096);
      storrelse += bit.length;
      prov(hode, storrelse);
      await this.#skriv(
        `insert into drift.opplastingsbiter (kommune_id, import_id, fil_nr, bit_nr, data) values ($1, $2, $3, $4, $5)`,
        [nr, bitNr, this.nokkel.krypter(bit, this.#sted(nr, bitNr))],
      );
      bitNr += 1;
    }
    if (bitNr === 0) prov(hode, 0);
    await this.#skriv(
      `update drift.opplastinger set storrelse = $4 where kommune_id = $1 and import_id = $2 and fil_nr = $3`,
      [nr, storrelse],
    );
    return { nr, navn, storrelse };
  }

  async filer(): Promise<Opplastet[]> {
    return iTransaksjon(this.db, this.bruker, SKRIV, (tx) =>
      tx.query<{ nr: number; navn: string; storrelse: number }>(
        `select fil_nr as nr, navn, storrelse from drift.opplastinger where kommune_id = $1 and import_id = $2 order by 1`,
        [this.bruker.kommuneId, this.importId],
      ),
    );
  }

  /** The package that was sent in: one zip, or the files themselves. `maks`: bytes unpacked. */
  async pakke(maks: number): Promise<Pakkekilde> {
    const filer = await this.filer();
    const [forste] = filer;
    if (filer.length === 1 && forste && erZipnavn(forste.navn)) {
      return apneZip({ leser: new Bitleser(this, forste), storrelse: forste.storrelse }, maks);
    }
    return kilde(
      filer.map((f) => ({
        navn: f.navn,
        storrelse: f.storrelse,
        apne: () => Promise.resolve(this.strom(f, 0, f.storrelse)),
      })),
      maks,
    );
  }

  /** Bytes from `fra` up to `til`. */
  strom(fil: Opplastet, fra: number, til: number): Readable {
    return Readable.from(this.#biter(fil, fra, til));
  }

  async slett(): Promise<void> {
    await iTransaksjon(this.db, this.bruker, SKRIV, (tx) =>
      tx.query('delete from drift.opplastinger where kommune_id = $1 and import_id = $2', [
        this.bruker.kommuneId,
        this.importId,
      ]),
    );
  }

  async *#biter(fil: Opplastet, fra: number, til: number): AsyncGenerator<Buffer> {
    for (let nr = Math.floor(fra / BIT); nr * BIT < til; nr++) {
      const bit = await this.#hent(fil.nr, nr);
      yield bit.subarray(Math.max(0, fra - nr * BIT), Math.min(bit.length, til - nr * BIT));
    }
  }

  async #hent(filNr: number, bitNr: number): Promise<Buffer> {
    const [rad] = await iTransaksjon(this.db, this.bruker, SKRIV, (tx) =>
      tx.query<{ data: Buffer }>(
        `select data from drift.opplastingsbiter where kommune_id = $1 and import_id = $2 and fil_nr = $3 and bit_nr = $4`,
        [this.bruker.kommuneId, this.importId, filNr, bitNr],
      ),
    );
    if (!rad) throw new Error('a piece of what was sent in is missing');
    return this.nokkel.dekrypter(rad.data, this.#sted(filNr, bitNr));
  }

  async #skriv(sql: string, verdier: readonly unknown[]): Promise<void> {
    await iTransaksjon(this.db, this.bruker, SKRIV, (tx) =>
      tx.query(sql, [this.bruker.kommuneId, this.importId, ...verdier]),
    );
  }

  #sted(filNr: number, bitNr: number): string {
    return `${this.bruker.kommuneId}/${this.importId}/${filNr}/${bitNr}`;
  }
}

export const erZipnavn = (navn: string): boolean => navn.toLowerCase().endsWith('.zip');

/** The stream in pieces of one size (the last is what is left). */
async function* iBiter(strom: Readable): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let lengde = 0;
  // A refusal in the middle must not look like a broken stream to whoever owns it.
  for await (const bit of strom.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    rest.push(bit);
    lengde += bit.length;
    while (lengde >= BIT) {
      const alt = Buffer.concat(rest);
      yield alt.subarray(0, BIT);
      rest = [alt.subarray(BIT)];
      lengde = alt.length - BIT;
    }
  }
  if (lengde > 0) yield Buffer.concat(rest);
}

class Bitleser extends RandomAccessReader {
  constructor(
    private readonly opplasting: Opplasting,
    private readonly fil: Opplastet,
  ) {
    super();
  }

  override _readStreamForRange(fra: number, til: number): Readable {
    return this.opplasting.strom(this.fil, fra, til);
  }
}
