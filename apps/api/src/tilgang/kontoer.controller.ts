import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { BrukerRad, DeaktiverForesporsel } from '@tak/contracts/http';
import { IdISti, ID_I_STI } from '../plattform/id-i-sti';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { AktiverBruker } from './aktiver-bruker.use-case';
import { AvsluttOkter } from './avslutt-okter.use-case';
import { BekreftBruker } from './bekreft-bruker.use-case';
import { DeaktiverBruker } from './deaktiver-bruker.use-case';

@ApiTags('Brukere')
@ApiParam(ID_I_STI)
@Controller()
export class KontoerController {
  constructor(
    private readonly bekreft: BekreftBruker,
    private readonly deaktiver: DeaktiverBruker,
    private readonly aktiver: AktiverBruker,
    private readonly avslutt: AvsluttOkter,
  ) {}

  @Post(STIER.brukerBekreft(':id'))
  @HttpCode(200)
  @Krever('bruker.endre')
  @ApiOperation({ summary: 'Den årlige bekreftelsen av kontoen' })
  @ApiOkResponse({ type: BrukerRad })
  bekreftelse(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<BrukerRad> {
    return this.bekreft.utfor(bruker, id);
  }

  @Post(STIER.brukerDeaktiver(':id'))
  @HttpCode(200)
  @Krever('bruker.endre')
  @ApiOperation({ summary: 'Steng kontoen' })
  @ApiOkResponse({ type: BrukerRad })
  deaktivering(
    @IdISti() id: string,
    @Body() { grunn }: DeaktiverForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<BrukerRad> {
    return this.deaktiver.utfor(bruker, id, grunn);
  }

  @Post(STIER.brukerAktiver(':id'))
  @HttpCode(200)
  @Krever('bruker.endre')
  @ApiOperation({ summary: 'Åpne kontoen igjen' })
  @ApiOkResponse({ type: BrukerRad })
  aktivering(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<BrukerRad> {
    return this.aktiver.utfor(bruker, id);
  }

  @Delete(STIER.brukerOkter(':id'))
  @HttpCode(200)
  @Krever('bruker.endre')
  @ApiOperation({ summary: 'Logg brukeren ut overalt' })
  @ApiOkResponse({ type: BrukerRad })
  utlogging(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<BrukerRad> {
    return this.avslutt.utfor(bruker, id);
  }
}
