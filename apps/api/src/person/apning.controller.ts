import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { ApningForesporsel, ApningSvar, InhabilApningForesporsel } from '@tak/contracts/http';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { ApneHusstander } from './apne-husstander.use-case';
import { ApneInhabil } from './apne-inhabil.use-case';
import { idFraSti } from './husstand-dor';

/** The two deliberate acts: a protected household, and one's own or family's. */
@ApiTags('Husstander')
@Controller()
export class ApningController {
  constructor(
    private readonly apneFlere: ApneHusstander,
    private readonly apneInhabil: ApneInhabil,
  ) {}

  @Post(STIER.husstanderApning)
  @HttpCode(200)
  @Krever('beskyttet.apne')
  @ApiOperation({ summary: 'Åpne beskyttede husstander for en kort tid, med grunn' })
  @ApiOkResponse({ type: ApningSvar })
  apne(@Body() valg: ApningForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<ApningSvar> {
    return this.apneFlere.utfor(bruker, valg);
  }

  @Post(STIER.husstandInhabil(':id'))
  @HttpCode(204)
  @Krever('husstand.les')
  @ApiOperation({ summary: 'Les en husstand du er inhabil i, med grunn' })
  @ApiParam({ name: 'id', schema: { type: 'integer' } })
  @ApiNoContentResponse()
  async lesLikevel(
    @Param('id') id: string,
    @Body() valg: InhabilApningForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<void> {
    await this.apneInhabil.utfor(bruker, idFraSti(id), valg);
  }
}
