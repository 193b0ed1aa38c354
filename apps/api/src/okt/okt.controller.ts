import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { STIER } from '@tak/contracts';
import {
  DemobrukereSvar,
  DemoinnloggingForesporsel,
  OktSvar,
  RollebytteForesporsel,
  UtloggingSvar,
} from '@tak/contracts/http';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import {
  Aapen,
  foresporselId,
  Innlogget,
  Krever,
  type InnloggetBruker,
  type TakForesporsel,
} from '../plattform/tilgang';
import { ByttRolle } from './bytt-rolle.use-case';
import { DemoInnlogging } from './demo-innlogging';
import { LoggUt } from './logg-ut.use-case';
import { Oktvisning } from './oktvisning';

@ApiTags('Innlogging')
@Controller()
export class OktController {
  constructor(
    private readonly visning: Oktvisning,
    private readonly demo: DemoInnlogging,
    private readonly byttRolle: ByttRolle,
    private readonly loggUt: LoggUt,
  ) {}

  @Get(STIER.okt)
  @Aapen('the page must know whether somebody is logged in, and where one can log in')
  @ApiOperation({ summary: 'Hvem er innlogget' })
  @ApiOkResponse({ type: OktSvar })
  async okt(@Req() foresporsel: TakForesporsel): Promise<OktSvar> {
    return this.visning.av(foresporsel.bruker ?? null);
  }

  @Get(STIER.demobrukere)
  @Aapen('offered before login, and only with the demo database')
  @ApiOperation({ summary: 'Roller og kommuner som demoinnloggingen tilbyr' })
  @ApiOkResponse({ type: DemobrukereSvar })
  async demobrukere(): Promise<DemobrukereSvar> {
    return this.demo.tilbud();
  }

  @Post(STIER.demoinnlogging)
  @HttpCode(204)
  @Aapen('this is the login of the demo; refused elsewhere')
  @ApiOperation({ summary: 'Logg inn i demoen med en rolle' })
  @ApiNoContentResponse()
  async loggInn(
    @Body() valg: DemoinnloggingForesporsel,
    @Req() foresporsel: TakForesporsel,
    @Res({ passthrough: true }) svar: Response,
  ): Promise<void> {
    await this.demo.loggInn(valg, svar, foresporsel.bruker?.oktId ?? null, foresporselId(foresporsel));
  }

  @Post(STIER.oktBekreftDemo)
  @HttpCode(204)
  @Krever('egen.endre')
  @ApiOperation({ summary: 'Bekreft hvem du er, i demoen' })
  @ApiNoContentResponse()
  async bekreftDemo(@Innlogget() bruker: InnloggetBruker): Promise<void> {
    await this.demo.bekreft(bruker);
  }

  @Post(STIER.oktRolle)
  @HttpCode(204)
  @Krever('egen.endre')
  @ApiOperation({ summary: 'Fortsett i en annen av rollene dine' })
  @ApiNoContentResponse()
  async bytt(
    @Body() { tildelingId }: RollebytteForesporsel,
    @Innlogget() bruker: InnloggetBruker,
    @Res({ passthrough: true }) svar: Response,
  ): Promise<void> {
    await this.byttRolle.utfor(bruker, tildelingId, svar);
  }

  @Delete(STIER.okt)
  @HttpCode(200)
  @Aapen('logging out needs no right')
  @ApiOperation({ summary: 'Logg ut' })
  @ApiOkResponse({ type: UtloggingSvar })
  ut(@Req() foresporsel: TakForesporsel, @Res({ passthrough: true }) svar: Response): Promise<UtloggingSvar> {
    return this.loggUt.utfor(foresporsel.bruker ?? null, svar);
  }
}
