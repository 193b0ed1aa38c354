import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL, STIER } from '@tak/contracts';
import {
  Kvittering,
  SlettTilvisningsavtaleForesporsel,
  TaBortTilvisningsboligForesporsel,
  TilvisningsavtaleForesporsel,
  TilvisningsavtalerSvar,
  TilvisningsavtaleSvar,
  TilvisningsboligForesporsel,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../../endring/idempotensnokkel';
import { idFraSti } from '../../../person/husstand-dor';
import { Innlogget, Krever, type InnloggetBruker } from '../../../plattform/tilgang';
import { InngaaTilvisningsavtale } from './inngaa-tilvisningsavtale.use-case';
import { SlettTilvisningsavtale } from './slett-tilvisningsavtale.use-case';
import { TilvisBolig } from './tilvis-bolig.use-case';
import { TilvisningQueries } from './tilvisning.queries';

const ID = { name: 'id', schema: { type: 'integer' } } as const;
const NOKKEL = { name: IDEMPOTENSNOKKEL, required: true } as const;

@ApiTags('Tilvisningsavtaler')
@Controller()
export class TilvisningController {
  constructor(
    private readonly avtaler: TilvisningQueries,
    private readonly inngaa: InngaaTilvisningsavtale,
    private readonly tilvis: TilvisBolig,
    private readonly slettEn: SlettTilvisningsavtale,
  ) {}

  @Get(STIER.tilvisningsavtaler)
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Avtalene, med hvor mange boliger kommunen viser til og kan vise til' })
  @ApiOkResponse({ type: TilvisningsavtalerSvar })
  alle(@Innlogget() bruker: InnloggetBruker): Promise<TilvisningsavtalerSvar> {
    return this.avtaler.alle(bruker);
  }

  @Get(STIER.tilvisningsavtale(':id'))
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Én avtale med boligene' })
  @ApiParam(ID)
  @ApiOkResponse({ type: TilvisningsavtaleSvar })
  en(@Param('id') id: string, @Innlogget() bruker: InnloggetBruker): Promise<TilvisningsavtaleSvar> {
    return this.avtaler.en(bruker, idFraSti(id));
  }

  @Post(STIER.tilvisningsavtaler)
  @HttpCode(200)
  @Krever('bolig.endre')
  @ApiOperation({ summary: 'Registrer en avtale' })
  @ApiHeader(NOKKEL)
  @ApiOkResponse({ type: Kvittering })
  ny(
    @Body() kropp: TilvisningsavtaleForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.inngaa.ny(bruker, nokkel, kropp);
  }

  @Post(STIER.tilvisningsavtale(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @ApiOperation({ summary: 'Endre en avtale' })
  @ApiParam(ID)
  @ApiHeader(NOKKEL)
  @ApiOkResponse({ type: Kvittering })
  endre(
    @Param('id') id: string,
    @Body() kropp: TilvisningsavtaleForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.inngaa.endre(bruker, idFraSti(id), nokkel, kropp);
  }

  @Post(STIER.tilvisningsavtaleBoliger(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @ApiOperation({ summary: 'Vis til en bolig fra dag til dag; høyst 40 % av avtalens boliger om gangen' })
  @ApiParam(ID)
  @ApiHeader(NOKKEL)
  @ApiOkResponse({ type: Kvittering })
  bolig(
    @Param('id') id: string,
    @Body() kropp: TilvisningsboligForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.tilvis.utfor({ bruker, avtaleId: idFraSti(id), nokkel, kropp });
  }

  @Post(STIER.tilvisningsavtaleTaBort(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @ApiOperation({ summary: 'Ta en bolig ut av avtalen' })
  @ApiParam(ID)
  @ApiHeader(NOKKEL)
  @ApiOkResponse({ type: Kvittering })
  taBort(
    @Param('id') id: string,
    @Body() kropp: TaBortTilvisningsboligForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.tilvis.taBort({ bruker, avtaleId: idFraSti(id), nokkel, kropp });
  }

  @Post(STIER.tilvisningsavtaleSlett(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @ApiOperation({ summary: 'Slett en avtale som var registrert ved en feil' })
  @ApiParam(ID)
  @ApiHeader(NOKKEL)
  @ApiOkResponse({ type: Kvittering })
  slett(
    @Param('id') id: string,
    @Body() kropp: SlettTilvisningsavtaleForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.slettEn.utfor({ bruker, avtaleId: idFraSti(id), nokkel, kropp });
  }
}
