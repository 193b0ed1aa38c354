import { applyDecorators, Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL, STIER } from '@tak/contracts';
import {
  AvsluttBoligForesporsel,
  DelBoligForesporsel,
  DelSvar,
  EndreBoligfaktaForesporsel,
  EndreFlereForesporsel,
  FlereProvesvar,
  FlereSvar,
  Kommandovalg,
  Kvittering,
  NyBoligForesporsel,
  Provesvar,
  RettOpplysningerForesporsel,
  SlettBoligForesporsel,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';
import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { bestill } from '../avtaler/bestilling';
import { AvsluttBolig } from './avslutt-bolig.use-case';
import { DelBolig } from './del-bolig.use-case';
import { EndreBoligfakta } from './endre-boligfakta.use-case';
import { EndreFlereBoliger } from './endre-flere-boliger.use-case';
import { RegistrerBolig } from './registrer-bolig.use-case';
import { RettOpplysninger } from './rett-opplysninger.use-case';
import { SlettBolig } from './slett-bolig.use-case';

type Klasse = new () => object;

/** A command that may be tried: what it answers when it is done, and when it is tried. */
const Kommando = (
  sti: string,
  summary: string,
  svar: Klasse = Kvittering,
  prove: Klasse = Provesvar,
): MethodDecorator =>
  applyDecorators(
    Post(sti),
    HttpCode(200),
    Krever('bolig.endre'),
    ApiOperation({ summary }),
    ApiHeader({ name: IDEMPOTENSNOKKEL, required: true }),
    ApiExtraModels(svar, prove),
    ApiOkResponse({ schema: { oneOf: [svar, prove].map((k) => ({ $ref: getSchemaPath(k) })) } }),
    ...(sti.includes(':id') ? [ApiParam({ name: 'id', schema: { type: 'integer' } })] : []),
  );

@ApiTags('Boliger')
@Controller()
export class BoligendringController {
  constructor(
    private readonly registrer: RegistrerBolig,
    private readonly rett: RettOpplysninger,
    private readonly endre: EndreBoligfakta,
    private readonly endreFlere: EndreFlereBoliger,
    private readonly avslutt: AvsluttBolig,
    private readonly slett: SlettBolig,
    private readonly del: DelBolig,
  ) {}

  @Kommando(STIER.boliger, 'Registrer en bolig')
  ny(
    @Body() kropp: NyBoligForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.registrer.utfor(bruker, kropp, nokkel, prov === 'ja');
  }

  @Kommando(STIER.boligerEndreFlere, 'Endre ett felt på mange boliger', FlereSvar, FlereProvesvar)
  flere(
    @Body() kropp: EndreFlereForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<FlereSvar | FlereProvesvar> {
    return prov === 'ja' ? this.endreFlere.prov(bruker, kropp) : this.endreFlere.utfor(bruker, kropp, nokkel);
  }

  @Kommando(STIER.boligOpplysninger(':id'), 'Rett det boligen er')
  opplysninger(
    @Param('id') id: string,
    @Body() kropp: RettOpplysningerForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.rett.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Kommando(STIER.boligFakta(':id'), 'Rett, eller endre fra en dag, det tallene leser')
  fakta(
    @Param('id') id: string,
    @Body() kropp: EndreBoligfaktaForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.endre.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Kommando(STIER.boligAvslutt(':id'), 'Siste dag boligen er vår, eller åpne den igjen')
  slutt(
    @Param('id') id: string,
    @Body() kropp: AvsluttBoligForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.avslutt.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Kommando(STIER.boligSlett(':id'), 'Ta bort en bolig som er registrert ved en feil')
  taBort(
    @Param('id') id: string,
    @Body() kropp: SlettBoligForesporsel,
    @Query() valg: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Kvittering | Provesvar> {
    return this.slett.utfor(bestill(bruker, id, nokkel, valg, kropp));
  }

  @Kommando(STIER.boligDel(':id'), 'Del boligen i to eller flere', DelSvar)
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
