import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL, STIER, type Kvittering as Svar, type Provesvar } from '@tak/contracts';
import {
  EndreMedlemForesporsel,
  Kommandovalg,
  Kvittering,
  NyHusstandForesporsel,
  NyttMedlemForesporsel,
  SlaaSammenForesporsel,
} from '@tak/contracts/http';
import { Idempotensnokkel } from '../../endring/idempotensnokkel';
import { Innlogget, Krever, type InnloggetBruker } from '../../plattform/tilgang';
import { idFraSti } from '../husstand-dor';
import { EndreMedlemskap } from './endre-medlemskap.use-case';
import { LeggTilMedlem } from './legg-til-medlem.use-case';
import { RegistrerHusstand } from './registrer-husstand.use-case';
import { SlaaSammenHusstander } from './slaa-sammen-husstander.use-case';

const ID = { name: 'id', schema: { type: 'integer' } } as const;
const NOKKEL = { name: IDEMPOTENSNOKKEL, required: true } as const;

/** Households, and who is in them. */
@ApiTags('Husstander')
@ApiHeader(NOKKEL)
@Controller()
export class HusstandsendringController {
  constructor(
    private readonly registrer: RegistrerHusstand,
    private readonly leggTil: LeggTilMedlem,
    private readonly endre: EndreMedlemskap,
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
}
