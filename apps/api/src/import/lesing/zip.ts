import { PassThrough, type Readable } from 'node:stream';
import { fromRandomAccessReader, open, type Entry, type RandomAccessReader, type ZipFile } from 'yauzl';
import { kilde } from './apne-pakke';
import { erSystemfil, Ulesbarpakke, type Pakkeinnhold, type Pakkekilde } from './pakkekilde';

/** Bytes of a zip that is not a file on disk. */
export interface Zipbytes {
  readonly leser: RandomAccessReader;
  readonly storrelse: number;
}

/** More entries than this is not a registerpakke. */
const MAKS_OPPFORINGER = 200;
const VALG = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;

/** Opens a zip. Nothing is unpacked to disk; names with `..` or a root are refused by yauzl. */
export async function apneZip(fra: string | Zipbytes, maks: number): Promise<Pakkekilde> {
  const zip = await new Promise<ZipFile>((ok, feil) => {
    const svar = (e: Error | null, z: ZipFile): void => (e ? feil(uleselig(e)) : ok(z));
    if (typeof fra === 'string') open(fra, VALG, svar);
    else fromRandomAccessReader(fra.leser, fra.storrelse, VALG, svar);
  });
  try {
    const oppforinger = utenFellesmappe(await les(zip));
    return kilde(
      oppforinger.map((o) => innhold(zip, o.entry, o.navn)),
      maks,
      () => lukk(zip),
    );
  } catch (feil) {
    await lukk(zip);
    throw feil;
  }
}

const uleselig = (e: Error): Ulesbarpakke => new Ulesbarpakke(`Filen kan ikke leses som zip: ${e.message}`);

function les(zip: ZipFile): Promise<Entry[]> {
  return new Promise((ok, feil) => {
    const funnet: Entry[] = [];
    zip.on('entry', (e: Entry) => {
      if (!e.fileName.endsWith('/') && !e.fileName.split('/').some(erSystemfil)) funnet.push(e);
      if (funnet.length > MAKS_OPPFORINGER) feil(new Ulesbarpakke(`Mer enn ${MAKS_OPPFORINGER} filer i pakken.`));
      else if (e.isEncrypted()) feil(new Ulesbarpakke('Pakken er kryptert med passord.'));
      else zip.readEntry();
    });
    zip.on('end', () => ok(funnet));
    zip.on('error', (e: Error) => feil(uleselig(e)));
    zip.readEntry();
  });
}

/** A package is often zipped as a folder: the one folder that holds everything is not part of the names. */
function utenFellesmappe(entries: readonly Entry[]): { entry: Entry; navn: string }[] {
  const deler = entries.map((e) => e.fileName.split('/'));
  const mappe = deler[0]?.[0];
  const felles = deler.every((d) => d.length === 2 && d[0] === mappe);
  return entries.map((entry) => ({ entry, navn: felles ? entry.fileName.slice(`${mappe}/`.length) : entry.fileName }));
}

function innhold(zip: ZipFile, entry: Entry, navn: string): Pakkeinnhold {
  return {
    navn,
    storrelse: entry.uncompressedSize,
    apne: () =>
      new Promise<Readable>((ok, feil) => {
        zip.openReadStream(entry, (e, strom) => {
          if (e) return feil(uleselig(e));
          // A fault inside the zip (a broken entry, more bytes than it says) is told as what it is.
          const ut = new PassThrough();
          strom.on('error', (feilet: Error) => ut.destroy(uleselig(feilet)));
          ut.on('close', () => strom.destroy());
          ok(strom.pipe(ut));
        });
      }),
  };
}

function lukk(zip: ZipFile): Promise<void> {
  zip.close();
  return Promise.resolve();
}
