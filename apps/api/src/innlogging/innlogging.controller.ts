import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import type { Response } from 'express';
import { Aapen, type TakForesporsel } from '../plattform/tilgang';
import { FullforInnlogging } from './fullfor-innlogging.use-case';
import { egenSti, feilside } from './retur';
import { StartInnlogging } from './start-innlogging.use-case';
import { TilbyderNede } from './tilbydere';

/** Pages one is sent through, so every answer is a way on. */
@ApiTags('Innlogging')
@Controller()
export class InnloggingController {
  constructor(
    private readonly start: StartInnlogging,
    private readonly fullfor: FullforInnlogging,
  ) {}

  @Get(STIER.innloggingRetur)
  @Aapen('the provider sends the browser back here before anybody is logged in')
  @ApiOperation({ summary: 'Tilbake fra tilbyderen' })
  @ApiResponse({ status: 303, description: 'Videre inn i Tak, eller til innloggingssiden med ?feil=' })
  async retur(@Req() foresporsel: TakForesporsel, @Res() svar: Response): Promise<void> {
    svar.redirect(303, await this.fullfor.utfor(foresporsel, svar));
  }

  @Get(STIER.innlogging(':tilbyder'))
  @Aapen('this is the way to log in')
  @ApiOperation({ summary: 'Logg inn hos en tilbyder, eller bekreft hvem du er' })
  @ApiQuery({ name: 'retur', required: false, description: 'Sti i Tak å fortsette på' })
  @ApiQuery({ name: 'bekreft', required: false, enum: ['ja'] })
  @ApiQuery({ name: 'velg', required: false, enum: ['ja'], description: 'Spør på nytt hvem det er' })
  @ApiResponse({ status: 302, description: 'Til tilbyderen' })
  async loggInn(
    @Param('tilbyder') tilbyder: string,
    @Query() sporring: Readonly<Record<string, unknown>>,
    @Req() foresporsel: TakForesporsel,
    @Res() svar: Response,
  ): Promise<void> {
    const { retur } = sporring;
    const sti = egenSti(typeof retur === 'string' ? retur : undefined);
    const onske = {
      tilbyder,
      retur: sti,
      bekreft: sporring['bekreft'] === 'ja',
      velgPaaNytt: sporring['velg'] === 'ja',
    };
    const videre = await this.start.utfor(onske, foresporsel.bruker ?? null, svar).catch((feil: unknown) => {
      if (feil instanceof TilbyderNede) return feilside('tilbyder_nede', sti);
      throw feil;
    });
    svar.redirect(302, videre);
  }
}
