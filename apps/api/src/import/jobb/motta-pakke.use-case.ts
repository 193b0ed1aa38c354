import { Injectable } from '@nestjs/common';
import type { ImportSvar } from '@tak/contracts';
import type { Bruker } from '@tak/database';
import { harTilgang } from '@tak/domain';
import { DemoInnlogging } from '../../okt/demo-innlogging';
import { Avvist } from '../../plattform/problem';
import { ImporterRepository } from './importer.repository';
import { Importko } from './importko';
import type { Mottatt } from './mottak';
import { erZipnavn } from './opplasting';

export interface Mottaksvalg {
  readonly torrkjoring: boolean;
  readonly komplett: boolean;
}

/** What was sent in becomes an import in the queue. What does not is not kept. */
@Injectable()
export class MottaPakke {
  constructor(
    private readonly importer: ImporterRepository,
    private readonly ko: Importko,
    private readonly demo: DemoInnlogging,
  ) {}

  async utfor(bruker: Bruker, mottatt: Mottatt | undefined, valg: Mottaksvalg): Promise<ImportSvar> {
    if (!mottatt?.filer.length) throw new Avvist(400, 'mangler_fil', 'Velg én zip-fil eller CSV-filene i pakken.');
    try {
      return await this.opprett(bruker, mottatt, valg);
    } catch (feil) {
      await mottatt.opplasting.slett().catch(() => undefined);
      throw feil;
    }
  }

  private async opprett(bruker: Bruker, { importId, filer }: Mottatt, valg: Mottaksvalg): Promise<ImportSvar> {
    if (filer.length > 1 && filer.some((f) => erZipnavn(f.navn))) {
      throw new Avvist(400, 'en_zip_eller_csv', 'Send én zip-fil, eller CSV-filer.');
    }
    const navn = filer.length === 1 ? (filer[0]?.navn ?? '') : `${filer.length} filer`;
    const { torrkjoring, komplett } = valg;
    const ny = { id: importId, navn, torrkjoring, komplett, flereKommuner: await this.maaFlereKommuner(bruker) };
    await this.importer.opprett(bruker, ny, (tx) => this.ko.leggI(tx, bruker.kommuneId, importId));
    const svar = await this.importer.en(bruker, importId);
    if (!svar) throw new Error('the import is not there');
    return svar;
  }

  private async maaFlereKommuner({ rolle }: Bruker): Promise<boolean> {
    return rolle !== 'system' && harTilgang(rolle, 'import.flere_kommuner') && (await this.demo.erDemo());
  }
}
