import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { SistApnet, SokForesporsel, SokSvar } from '@tak/contracts/http';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { LesSistApnet } from './les-sist-apnet.use-case';
import { SokOveralt } from './sok-overalt.use-case';

@ApiTags('Søk')
@Controller()
export class SokController {
  constructor(
    private readonly sok: SokOveralt,
    private readonly sist: LesSistApnet,
  ) {}

  @Post(STIER.sok)
  @HttpCode(200)
  @Krever('sok.utfor')
  @ApiOperation({ summary: 'Finn husstander, boliger og saker: de første av hver' })
  @ApiOkResponse({ type: SokSvar })
  finn(@Body() { sok }: SokForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<SokSvar> {
    return this.sok.utfor(bruker, sok);
  }

  @Get(STIER.sistApnet)
  @Krever('oversikt.les')
  @ApiOperation({ summary: 'De ti siste husstandene og boligene jeg åpnet' })
  @ApiOkResponse({ type: [SistApnet] })
  sistApnet(@Innlogget() bruker: InnloggetBruker): Promise<readonly SistApnet[]> {
    return this.sist.utfor(bruker);
  }
}
