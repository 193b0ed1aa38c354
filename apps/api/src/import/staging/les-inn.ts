import { Transform, type Readable, type TransformCallback, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError } from 'csv-parse';
import { from as copyFra } from 'pg-copy-streams';
import type { Transaksjon } from '@tak/database';
import { avkodet, csvLeser } from '../lesing/csv';
import { kolonnerI, lesHode, type Hode } from '../lesing/hode';
import type { Pakkeinnhold, Pakkekilde } from '../lesing/pakkekilde';
import { finnFiltype, type Filtype } from '../lesing/tegnsett';
import type { Funnliste } from '../funn/funnliste';
import { Radtolk, visbar, type Lesegrunnlag } from './radtolk';
import { stagingkolonner } from './stagingtabeller';

/** What was read: the columns each file came with (a column that is not there changes nothing). */
export type Lestefiler = ReadonlyMap<string, { readonly kolonner: ReadonlySet<string> }>;

/** Reads every file of the package into its staging table. `fremdrift`: bytes read so far. */
export async function lesInn(
  tx: Transaksjon,
  pakke: Pakkekilde,
  grunnlag: Lesegrunnlag,
  funn: Funnliste,
  fremdrift: (lest: number) => void,
): Promise<Lestefiler> {
  const lest = new Map<string, { kolonner: ReadonlySet<string> }>();
  let bytes = 0;
  for (const innhold of pakke.filer) {
    const navn = innhold.navn.replace(/\.csv$/, '');
    const type = await finnFiltype(innhold);
    if (type.tom || type.tegnsett === 'ukjent') {
      await funn.legg({ fil: innhold.navn, rad: null, kode: type.tom ? 'tom_fil' : 'ukjent_tegnsett' });
      continue;
    }
    const hode = await lesFilhode(innhold, type, navn);
    for (const f of hode.funn) {
      await funn.legg({ fil: innhold.navn, rad: 1, kolonne: f.kolonne, verdi: visbar(null, f.kolonne), kode: f.kode });
    }
    const kolonner = new Set(hode.plasser.flatMap((k) => (k ? [k.navn] : [])));
    await kopier(tx, innhold, { type, hode, navn, kolonner, grunnlag, funn }, (n) => fremdrift((bytes += n)));
    lest.set(navn, { kolonner });
  }
  return lest;
}

interface Filjobb {
  readonly type: Filtype;
  readonly hode: Hode;
  readonly navn: string;
  readonly kolonner: ReadonlySet<string>;
  readonly grunnlag: Lesegrunnlag;
  readonly funn: Funnliste;
}

async function lesFilhode(innhold: Pakkeinnhold, type: Filtype, navn: string): Promise<Hode> {
  const strom = await innhold.apne();
  const leser = avkodet(strom, type).pipe(csvLeser(type));
  try {
    for await (const felter of leser as AsyncIterable<string[]>) return lesHode(navn, felter);
  } catch (feil) {
    if (!(feil instanceof CsvError)) throw feil;
  } finally {
    strom.destroy();
  }
  return lesHode(navn, []);
}

async function kopier(tx: Transaksjon, innhold: Pakkeinnhold, jobb: Filjobb, lest: (n: number) => void): Promise<void> {
  const rader = new Copylinjer(new Radtolk(jobb.hode, jobb.grunnlag));
  const kolonner = kolonnerI(jobb.navn).filter((k) => jobb.kolonner.has(k.navn));
  const rekkefolge = jobb.hode.plasser.filter((k, i, alle) => k && alle.indexOf(k) === i);
  if (kolonner.length === 0) return;
  const navn = rekkefolge.flatMap((k) => (k ? stagingkolonner(k) : []));
  const strom = await innhold.apne();
  const inn = avkodet(strom.pipe(telling(strom, lest)), jobb.type);
  const copy = tx.klient.query(copyFra(`copy inn_${jobb.navn} (rad, ugyldig, funn, ${navn.join(', ')}) from stdin`));
  // A fault in the CSV itself ends the file with a finding; what was read before it is kept, as if the file ended there.
  const feil = await leggInn(inn, csvLeser(jobb.type), rader, copy);
  if (feil) await jobb.funn.legg({ fil: innhold.navn, rad: rader.rad + 1, kode: 'ugyldig_csv' });
}

function telling(strom: Readable, lest: (n: number) => void): Transform {
  const ut = new Transform({
    transform(bit: Buffer, _, ferdig) {
      lest(bit.length);
      ferdig(null, bit);
    },
  });
  strom.on('error', (e) => ut.destroy(e));
  return ut;
}

/** Runs the file through; a CsvError is answered, every other fault thrown. */
async function leggInn(inn: Readable, csv: Transform, rader: Copylinjer, copy: Writable): Promise<CsvError | null> {
  let csvfeil: CsvError | null = null;
  const kilde = async function* (): AsyncGenerator<string[]> {
    try {
      inn.on('error', (e) => csv.destroy(e));
      for await (const felter of inn.pipe(csv) as AsyncIterable<string[]>) yield felter;
    } catch (feil) {
      if (!(feil instanceof CsvError)) throw feil;
      csvfeil = feil;
    }
  };
  await pipeline(kilde, rader, copy);
  return csvfeil;
}

const BUNT = 64 * 1024;

/** Records in, COPY lines out in chunks. Row 1 is the header. */
class Copylinjer extends Transform {
  rad = 0;
  private bunt = '';

  constructor(private readonly tolk: Radtolk) {
    super({ writableObjectMode: true });
  }

  override _transform(felter: string[], _: BufferEncoding, ferdig: TransformCallback): void {
    this.rad += 1;
    if (this.rad > 1) this.bunt += this.tolk.linje(felter, this.rad) ?? '';
    if (this.bunt.length >= BUNT) this.tomBunt();
    ferdig();
  }

  override _flush(ferdig: TransformCallback): void {
    this.tomBunt();
    ferdig();
  }

  private tomBunt(): void {
    if (this.bunt) this.push(this.bunt);
    this.bunt = '';
  }
}
