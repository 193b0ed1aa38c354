import { randomUUID } from 'node:crypto';
import type { MulterModuleOptions } from '@nestjs/platform-express';
import { Bitnokkel, Database } from '@tak/database';
import { maskerFodselsnumre } from '@tak/domain';
import type { StorageEngine } from 'multer';
import { ApnetDatabase } from '../../plattform/apne-database';
import { Konfig } from '../../plattform/konfig';
import { Avvist } from '../../plattform/problem';
import type { TakForesporsel } from '../../plattform/tilgang';
import { erZipnavn, Opplasting, type Opplastet } from './opplasting';

/** What came in with a request, stored. */
export interface Mottatt {
  readonly importId: string;
  readonly opplasting: Opplasting;
  readonly filer: Opplastet[];
  bytes: number;
  /** Why nothing of the request is kept; faults that follow from it are not told. */
  feil?: unknown;
}
export interface Mottaksforesporsel extends TakForesporsel {
  mottatt?: Mottatt;
}

export const MAKS_FILER = 40;
type Fil = Express.Multer.File;

/** Takes uploads straight from the wire to the database, piece by piece; leaves nothing when it fails. */
export function mottaksvalg(db: Database, apnet: ApnetDatabase, konfig: Konfig): MulterModuleOptions {
  return {
    storage: new Mottak(db, new Bitnokkel(apnet.raanokkel), konfig.importmaks),
    limits: { fileSize: konfig.importmaks, files: MAKS_FILER, fields: 10, fieldSize: 1000, parts: MAKS_FILER + 10 },
    defParamCharset: 'utf8',
  };
}

class Mottak implements StorageEngine {
  constructor(
    private readonly db: Database,
    private readonly nokkel: Bitnokkel,
    private readonly maks: number,
  ) {}

  _handleFile(foresporsel: Mottaksforesporsel, fil: Fil, ferdig: (feil?: unknown, om?: Partial<Fil>) => void): void {
    const mottatt = this.#mottatt(foresporsel);
    this.#lagre(mottatt, fil).then(
      (lagret) => ferdig(null, { size: lagret.storrelse, filename: String(lagret.nr) }),
      (feil: unknown) => {
        mottatt.feil ??= feil;
        const tilbake = (): void => ferdig(mottatt.feil);
        mottatt.opplasting.slett().then(tilbake, tilbake);
      },
    );
  }

  /** Another file of the request failed: nothing of the request is kept. */
  _removeFile(foresporsel: Mottaksforesporsel, _: Fil, ferdig: (feil: Error | null) => void): void {
    this.#mottatt(foresporsel)
      .opplasting.slett()
      .then(
        () => ferdig(null),
        (feil: Error) => ferdig(feil),
      );
  }

  #mottatt(foresporsel: Mottaksforesporsel): Mottatt {
    const { bruker } = foresporsel;
    if (!bruker) throw new Avvist(401, 'ikke_innlogget');
    const importId = foresporsel.mottatt?.importId ?? randomUUID();
    const opplasting = new Opplasting(this.db, this.nokkel, bruker, importId);
    foresporsel.mottatt ??= { importId, opplasting, filer: [], bytes: 0 };
    return foresporsel.mottatt;
  }

  async #lagre(mottatt: Mottatt, fil: Fil): Promise<Opplastet> {
    const navn = filnavn(fil.originalname);
    const zip = erZipnavn(navn);
    if (!zip && !navn.endsWith('.csv')) throw new Avvist(415, 'format', 'Filene må være CSV, eller én zip.');
    const nr = mottatt.filer.length + 1;
    // Reserves the number: files of one request come one after the other, but are stored side by side.
    const plass: Opplastet = { nr, navn, storrelse: 0 };
    mottatt.filer.push(plass);
    let foer = 0;
    const lagret = await mottatt.opplasting.lagre(nr, navn, fil.stream, (hode, storrelse) => {
      if (zip ? !erZipinnhold(hode) : !erTekst(hode))
        throw new Avvist(415, 'innhold', 'Innholdet i filen er ikke det navnet sier.');
      mottatt.bytes += storrelse - foer;
      foer = storrelse;
      if (mottatt.bytes > this.maks) throw new Avvist(413, 'for_stort');
    });
    mottatt.filer[nr - 1] = lagret;
    return lagret;
  }
}

/** A zip begins with a local file header, or with the end of an empty one. */
function erZipinnhold(hode: Buffer): boolean {
  const merke = hode.length >= 4 ? hode.readUInt32BE(0) : 0;
  return merke === 0x504b0304 || merke === 0x504b0506;
}

/** A CSV holds text: none of the control characters that programs, pictures and archives are full of. */
const erTekst = (hode: Buffer): boolean => !erZipinnhold(hode) && !hode.some((b) => b < 9 || (b > 13 && b < 32));

/** The last part of the name, without what cannot be shown: it is kept, listed and logged. */
function filnavn(navn: string): string {
  const siste = navn.split(/[\\/]/).at(-1) ?? '';
  return maskerFodselsnumre(siste.replace(/[\u0000-\u001f\u007f-\u009f]/g, '')).slice(0, 200);
}
