import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError } from 'csv-parse';
import { from as copyFra } from 'pg-copy-streams';
import type { Transaksjon } from '@tak/database';
import { PAKKEFORMAT } from '@tak/domain';
import { avkodet, csvLeser } from '../lesing/csv';
import { kolonnerI, lesHode, type Hode } from '../lesing/hode';
import type { Pakkeinnhold, Pakkekilde } from '../lesing/pakkekilde';
import { finnFiltype, type Filtype } from '../lesing/tegnsett';
import type { Funnliste } from '../funn/funnliste';
import { Copylinjer } from './copylinjer';
import { Radtolk, visbar, type Lesegrunnlag } from './radtolk';
import { stagingkolonner } from './stagingtabeller';

/** What was read of a file. */
export interface Lestfil {
  /** The columns it came with (a column that is not there changes nothing). */
  readonly kolonner: ReadonlySet<string>;
  /** Every row of it was read, with its key. If not, nobody can say that a row it should have had is unknown. */
  readonly hel: boolean;
}
export type Lestefiler = ReadonlyMap<string, Lestfil>;

/** Reads every file of the package into its staging table. `fremdrift`: bytes read so far. */
export async function lesInn(
  tx: Transaksjon,
  pakke: Pakkekilde,
  grunnlag: Lesegrunnlag,
  funn: Funnliste,
  fremdrift: (lest: number) => void,
): Promise<Lestefiler> {
  const lest = new Map<string, Lestfil>();
  let bytes = 0;
  for (const innhold of pakke.filer) {
    const fil = await lesFil(tx, innhold, { grunnlag, funn }, (n) => fremdrift((bytes += n)));
    lest.set(filnavn(innhold), fil);
  }
  return lest;
}

const filnavn = (innhold: Pakkeinnhold): string => innhold.navn.replace(/\.csv$/, '');

async function lesFil(
  tx: Transaksjon,
  innhold: Pakkeinnhold,
  { grunnlag, funn }: { readonly grunnlag: Lesegrunnlag; readonly funn: Funnliste },
  fremdrift: (n: number) => void,
): Promise<Lestfil> {
  const navn = filnavn(innhold);
  const type = await finnFiltype(innhold);
  if (type.tom || type.tegnsett === 'ukjent') {
    await funn.legg({ fil: innhold.navn, rad: null, kode: type.tom ? 'tom_fil' : 'ukjent_tegnsett' });
    return { kolonner: new Set(), hel: false };
  }
  const hode = await lesFilhode(innhold, type, navn);
  for (const f of hode.funn) {
    await funn.legg({ fil: innhold.navn, rad: 1, kolonne: f.kolonne, verdi: visbar(null, f.kolonne), kode: f.kode });
  }
  const kolonner = new Set(hode.plasser.flatMap((k) => (k ? [k.navn] : [])));
  const uten = await kopier(tx, innhold, { type, hode, navn, kolonner, grunnlag, funn }, fremdrift);
  const nokkel = PAKKEFORMAT.find((f) => f.navn === navn)?.nokkel ?? [];
  return { kolonner, hel: uten && nokkel.every((k) => kolonner.has(k)) };
}

interface Filjobb {
  readonly type: Filtype;
  readonly hode: Hode;
  readonly navn: string;
  readonly kolonner: ReadonlySet<string>;
  readonly grunnlag: Lesegrunnlag;
  readonly funn: Funnliste;
}

/** The first record. */
async function lesFilhode(innhold: Pakkeinnhold, type: Filtype, navn: string): Promise<Hode> {
  const strom = await innhold.apne();
  try {
    return await new Promise<Hode>((ok, nei) => {
      const leser = csvLeser(type)((felter) => ok(lesHode(navn, felter)));
      leser.on('error', (feil) => (feil instanceof CsvError ? ok(lesHode(navn, [])) : nei(feil)));
      leser.on('end', () => ok(lesHode(navn, [])));
      const inn = avkodet(strom, type);
      inn.on('error', nei);
      inn.pipe(leser).resume();
    });
  } finally {
    strom.destroy();
  }
}

/** False when a fault in the CSV ended the file before its end. */
async function kopier(
  tx: Transaksjon,
  innhold: Pakkeinnhold,
  jobb: Filjobb,
  lest: (n: number) => void,
): Promise<boolean> {
  const kolonner = kolonnerI(jobb.navn).filter((k) => jobb.kolonner.has(k.navn));
  const rekkefolge = jobb.hode.plasser.filter((k, i, alle) => k && alle.indexOf(k) === i);
  if (kolonner.length === 0) return false;
  const navn = rekkefolge.flatMap((k) => (k ? stagingkolonner(k) : []));
  const strom = await innhold.apne();
  const inn = avkodet(strom.pipe(telling(strom, lest)), jobb.type);
  const copy = tx.klient.query(copyFra(`copy inn_${jobb.navn} (rad, ugyldig, funn, ${navn.join(', ')}) from stdin`));
  const linjer = new Copylinjer(jobb.type, new Radtolk(jobb.hode, jobb.grunnlag));
  await pipeline(inn, linjer, copy);
  if (linjer.feil) await jobb.funn.legg({ fil: innhold.navn, rad: linjer.rad + 1, kode: 'ugyldig_csv' });
  return linjer.feil === null;
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
