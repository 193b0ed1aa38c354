import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import type { Kvittering, Provesvar } from '@tak/contracts';
import {
  BoligavtalerSvar,
  InnleieForesporsel,
  Kommandovalg,
  TaBortForesporsel,
  TilsagnForesporsel,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';
import { idFraSti } from '../../person/husstand-dor';
import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { bestill } from './bestilling';
import { Boligkommando } from './kommandodokument';
import { InngaaInnleie } from './inngaa-innleie.use-case';
import { LesAvtaler } from './les-avtaler.use-case';
import { RegistrerTilsagn } from './registrer-tilsagn.use-case';
import { TaBort } from './ta-bort.use-case';

@ApiTags('Boliger')
@Controller()
export class BoligavtalerController {
  constructor(
    private readonly inngaa: InngaaInnleie,
    private readonly lesAlle: LesAvtaler,
    private readonly registrer: RegistrerTilsagn,
    private readonly taBortEn: TaBort,
  ) {}

  @Get(STIER.boligAvtaler(':id'))
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Status, avtaler, tilsagn, tilgjengelighet og nøkler' })
  @ApiParam({ name: 'id', schema: { type: 'integer' } })
  @ApiOkResponse({ type: BoligavtalerSvar })
  les(@Param('id') id: string, @Innlogget() bruker: InnloggetBruker): Promise<BoligavtalerSvar> {
    return this.lesAlle.utfor(bruker, idFraSti(id));
  }

  @Post(STIER.boligInnleie(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('Kommunens egen leieavtale for boligen')
  innleie(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: InnleieForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.inngaa.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Post(STIER.boligTilsagn(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('Tilsagn fra Husbanken om boligen')
  tilsagn(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: TilsagnForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.registrer.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Post(STIER.boligTaBort(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('Ta bort en rad som var registrert ved en feil')
  taBort(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: TaBortForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.taBortEn.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }
}
