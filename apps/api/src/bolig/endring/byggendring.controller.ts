import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL, STIER } from '@tak/contracts';
import { EndreByggForesporsel, Kvittering, NyttByggForesporsel, SlettByggForesporsel } from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';
import { idFraSti } from '../../person/husstand-dor';
import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { EndreBygg } from './endre-bygg.use-case';
import { RegistrerBygg } from './registrer-bygg.use-case';

const ID = { name: 'id', schema: { type: 'integer' } } as const;
const NOKKEL = { name: IDEMPOTENSNOKKEL, required: true };

@ApiTags('Boliger')
@Controller()
export class ByggendringController {
  constructor(
    private readonly registrer: RegistrerBygg,
    private readonly bygg: EndreBygg,
  ) {}

  @Post(STIER.bygg)
  @HttpCode(200)
  @Krever('bolig.endre')
  @ApiOperation({ summary: 'Registrer et bygg' })
  @ApiHeader(NOKKEL)
  @ApiOkResponse({ type: Kvittering })
  nytt(
    @Body() kropp: NyttByggForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.registrer.utfor(bruker, kropp, nokkel);
  }

  @Post(STIER.byggEtt(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @ApiOperation({ summary: 'Rett navn, adresse og bydel på et bygg' })
  @ApiParam(ID)
  @ApiHeader(NOKKEL)
  @ApiOkResponse({ type: Kvittering })
  endre(
    @Param('id') id: string,
    @Body() kropp: EndreByggForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.bygg.endre(bruker, idFraSti(id), kropp, nokkel);
  }

  @Post(STIER.byggSlett(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @ApiOperation({ summary: 'Ta bort et bygg uten boliger' })
  @ApiParam(ID)
  @ApiHeader(NOKKEL)
  @ApiOkResponse({ type: Kvittering })
  slett(
    @Param('id') id: string,
    @Body() kropp: SlettByggForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering> {
    return this.bygg.slett(bruker, idFraSti(id), kropp, nokkel);
  }
}
