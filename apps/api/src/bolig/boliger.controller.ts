import { Body, Controller, Get, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import {
  BoligerForesporsel,
  BoligerSvar,
  Boligeksportvalg,
  BolighistorikkSvar,
  BoligSvar,
  Byggvalg,
  ByggSvar,
  ByggSvarEn,
  Kjentvalg,
  Sidenummer,
} from '@tak/contracts/http';
import { idFraSti } from '../person/husstand-dor';
import { EKSPORTTYPER, somTabellfil } from '../plattform/tabellfil';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { boligtabell } from './boligeksport';
import { BoligerQueries } from './boliger.queries';
import { BolighistorikkQueries } from './bolighistorikk.queries';
import { ByggQueries } from './bygg.queries';
import { LesBolig } from './les-bolig.use-case';

const ID = { name: 'id', schema: { type: 'integer' } } as const;

@ApiTags('Boliger')
@Controller()
export class BoligerController {
  constructor(
    private readonly boliger: BoligerQueries,
    private readonly lesEn: LesBolig,
    private readonly historikk: BolighistorikkQueries,
    private readonly bygg: ByggQueries,
  ) {}

  @Post(STIER.boligerSok)
  @HttpCode(200)
  @Krever('bolig.les')
  @ApiOperation({ summary: 'En side av boligene, med summer og antall per hurtigvalg' })
  @ApiOkResponse({ type: BoligerSvar })
  finn(@Body() valg: BoligerForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<BoligerSvar> {
    return this.boliger.side(bruker, valg);
  }

  @Post(STIER.boligerEksport)
  @HttpCode(200)
  @Krever('bolig.eksporter')
  @ApiOperation({ summary: 'Alle radene i listen som fil' })
  @ApiProduces(...EKSPORTTYPER)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async eksport(
    @Query() { format, spraak }: Boligeksportvalg,
    @Body() valg: BoligerForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<StreamableFile> {
    return somTabellfil(boligtabell(await this.boliger.alle(bruker, valg, format), spraak), 'boliger', format);
  }

  @Get(STIER.bygg)
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Bygg, og hvor mange av boligene som er utleid' })
  @ApiOkResponse({ type: ByggSvar })
  byggene(@Query() { sok, side, tomme }: Byggvalg, @Innlogget() bruker: InnloggetBruker): Promise<ByggSvar> {
    return this.bygg.side(bruker, sok ?? '', side, tomme === 'ja');
  }

  @Get(STIER.byggEtt(':id'))
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Ett bygg' })
  @ApiParam(ID)
  @ApiOkResponse({ type: ByggSvarEn })
  ettBygg(@Param('id') id: string, @Innlogget() bruker: InnloggetBruker): Promise<ByggSvarEn> {
    return this.bygg.ett(bruker, idFraSti(id));
  }

  @Get(STIER.bolig(':id'))
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Én bolig, i dag eller slik den var kjent' })
  @ApiParam(ID)
  @ApiOkResponse({ type: BoligSvar })
  les(
    @Param('id') id: string,
    @Query() { kjentPer }: Kjentvalg,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<BoligSvar> {
    return this.lesEn.utfor(bruker, idFraSti(id), kjentPer);
  }

  @Get(STIER.boligHistorikk(':id'))
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Hvem som har registrert og endret hva, nyeste først' })
  @ApiParam(ID)
  @ApiOkResponse({ type: BolighistorikkSvar })
  endringer(
    @Param('id') id: string,
    @Query() { side }: Sidenummer,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<BolighistorikkSvar> {
    return this.historikk.side(bruker, idFraSti(id), side);
  }
}
