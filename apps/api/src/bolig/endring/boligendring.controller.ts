import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import {
  AvsluttBoligForesporsel,
  EndreBoligfaktaForesporsel,
  Kommandovalg,
  Kvittering,
  Provesvar,
  RettOpplysningerForesporsel,
  SlettBoligForesporsel,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';
import { Innlogget, type InnloggetBruker } from '../../plattform/tilgang';
import { bestill } from '../avtaler/bestilling';
import { AvsluttBolig } from './avslutt-bolig.use-case';
import { EndreBoligfakta } from './endre-boligfakta.use-case';
import { Kommandorute } from './kommandorute';
import { RettOpplysninger } from './rett-opplysninger.use-case';
import { SlettBolig } from './slett-bolig.use-case';

/** Edits of one dwelling. */
@ApiTags('Boliger')
@Controller()
export class BoligendringController {
  constructor(
    private readonly rett: RettOpplysninger,
    private readonly endre: EndreBoligfakta,
    private readonly avslutt: AvsluttBolig,
    private readonly slett: SlettBolig,
  ) {}

  @Kommandorute(STIER.boligOpplysninger(':id'), 'Rett det boligen er')
  opplysninger(
    @Param('id') id: string,
    @Body() kropp: RettOpplysningerForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.rett.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Kommandorute(STIER.boligFakta(':id'), 'Rett, eller endre fra en dag, det tallene leser')
  fakta(
    @Param('id') id: string,
    @Body() kropp: EndreBoligfaktaForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.endre.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Kommandorute(STIER.boligAvslutt(':id'), 'Siste dag boligen er vår, eller åpne den igjen')
  slutt(
    @Param('id') id: string,
    @Body() kropp: AvsluttBoligForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.avslutt.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Kommandorute(STIER.boligSlett(':id'), 'Ta bort en bolig som er registrert ved en feil')
  taBort(
    @Param('id') id: string,
    @Body() kropp: SlettBoligForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.slett.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }
}
