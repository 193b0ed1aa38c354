import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { AvsluttVarsomhetForesporsel, NyVarsomhetForesporsel, Varsomhet } from '@tak/contracts/http';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { AvsluttVarsomhet } from './avslutt-varsomhet.use-case';
import { idFraSti } from './husstand-dor';
import { MerkVarsomhet } from './merk-varsomhet.use-case';

@ApiTags('Husstander')
@Controller()
export class VarsomhetController {
  constructor(
    private readonly merk: MerkVarsomhet,
    private readonly avslutt: AvsluttVarsomhet,
  ) {}

  @Post(STIER.varsomhet)
  @HttpCode(201)
  @Krever('varsomhet.endre')
  @ApiOperation({ summary: 'Merk et medlem eller en bolig «besøk med varsomhet»' })
  @ApiCreatedResponse({ type: Varsomhet })
  ny(@Body() valg: NyVarsomhetForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<Varsomhet> {
    return this.merk.utfor(bruker, valg);
  }

  @Post(STIER.varsomhetAvslutt(':id'))
  @HttpCode(204)
  @Krever('varsomhet.endre')
  @ApiOperation({ summary: 'Ta bort et merke' })
  @ApiParam({ name: 'id', schema: { type: 'integer' } })
  @ApiNoContentResponse()
  async slutt(
    @Param('id') id: string,
    @Body() { husstandId }: AvsluttVarsomhetForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<void> {
    await this.avslutt.utfor(bruker, idFraSti(id), husstandId);
  }
}
