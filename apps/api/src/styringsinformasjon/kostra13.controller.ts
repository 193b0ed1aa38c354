import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { Eksportvalg, Kostra13Svar, RaderSvar, Sidevalg, Tidsvalg } from '@tak/contracts/http';
import { KOSTRA13 } from '@tak/indicators';
import { Avvist } from '../plattform/problem';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { EKSPORTTYPER, lagEksport } from './eksport';
import { Kostra13Queries } from './kostra13.queries';
import { RaderQueries, type Radsporring } from './rader.queries';
import { Tallgrunnlag } from './tallgrunnlag';

const FELT = { name: 'felt', example: 'A4', description: 'Felt i KOSTRA-skjema 13' };

@ApiTags('KOSTRA-skjema 13')
@Controller()
export class Kostra13Controller {
  constructor(
    private readonly grunnlag: Tallgrunnlag,
    private readonly kostra: Kostra13Queries,
    private readonly rader: RaderQueries,
  ) {}

  @Get(STIER.kostra13)
  @Krever('styringsinformasjon.les')
  @ApiOperation({ summary: 'Skjemaet slik registeret fyller det ut, med i fjor ved siden av' })
  @ApiOkResponse({ type: Kostra13Svar })
  skjema(@Query() valg: Tidsvalg, @Innlogget() bruker: InnloggetBruker): Promise<Kostra13Svar> {
    return this.kostra.skjema(bruker, this.grunnlag.tidspunkt(valg));
  }

  @Get(STIER.kostraRader(':felt'))
  @Krever('grunnlag.les')
  @ApiOperation({ summary: 'Radene bak et felt' })
  @ApiParam(FELT)
  @ApiOkResponse({ type: RaderSvar })
  side(@Param('felt') felt: string, @Query() valg: Sidevalg, @Innlogget() bruker: InnloggetBruker): Promise<RaderSvar> {
    return this.rader.side(bruker, this.grunnlag.tidspunkt(valg), sporring(felt, valg), valg.side);
  }

  @Get(STIER.kostraEksport(':felt'))
  @Krever('grunnlag.les')
  @ApiOperation({ summary: 'De samme radene som fil' })
  @ApiParam(FELT)
  @ApiProduces(...EKSPORTTYPER)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async eksport(
    @Param('felt') felt: string,
    @Query() valg: Eksportvalg,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<StreamableFile> {
    const tid = this.grunnlag.tidspunkt(valg);
    const s = sporring(felt, valg);
    return lagEksport(await this.rader.alle(bruker, tid, s, valg.format), s, tid.aar, valg.format);
  }
}

/** A field of the form is one set; it has no denominator. */
function sporring(felt: string, { sett, sorter, retning, spraak }: Sidevalg | Eksportvalg): Radsporring {
  const f = KOSTRA13.find((k) => k.felt === felt);
  if (!f?.radslag) throw new Avvist(404, 'finnes_ikke');
  return { slag: 'kostra', id: f.felt, radslag: f.radslag, sett, sorter, retning, spraak };
}
