import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import type { Kvittering, Provesvar } from '@tak/contracts';
import { Kommandovalg, NokkelForesporsel, OverleverNokkelForesporsel, RullestolForesporsel } from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';

import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { bestill } from './bestilling';
import { Boligkommando } from './kommandodokument';
import { OverleverNokkel } from './overlever-nokkel.use-case';
import { RegistrerNokkel } from './registrer-nokkel.use-case';
import { SvarPaaRullestol } from './svar-paa-rullestol.use-case';

@ApiTags('Boliger')
@Controller()
export class NoklerController {
  constructor(
    private readonly overleverEn: OverleverNokkel,
    private readonly registrer: RegistrerNokkel,
    private readonly svar: SvarPaaRullestol,
  ) {}

  @Post(STIER.boligRullestol(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('Svar på SSBs tre spørsmål om rullestol')
  rullestol(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: RullestolForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.svar.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Post(STIER.boligNokler(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('Registrer en nøkkel')
  nokkel(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: NokkelForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.registrer.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Post(STIER.boligNoklerOverlever(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('En nøkkel går over til en annen')
  overlever(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: OverleverNokkelForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.overleverEn.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }
}
