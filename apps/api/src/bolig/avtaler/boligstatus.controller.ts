import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import type { Kvittering, Provesvar } from '@tak/contracts';
import {
  KlargjoringForesporsel,
  Kommandovalg,
  MeldLedigForesporsel,
  UtilgjengeligForesporsel,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';

import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { bestill } from './bestilling';
import { Boligkommando } from './kommandodokument';
import { KlargjorBolig } from './klargjor-bolig.use-case';
import { MeldLedig } from './meld-ledig.use-case';
import { SettUteAvBruk } from './sett-ute-av-bruk.use-case';

@ApiTags('Boliger')
@Controller()
export class BoligstatusController {
  constructor(
    private readonly klargjorEn: KlargjorBolig,
    private readonly meld: MeldLedig,
    private readonly sett: SettUteAvBruk,
  ) {}

  @Post(STIER.boligKlargjoring(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('Klargjør boligen mellom to leietakere')
  klargjor(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: KlargjoringForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.klargjorEn.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Post(STIER.boligUtilgjengelig(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('Boligen er ute av bruk: rehabilitering, skade, ombygging')
  uteAvBruk(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: UtilgjengeligForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.sett.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Post(STIER.boligMeldLedig(':id'))
  @HttpCode(200)
  @Krever('bolig.endre')
  @Boligkommando('Boligen kan leies ut fra en dag')
  meldLedig(
    @Param('id') id: string,
    @Query() valg: Kommandovalg,
    @Body() kropp: MeldLedigForesporsel,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.meld.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }
}
