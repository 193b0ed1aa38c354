import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { AvgjorRolleForesporsel, BrukerRad, GiRolleForesporsel } from '@tak/contracts/http';
import { IdISti, ID_I_STI } from '../plattform/id-i-sti';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { AvgjorRolle } from './avgjor-rolle.use-case';
import { AvsluttRolle } from './avslutt-rolle.use-case';
import { GiRolle } from './gi-rolle.use-case';

@ApiTags('Brukere')
@ApiParam(ID_I_STI)
@Controller()
export class RollerController {
  constructor(
    private readonly gi: GiRolle,
    private readonly avgjor: AvgjorRolle,
    private readonly avslutt: AvsluttRolle,
  ) {}

  @Post(STIER.brukerRoller(':id'))
  @HttpCode(200)
  @Krever('bruker.endre')
  @ApiOperation({ summary: 'Gi en rolle; et forslag der fire øyne er slått på' })
  @ApiOkResponse({ type: BrukerRad })
  ny(
    @IdISti() id: string,
    @Body() rolle: GiRolleForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<BrukerRad> {
    return this.gi.utfor(bruker, id, rolle);
  }

  @Post(STIER.rolleAvgjor(':id'))
  @HttpCode(200)
  @Krever('rolle.avgjor')
  @ApiOperation({ summary: 'Godkjenn eller avslå et forslag om en rolle' })
  @ApiOkResponse({ type: BrukerRad })
  avgjorelse(
    @IdISti() id: string,
    @Body() valg: AvgjorRolleForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<BrukerRad> {
    return this.avgjor.utfor(bruker, id, valg);
  }

  @Post(STIER.rolleAvslutt(':id'))
  @HttpCode(200)
  @Krever('bruker.endre')
  @ApiOperation({ summary: 'Ta fra en rolle, eller trekk et forslag' })
  @ApiOkResponse({ type: BrukerRad })
  slutt(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<BrukerRad> {
    return this.avslutt.utfor(bruker, id);
  }
}
