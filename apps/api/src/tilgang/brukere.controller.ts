import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import {
  BrukereSvar,
  BrukerRad,
  Brukervalg,
  EndreBrukerForesporsel,
  FireOyneForesporsel,
  NyBrukerForesporsel,
} from '@tak/contracts/http';
import { IdISti, ID_I_STI } from '../plattform/id-i-sti';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { Brukerliste } from './brukerliste';
import { EndreBruker } from './endre-bruker.use-case';
import { OpprettBruker } from './opprett-bruker.use-case';
import { SettFireOyne } from './sett-fire-oyne.use-case';

@ApiTags('Brukere')
@Controller()
export class BrukereController {
  constructor(
    private readonly brukere: Brukerliste,
    private readonly opprett: OpprettBruker,
    private readonly endre: EndreBruker,
    private readonly fireOyne: SettFireOyne,
  ) {}

  @Get(STIER.brukere)
  @Krever('bruker.les')
  @ApiOperation({ summary: 'Kommunens brukere, etter navn' })
  @ApiOkResponse({ type: BrukereSvar })
  liste(@Query() valg: Brukervalg, @Innlogget() bruker: InnloggetBruker): Promise<BrukereSvar> {
    return this.brukere.side(bruker, valg);
  }

  @Post(STIER.brukere)
  @Krever('bruker.endre')
  @ApiOperation({ summary: 'Ny bruker, som venter på første innlogging' })
  @ApiCreatedResponse({ type: BrukerRad })
  ny(@Body() ny: NyBrukerForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<BrukerRad> {
    return this.opprett.utfor(bruker, ny);
  }

  @Get(STIER.bruker(':id'))
  @Krever('bruker.les')
  @ApiOperation({ summary: 'Én bruker, med alle roller brukeren har hatt' })
  @ApiParam(ID_I_STI)
  @ApiOkResponse({ type: BrukerRad })
  en(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<BrukerRad> {
    return this.brukere.en(bruker, id);
  }

  @Put(STIER.bruker(':id'))
  @Krever('bruker.endre')
  @ApiOperation({ summary: 'Endre navn og e-post' })
  @ApiParam(ID_I_STI)
  @ApiOkResponse({ type: BrukerRad })
  endring(
    @IdISti() id: string,
    @Body() endring: EndreBrukerForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<BrukerRad> {
    return this.endre.utfor(bruker, id, endring);
  }

  @Put(STIER.fireOyne)
  @HttpCode(204)
  @Krever('fire_oyne.endre')
  @ApiOperation({ summary: 'Slå fire øyne på eller av for ett slags avgjørelse' })
  @ApiNoContentResponse()
  sett(@Body() valg: FireOyneForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<void> {
    return this.fireOyne.utfor(bruker, valg);
  }
}
