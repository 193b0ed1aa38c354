import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL, STIER, type Kvittering as Svar, type Provesvar } from '@tak/contracts';
import {
  EndreMedlemForesporsel,
  Kommandovalg,
  KontaktForesporsel,
  Kvittering,
  MaalgruppeForesporsel,
  NyHusstandForesporsel,
  NyttMedlemForesporsel,
  RepresentantForesporsel,
  RettPersonForesporsel,
  SlaaSammenForesporsel,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';
import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { idFraSti } from '../husstand-dor';
import { EndreKontakt } from './endre-kontakt.use-case';
import { EndreMaalgruppe } from './endre-maalgruppe.use-case';
import { EndreMedlemskap } from './endre-medlemskap.use-case';
import { EndreRepresentant } from './endre-representant.use-case';
import { LeggTilMedlem } from './legg-til-medlem.use-case';
import { RegistrerHusstand } from './registrer-husstand.use-case';
import { RettPerson } from './rett-person.use-case';
import { SlaaSammenHusstander } from './slaa-sammen-husstander.use-case';

const ID = { name: 'id', schema: { type: 'integer' } } as const;
const NOKKEL = { name: IDEMPOTENSNOKKEL, required: true } as const;

@ApiTags('Husstander')
@ApiHeader(NOKKEL)
@Controller()
export class HusstandsendringController {
  constructor(
    private readonly registrer: RegistrerHusstand,
    private readonly leggTil: LeggTilMedlem,
    private readonly endre: EndreMedlemskap,
    private readonly rett: RettPerson,
    private readonly kontakter: EndreKontakt,
    private readonly representanter: EndreRepresentant,
    private readonly maalgrupper: EndreMaalgruppe,
    private readonly slaaSammen: SlaaSammenHusstander,
  ) {}

  @Post(STIER.husstander)
  @HttpCode(200)
  @Krever('husstand.endre')
  @ApiOperation({ summary: 'Registrer en husstand' })
  @ApiOkResponse({ type: Kvittering })
  ny(
    @Body() kropp: NyHusstandForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Svar | Provesvar> {
    return this.registrer.utfor({ bruker, kropp, nokkel, prov: prov === 'ja' });
  }

  @Post(STIER.husstanderSlaaSammen)
  @HttpCode(200)
  @Krever('husstand.slaa_sammen')
  @ApiOperation({ summary: 'Slå sammen to husstander som er samme' })
  @ApiOkResponse({ type: Kvittering })
  slaaSammenTo(
    @Body() kropp: SlaaSammenForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Svar | Provesvar> {
    return this.slaaSammen.utfor({ bruker, kropp, nokkel, prov: prov === 'ja' });
  }

  @Post(STIER.husstandMedlemmer(':id'))
  @HttpCode(200)
  @Krever('husstand.endre')
  @ApiOperation({ summary: 'Nytt medlem' })
  @ApiParam(ID)
  @ApiOkResponse({ type: Kvittering })
  nyttMedlem(
    @Param('id') id: string,
    @Body() kropp: NyttMedlemForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Svar | Provesvar> {
    return this.leggTil.utfor({ bruker, husstandId: idFraSti(id), kropp, nokkel, prov: prov === 'ja' });
  }

  @Post(STIER.husstandMedlemEndre(':id'))
  @HttpCode(200)
  @Krever('husstand.endre')
  @ApiOperation({ summary: 'Endre ett medlemskap: flyttet ut, ny rolle, rettet, feilregistrert' })
  @ApiParam(ID)
  @ApiOkResponse({ type: Kvittering })
  medlem(
    @Param('id') id: string,
    @Body() kropp: EndreMedlemForesporsel,
    @Query() { prov }: Kommandovalg,
    @Idempotensnokkel() nokkel: string,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<Svar | Provesvar> {
    return this.endre.utfor({ bruker, husstandId: idFraSti(id), kropp, nokkel, prov: prov === 'ja' });
  }

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
