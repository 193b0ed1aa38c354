import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { DuplikaterSvar, HusstandshistorikkSvar, LikeForesporsel, LikeSvar, Sidenummer } from '@tak/contracts/http';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { FinnDuplikater } from './finn-duplikater.use-case';
import { idFraSti } from './husstand-dor';
import { Husstandshistorikk } from './husstandshistorikk.use-case';
import { LikePersoner } from './like-personer.use-case';

/** Before HusstanderController, whose `husstander/:id` would take these paths. */
@ApiTags('Husstander')
@Controller()
export class LikhetController {
  constructor(
    private readonly likePersoner: LikePersoner,
    private readonly finn: FinnDuplikater,
    private readonly hvemHva: Husstandshistorikk,
  ) {}

  @Post(STIER.husstanderLike)
  @HttpCode(200)
  // A search as any other: the same right, and the same limit on how often.
  @Krever('husstand.sok')
  @ApiOperation({ summary: 'Hvem i registeret kan dette være?' })
  @ApiOkResponse({ type: LikeSvar })
  like(@Body() valg: LikeForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<LikeSvar> {
    return this.likePersoner.utfor(bruker, valg);
  }

  @Get(STIER.husstanderDuplikater)
  @Krever('husstand.slaa_sammen')
  @ApiOperation({ summary: 'Par av husstander som kan være samme' })
  @ApiOkResponse({ type: DuplikaterSvar })
  duplikater(@Query() { side }: Sidenummer, @Innlogget() bruker: InnloggetBruker): Promise<DuplikaterSvar> {
    return this.finn.utfor(bruker, side);
  }

  @Get(STIER.husstandHistorikk(':id'))
  @Krever('husstand.les')
  @ApiOperation({ summary: 'Hvem som har registrert og endret hva om husstanden' })
  @ApiParam({ name: 'id', schema: { type: 'integer' } })
  @ApiOkResponse({ type: HusstandshistorikkSvar })
  historikk(
    @Param('id') id: string,
    @Query() { side }: Sidenummer,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<HusstandshistorikkSvar> {
    return this.hvemHva.utfor(bruker, idFraSti(id), side);
  }
}
