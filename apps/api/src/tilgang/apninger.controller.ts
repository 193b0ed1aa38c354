import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { ApningerSvar, ApningRad, Apningsvalg } from '@tak/contracts/http';
import { IdISti, ID_I_STI } from '../plattform/id-i-sti';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { ApningerQueries } from './apninger.queries';
import { KvitterApning } from './kvitter-apning.use-case';

@ApiTags('Åpninger')
@Controller()
export class ApningerController {
  constructor(
    private readonly apninger: ApningerQueries,
    private readonly kvitter: KvitterApning,
  ) {}

  @Get(STIER.apninger)
  @Krever('apning.les')
  @ApiOperation({ summary: 'Hvem har åpnet skjermede husstander og egne saker, nyeste først' })
  @ApiOkResponse({ type: ApningerSvar })
  liste(@Query() { side, usett }: Apningsvalg, @Innlogget() bruker: InnloggetBruker): Promise<ApningerSvar> {
    return this.apninger.side(bruker, side, usett);
  }

  @Post(STIER.apningKvitter(':id'))
  @HttpCode(200)
  @Krever('apning.kvitter')
  @ApiOperation({ summary: 'Merk en åpning som sett' })
  @ApiParam(ID_I_STI)
  @ApiOkResponse({ type: ApningRad })
  sett(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<ApningRad> {
    return this.kvitter.utfor(bruker, id);
  }
}
