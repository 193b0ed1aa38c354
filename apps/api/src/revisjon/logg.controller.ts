import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import {
  InnsynForesporsel,
  InnsynSvar,
  Loggeksportvalg,
  LoggkontrollSvar,
  LoggSvar,
  Loggvalg,
} from '@tak/contracts/http';
import { Avvist } from '../plattform/problem';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { InnsynQueries } from './innsyn.queries';
import { KontrollerLogg } from './kontroller-logg.use-case';
import { LoggQueries } from './logg.queries';
import { loggSomCsv, loggSomXlsx, MAKS_XLSX } from './loggeksport';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('Logg')
@Controller()
export class LoggController {
  constructor(
    private readonly logg: LoggQueries,
    private readonly kontroller: KontrollerLogg,
    private readonly innsyn: InnsynQueries,
  ) {}

  @Get(STIER.logg)
  @Krever('logg.les')
  @ApiOperation({ summary: 'Hvem som har gjort og lest hva, nyeste først' })
  @ApiOkResponse({ type: LoggSvar })
  side(@Query() { side, ...filter }: Loggvalg, @Innlogget() bruker: InnloggetBruker): Promise<LoggSvar> {
    return this.logg.side(bruker, filter, side);
  }

  @Get(STIER.loggEksport)
  @Krever('logg.eksporter')
  @ApiOperation({ summary: 'De samme radene som fil' })
  @ApiProduces('text/csv', XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async eksport(
    @Query() { format, spraak, ...filter }: Loggeksportvalg,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<StreamableFile> {
    const { antall, sisteNr } = await this.logg.begynnEksport(bruker, filter, format);
    if (format === 'xlsx' && antall > MAKS_XLSX)
      throw new Avvist(413, 'for_stort', 'Velg en kortere periode, eller CSV.');
    const rader = this.logg.alle(bruker, filter, sisteNr);
    const disposition = `attachment; filename="logg.${format}"`;
    if (format === 'xlsx') return new StreamableFile(await loggSomXlsx(rader, spraak), { type: XLSX, disposition });
    return new StreamableFile(Readable.from(loggSomCsv(rader, spraak)), {
      type: 'text/csv; charset=utf-8',
      disposition,
    });
  }

  @Post(STIER.loggKontroll)
  @HttpCode(200)
  @Krever('logg.les')
  @ApiOperation({ summary: 'Kontroller at ingen rad er endret, fjernet eller satt inn' })
  @ApiOkResponse({ type: LoggkontrollSvar })
  kontroll(@Innlogget() bruker: InnloggetBruker): Promise<LoggkontrollSvar> {
    return this.kontroller.utfor(bruker);
  }

  @Post(STIER.loggInnsyn)
  @HttpCode(200)
  @Krever('logg.innsyn')
  @ApiOperation({ summary: 'Hvem som har lest om en person' })
  @ApiOkResponse({ type: InnsynSvar })
  om(@Body() foresporsel: InnsynForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<InnsynSvar> {
    return this.innsyn.om(bruker, foresporsel);
  }
}
