import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { NyVisningForesporsel, Visning, Visningsvalg } from '@tak/contracts/http';
import { ID_I_STI, IdISti } from '../plattform/id-i-sti';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { VisningerRepository } from './visninger.repository';

@ApiTags('Boliger')
@Controller()
export class VisningerController {
  constructor(private readonly visninger: VisningerRepository) {}

  @Get(STIER.visninger)
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Mine visninger av en liste' })
  @ApiOkResponse({ type: [Visning] })
  alle(@Query() { liste }: Visningsvalg, @Innlogget() bruker: InnloggetBruker): Promise<Visning[]> {
    return this.visninger.alle(bruker, liste);
  }

  @Post(STIER.visninger)
  @HttpCode(201)
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Lagre en visning; samme navn erstatter' })
  @ApiCreatedResponse({ type: Visning })
  lagre(@Body() ny: NyVisningForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<Visning> {
    return this.visninger.lagre(bruker, ny);
  }

  @Delete(STIER.visning(':id'))
  @HttpCode(204)
  @Krever('bolig.les')
  @ApiOperation({ summary: 'Slett en visning' })
  @ApiParam(ID_I_STI)
  @ApiNoContentResponse()
  slett(@IdISti() id: string, @Innlogget() bruker: InnloggetBruker): Promise<void> {
    return this.visninger.slett(bruker, id);
  }
}
