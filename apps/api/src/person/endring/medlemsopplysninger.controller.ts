import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL, STIER, type Kvittering as Svar, type Provesvar } from '@tak/contracts';
import {
  Kommandovalg,
  KontaktForesporsel,
  Kvittering,
  MaalgruppeForesporsel,
  RepresentantForesporsel,
  RettPersonForesporsel,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';
import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { idFraSti } from '../husstand-dor';
import { EndreKontakt } from './endre-kontakt.use-case';
import { EndreMaalgruppe } from './endre-maalgruppe.use-case';
import { EndreRepresentant } from './endre-representant.use-case';
import { RettPerson } from './rett-person.use-case';

const ID = { name: 'id', schema: { type: 'integer' } } as const;
const NOKKEL = { name: IDEMPOTENSNOKKEL, required: true } as const;

/** What is known of a household and its members. */
@ApiTags('Husstander')
@ApiHeader(NOKKEL)
@Controller()
export class MedlemsopplysningerController {
  constructor(
    private readonly rett: RettPerson,
    private readonly kontakter: EndreKontakt,
    private readonly representanter: EndreRepresentant,
    private readonly maalgrupper: EndreMaalgruppe,
  ) {}

  @Post(STIER.husstandPerson(':id'))
  @HttpCode(200)
  @Krever('husstand.endre')
  @ApiOperation({ summary: 'Rett hvem et medlem er' })
  @ApiParam(ID)
  @ApiOkResponse({ type: Kvittering })
  person(
    @Param('id') id: string,
    @Body() kropp: RettPersonForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Svar | Provesvar> {
    return this.rett.utfor({ bruker, husstandId: idFraSti(id), kropp, nokkel, prov: prov === 'ja' });
  }

  @Post(STIER.husstandKontakt(':id'))
  @HttpCode(200)
  @Krever('husstand.endre')
  @ApiOperation({ summary: 'Kontaktopplysninger, språk og tolk' })
  @ApiParam(ID)
  @ApiOkResponse({ type: Kvittering })
  kontakt(
    @Param('id') id: string,
    @Body() kropp: KontaktForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Svar | Provesvar> {
    return this.kontakter.utfor({ bruker, husstandId: idFraSti(id), kropp, nokkel, prov: prov === 'ja' });
  }

  @Post(STIER.husstandRepresentanter(':id'))
  @HttpCode(200)
  @Krever('husstand.endre')
  @ApiOperation({ summary: 'Verge eller fullmektig' })
  @ApiParam(ID)
  @ApiOkResponse({ type: Kvittering })
  representant(
    @Param('id') id: string,
    @Body() kropp: RepresentantForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Svar | Provesvar> {
    return this.representanter.utfor({ bruker, husstandId: idFraSti(id), kropp, nokkel, prov: prov === 'ja' });
  }

  @Post(STIER.husstandMaalgruppe(':id'))
  @HttpCode(200)
  @Krever('husstand.endre')
  @ApiOperation({ summary: 'Målgruppe: endring fra en dag, eller retting' })
  @ApiParam(ID)
  @ApiOkResponse({ type: Kvittering })
  maalgruppe(
    @Param('id') id: string,
    @Body() kropp: MaalgruppeForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Svar | Provesvar> {
    return this.maalgrupper.utfor({ bruker, husstandId: idFraSti(id), kropp, nokkel, prov: prov === 'ja' });
  }
}
