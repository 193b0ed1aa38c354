import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import {
  DelBoligForesporsel,
  DelSvar,
  EndreFlereForesporsel,
  FlereProvesvar,
  FlereSvar,
  Kommandovalg,
  Kvittering,
  NyBoligForesporsel,
  Provesvar,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';
import { Innlogget, type InnloggetBruker } from '../../plattform/tilgang';
import { bestill } from '../avtaler/bestilling';
import { DelBolig } from './del-bolig.use-case';
import { EndreFlereBoliger } from './endre-flere-boliger.use-case';
import { Kommandorute } from './kommandorute';
import { RegistrerBolig } from './registrer-bolig.use-case';

/** Commands on dwellings that are not there yet, and on many. */
@ApiTags('Boliger')
@Controller()
export class NyeBoligerController {
  constructor(
    private readonly registrer: RegistrerBolig,
    private readonly endreFlere: EndreFlereBoliger,
    private readonly del: DelBolig,
  ) {}

  @Kommandorute(STIER.boliger, 'Registrer en bolig')
  ny(
    @Body() kropp: NyBoligForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.registrer.utfor(bruker, kropp, nokkel, prov === 'ja');
  }

  @Kommandorute(STIER.boligerEndreFlere, 'Endre ett felt på mange boliger', FlereSvar, FlereProvesvar)
  flere(
    @Body() kropp: EndreFlereForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<FlereSvar | FlereProvesvar> {
    return prov === 'ja' ? this.endreFlere.prov(bruker, kropp) : this.endreFlere.utfor(bruker, kropp, nokkel);
  }

  @Kommandorute(STIER.boligDel(':id'), 'Del boligen i to eller flere', DelSvar)
  deling(
    @Param('id') id: string,
    @Body() kropp: DelBoligForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<DelSvar | Provesvar> {
    return this.del.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }
}
