import { Body, Controller, HttpCode, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { Boligeksportvalg, LedigeForesporsel, LedigeSvar } from '@tak/contracts/http';
import { EKSPORTTYPER, somTabellfil } from '../../../plattform/tabellfil';
import { Innlogget, Krever, type InnloggetBruker } from '../../../plattform/tilgang';
import { LedigeQueries } from './ledige.queries';
import { ledigtabell } from './ledigeksport';

@ApiTags('Boliger')
@Controller()
export class LedigeController {
  constructor(private readonly ledige: LedigeQueries) {}

  @Post(STIER.ledigeBoliger)
  @HttpCode(200)
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Boliger som står tomme: hvorfor, hvor lenge, og leien som er tapt' })
  @ApiOkResponse({ type: LedigeSvar })
  finn(@Body() valg: LedigeForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<LedigeSvar> {
    return this.ledige.side(bruker, valg);
  }

  @Post(STIER.ledigeBoligerEksport)
  @HttpCode(200)
  @Krever('bolig.eksporter')
  @ApiOperation({ summary: 'Alle radene i listen som fil' })
  @ApiProduces(...EKSPORTTYPER)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async eksport(
    @Query() { format, spraak }: Boligeksportvalg,
    @Body() valg: LedigeForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<StreamableFile> {
    return somTabellfil(ledigtabell(await this.ledige.alle(bruker, valg, format), spraak), 'ledige-boliger', format);
  }
}
