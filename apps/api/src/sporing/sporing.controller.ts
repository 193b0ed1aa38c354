import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { Sporaar, TellerISvar, Tidsvalg } from '@tak/contracts/http';
import { idFraSti } from '../person/husstand-dor';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { Tallgrunnlag } from '../styringsinformasjon/tallgrunnlag';
import { SporBolig } from './spor-bolig.use-case';
import { SporHusstand } from './spor-husstand.use-case';

const ID = { name: 'id', schema: { type: 'integer' } } as const;

@ApiTags('Teller i')
@Controller()
export class SporingController {
  constructor(
    private readonly grunnlag: Tallgrunnlag,
    private readonly bolig: SporBolig,
    private readonly husstand: SporHusstand,
  ) {}

  @Get(STIER.boligTellerI(':id'))
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Tallene en bolig teller i, og hvorfor ikke i de andre' })
  @ApiParam(ID)
  @ApiOkResponse({ type: TellerISvar })
  avBolig(
    @Param('id') id: string,
    @Query() valg: Tidsvalg,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<TellerISvar> {
    return this.bolig.utfor(bruker, idFraSti(id), this.grunnlag.tidspunkt(valg));
  }

  @Get(STIER.husstandTellerI(':id'))
  @Krever('husstand.les')
  @ApiOperation({ summary: 'Tallene en husstand teller i, og hvorfor ikke i de andre' })
  @ApiParam(ID)
  @ApiOkResponse({ type: TellerISvar })
  avHusstand(
    @Param('id') id: string,
    @Query() { aar }: Sporaar,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<TellerISvar> {
    return this.husstand.husstand(bruker, idFraSti(id), aar);
  }

  @Get(STIER.oppholdTellerI(':id'))
  @Krever('husstand.les')
  @ApiOperation({ summary: 'Tallene et midlertidig opphold teller i, og hvorfor ikke i de andre' })
  @ApiParam(ID)
  @ApiOkResponse({ type: TellerISvar })
  avOpphold(
    @Param('id') id: string,
    @Query() { aar }: Sporaar,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<TellerISvar> {
    return this.husstand.opphold(bruker, idFraSti(id), aar);
  }
}
