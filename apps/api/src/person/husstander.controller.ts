import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import {
  FodselsnummerForesporsel,
  FodselsnummerSvar,
  HusstandssokForesporsel,
  HusstandssokSvar,
  HusstandSvar,
} from '@tak/contracts/http';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { LesHusstand } from './les-husstand.use-case';
import { idFraSti } from './husstand-dor';
import { SokHusstander } from './sok-husstander.use-case';
import { VisFodselsnummer } from './vis-fodselsnummer.use-case';

const ID = { name: 'id', schema: { type: 'integer' } } as const;

@ApiTags('Husstander')
@Controller()
export class HusstanderController {
  constructor(
    private readonly sok: SokHusstander,
    private readonly lesEn: LesHusstand,
    private readonly visNummer: VisFodselsnummer,
  ) {}

  @Post(STIER.husstanderSok)
  @HttpCode(200)
  @Krever('husstand.sok')
  @ApiOperation({ summary: 'Finn husstander' })
  @ApiOkResponse({ type: HusstandssokSvar })
  finn(@Body() valg: HusstandssokForesporsel, @Innlogget() bruker: InnloggetBruker): Promise<HusstandssokSvar> {
    return this.sok.utfor(bruker, valg);
  }

  @Get(STIER.husstand(':id'))
  @Krever('husstand.les')
  @ApiOperation({ summary: 'Én husstand: medlemmer, leieforhold, opphold og søknader' })
  @ApiParam(ID)
  @ApiOkResponse({ type: HusstandSvar })
  les(@Param('id') id: string, @Innlogget() bruker: InnloggetBruker): Promise<HusstandSvar> {
    return this.lesEn.utfor(bruker, idFraSti(id));
  }

  @Post(STIER.personFodselsnummer(':id'))
  @HttpCode(200)
  @Krever('fodselsnummer.vis')
  @ApiOperation({ summary: 'Vis fødselsnummeret til et medlem' })
  @ApiParam(ID)
  @ApiOkResponse({ type: FodselsnummerSvar })
  fodselsnummer(
    @Param('id') id: string,
    @Body() { husstandId }: FodselsnummerForesporsel,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<FodselsnummerSvar> {
    return this.visNummer.utfor(bruker, idFraSti(id), husstandId);
  }
}
