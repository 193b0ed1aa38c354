import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL, STIER } from '@tak/contracts';
import { Kvittering } from '@tak/contracts/http';
import { idFraSti } from '../person/husstand-dor';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { AngreHendelse } from './angre-hendelse.use-case';
import { Idempotensnokkel } from './idempotensnokkel';

@ApiTags('Endringer')
@Controller()
export class EndringController {
  constructor(private readonly angre: AngreHendelse) {}

  @Post(STIER.hendelseAngre(':id'))
  @HttpCode(200)
  @Krever('hendelse.angre')
  @ApiOperation({ summary: 'Ta tilbake alt én handling gjorde, som en ny handling' })
  @ApiParam({ name: 'id', schema: { type: 'integer' } })
  @ApiHeader({ name: IDEMPOTENSNOKKEL, required: true })
  @ApiOkResponse({ type: Kvittering })
  taTilbake(
    @Param('id') id: string,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.angre.utfor(bruker, idFraSti(id), nokkel);
  }
}
