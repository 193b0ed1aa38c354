import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { ErklaerInhabilForesporsel, MinSvar, OpphevForesporsel } from '@tak/contracts/http';
import { IdISti, ID_I_STI } from '../plattform/id-i-sti';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { AvsluttEgenOkt } from './avslutt-egen-okt.use-case';
import { ErklaerInhabil } from './erklaer-inhabil.use-case';
import { MinQueries } from './min.queries';
import { OpphevInhabilitet } from './opphev-inhabilitet.use-case';

@ApiTags('Min konto')
@Controller()
export class MinController {
  constructor(
    private readonly queries: MinQueries,
    private readonly avslutt: AvsluttEgenOkt,
    private readonly erklaer: ErklaerInhabil,
    private readonly opphev: OpphevInhabilitet,
  ) {}

  @Get(STIER.min)
  @Krever('egen.les')
  @ApiOperation({ summary: 'Dine økter, og husstandene du har meldt at du er inhabil for' })
  @ApiOkResponse({ type: MinSvar })
  min(@Innlogget() bruker: InnloggetBruker): Promise<MinSvar> {
    return this.queries.les(bruker);
  }

  @Delete(STIER.minOkt(':id'))
  @HttpCode(200)
  @Krever('egen.endre')
  @ApiOperation({ summary: 'Avslutt en av dine økter' })
  @ApiParam(ID_I_STI)
  @ApiOkResponse({ type: MinSvar })
  okt(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<MinSvar> {
    return this.avslutt.utfor(bruker, id);
  }

  @Post(STIER.minInhabiliteter)
  @HttpCode(200)
  @Krever('inhabilitet.endre')
  @ApiOperation({ summary: 'Meld at du er inhabil for en husstand' })
  @ApiOkResponse({ type: MinSvar })
  erklaering(@Body() erklaering: ErklaerInhabilForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<MinSvar> {
    return this.erklaer.utfor(bruker, erklaering);
  }

  @Post(STIER.minInhabilitetOpphev(':id'))
  @HttpCode(200)
  @Krever('inhabilitet.endre')
  @ApiOperation({ summary: 'Meld at du ikke lenger er inhabil, og hvorfor' })
  @ApiParam(ID_I_STI)
  @ApiOkResponse({ type: MinSvar })
  opphevelse(
    @IdISti() id: string,
    @Body() { grunn }: OpphevForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<MinSvar> {
    return this.opphev.utfor(bruker, id, grunn);
  }
}
