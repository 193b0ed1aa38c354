import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { STIER } from '@tak/contracts';
import { DemobrukereSvar, DemoinnloggingForesporsel, OktSvar } from '@tak/contracts/http';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Aapen, type TakForesporsel } from '../plattform/tilgang';
import { DemoInnlogging } from './demo-innlogging';
import { Okter } from './okter';

@ApiTags('Innlogging')
@Controller()
export class OktController {
  constructor(
    private readonly okter: Okter,
    private readonly demo: DemoInnlogging,
  ) {}

  @Get(STIER.okt)
  @Aapen('the page must know whether somebody is logged in')
  @ApiOperation({ summary: 'Hvem er innlogget' })
  @ApiOkResponse({ type: OktSvar })
  async okt(@Req() foresporsel: TakForesporsel): Promise<OktSvar> {
    return this.demo.okt(foresporsel.bruker ?? null);
  }

  @Get(STIER.demobrukere)
  @Aapen('offered before login, and only with the demo database')
  @ApiOperation({ summary: 'Roller og kommuner som demoinnloggingen tilbyr' })
  @ApiOkResponse({ type: DemobrukereSvar })
  async demobrukere(): Promise<DemobrukereSvar> {
    return this.demo.tilbud();
  }

  @Post(STIER.demoinnlogging)
  @HttpCode(200)
  @Aapen('this is the login of the demo; refused elsewhere')
  @ApiOperation({ summary: 'Logg inn i demoen med en rolle' })
  @ApiOkResponse({ type: OktSvar })
  async loggInn(
    @Body() foresporsel: DemoinnloggingForesporsel,
    @Res({ passthrough: true }) svar: Response,
  ): Promise<OktSvar> {
    const bruker = await this.demo.velg(foresporsel);
    this.okter.start(svar, bruker);
    return this.demo.okt(bruker);
  }

  @Delete(STIER.okt)
  @HttpCode(204)
  @Aapen('logging out needs no right')
  @ApiOperation({ summary: 'Logg ut' })
  loggUt(@Res({ passthrough: true }) svar: Response): void {
    this.okter.avslutt(svar);
  }
}
