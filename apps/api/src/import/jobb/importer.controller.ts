import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Post, Query, Req, StreamableFile, UseInterceptors } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiAcceptedResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { FilesInterceptor } from '@nestjs/platform-express';
import { STIER } from '@tak/contracts';
import {
  Funneksportvalg,
  FunnSvar,
  Funnvalg,
  ImporterSvar,
  ImportForesporsel,
  Importsidevalg,
  ImportSvar,
} from '@tak/contracts/http';
import { IdISti, ID_I_STI } from '../../plattform/id-i-sti';
import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { AvbrytImport } from './avbryt-import.use-case';
import { BekreftImport } from './bekreft-import.use-case';
import { ImporterRepository } from './importer.repository';
import { funnSomCsv } from './funneksport';
import { MottaPakke } from './motta-pakke.use-case';
import { MAKS_FILER, type Mottaksforesporsel } from './mottak';

@ApiTags('Import')
@Controller()
export class ImporterController {
  constructor(
    private readonly importer: ImporterRepository,
    private readonly motta: MottaPakke,
    private readonly bekreft: BekreftImport,
    private readonly avbryt: AvbrytImport,
  ) {}

  @Get(STIER.importer)
  @Krever('import.les')
  @ApiOperation({ summary: 'Kommunens importer, nyeste først' })
  @ApiOkResponse({ type: ImporterSvar })
  liste(@Query() valg: Importsidevalg, @Innlogget() bruker: InnloggetBruker): Promise<ImporterSvar> {
    return this.importer.liste(bruker, valg.side);
  }

  @Post(STIER.importer)
  @HttpCode(202)
  @Krever('import.utfor')
  @UseInterceptors(FilesInterceptor('filer', MAKS_FILER))
  @ApiOperation({ summary: 'Send inn en registerpakke' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportForesporsel })
  @ApiAcceptedResponse({ type: ImportSvar })
  nyImport(
    @Body() valg: ImportForesporsel,
    @Req() { mottatt }: Mottaksforesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<ImportSvar> {
    return this.motta.utfor(bruker, mottatt, valg);
  }

  @Get(STIER.import(':id'))
  @Krever('import.les')
  @ApiOperation({ summary: 'Én import: hvor langt den er kommet, og hva den fant' })
  @ApiParam(ID_I_STI)
  @ApiOkResponse({ type: ImportSvar })
  en(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<ImportSvar> {
    return this.importer.finn(bruker, id);
  }

  @Get(STIER.importFunn(':id'))
  @Krever('import.les')
  @ApiOperation({ summary: 'Funnene' })
  @ApiParam(ID_I_STI)
  @ApiOkResponse({ type: FunnSvar })
  async funn(
    @IdISti() id: string,
    @Query() { side, ...filter }: Funnvalg,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<FunnSvar> {
    await this.importer.finn(bruker, id);
    return this.importer.funn(bruker, id, filter, side);
  }

  @Get(STIER.importFunnEksport(':id'))
  @Krever('import.les')
  @ApiOperation({ summary: 'Funnene som CSV' })
  @ApiParam(ID_I_STI)
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async eksport(
    @IdISti() id: string,
    @Query() filter: Funneksportvalg,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<StreamableFile> {
    await this.importer.finn(bruker, id);
    await this.importer.noterEksport(bruker, id);
    return new StreamableFile(Readable.from(funnSomCsv(this.importer.alleFunn(bruker, id, filter))), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="importfunn.csv"',
    });
  }

  @Post(STIER.importBekreft(':id'))
  @HttpCode(202)
  @Krever('import.bekreft')
  @ApiOperation({ summary: 'Fortsett en import som venter på svar' })
  @ApiParam(ID_I_STI)
  @ApiAcceptedResponse({ type: ImportSvar })
  async fortsett(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<ImportSvar> {
    await this.bekreft.utfor(bruker, id);
    return this.importer.finn(bruker, id);
  }

  @Post(STIER.importAvbryt(':id'))
  @HttpCode(202)
  @Krever('import.avbryt')
  @ApiOperation({ summary: 'Stans en import; ingenting blir skrevet' })
  @ApiParam(ID_I_STI)
  @ApiAcceptedResponse({ type: ImportSvar })
  async stans(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<ImportSvar> {
    await this.avbryt.utfor(bruker, id);
    return this.importer.finn(bruker, id);
  }
}
