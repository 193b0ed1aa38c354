import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import {
  Eksportvalg,
  FordelingSvar,
  ParametereSvar,
  ParameterSvar,
  RaderSvar,
  Sidevalg,
  Tidsvalg,
} from '@tak/contracts/http';
import { indikator, PARAMETERE, type Parameter } from '@tak/indicators';
import { Avvist } from '../plattform/problem';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { lagEksport, EKSPORTTYPER } from './eksport';
import { FordelingQueries } from './fordeling.queries';
import { ParametereQueries } from './parametere.queries';
import { RaderQueries, type Radsporring } from './rader.queries';
import { Tallgrunnlag, type Tidspunkt } from './tallgrunnlag';

const ID = { name: 'id', example: '2.2', description: 'Parameterens id i katalogen' };

@ApiTags('Styringsinformasjon')
@Controller()
export class ParametereController {
  constructor(
    private readonly grunnlag: Tallgrunnlag,
    private readonly parametere: ParametereQueries,
    private readonly rader: RaderQueries,
    private readonly fordeling: FordelingQueries,
  ) {}

  @Get(STIER.parametere)
  @Krever('styringsinformasjon.les')
  @ApiOperation({ summary: 'Alle parametere ett år, med lys og trend' })
  @ApiOkResponse({ type: ParametereSvar })
  alle(@Query() valg: Tidsvalg, @Innlogget() bruker: InnloggetBruker): Promise<ParametereSvar> {
    return this.parametere.alle(bruker, this.grunnlag.tidspunkt(valg));
  }

  @Get(STIER.parameter(':id'))
  @Krever('styringsinformasjon.les')
  @ApiOperation({ summary: 'Én parameter med definisjon og antall rader' })
  @ApiParam(ID)
  @ApiOkResponse({ type: ParameterSvar })
  en(@Param('id') id: string, @Query() valg: Tidsvalg, @Innlogget() bruker: InnloggetBruker): Promise<ParameterSvar> {
    return this.parametere.en(bruker, this.grunnlag.tidspunkt(valg), finnParameter(id));
  }

  @Get(STIER.rader(':id'))
  @Krever('grunnlag.les')
  @ApiOperation({ summary: 'Radene bak tallet, og hvorfor hver av dem er med' })
  @ApiParam(ID)
  @ApiOkResponse({ type: RaderSvar })
  side(@Param('id') id: string, @Query() valg: Sidevalg, @Innlogget() bruker: InnloggetBruker): Promise<RaderSvar> {
    const tid = this.grunnlag.tidspunkt(valg);
    return this.rader.side(bruker, tid, sporring(id, tid, valg), valg.side);
  }

  @Get(STIER.raderEksport(':id'))
  @Krever('grunnlag.les')
  @ApiOperation({ summary: 'De samme radene som fil' })
  @ApiParam(ID)
  @ApiProduces(...EKSPORTTYPER)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async eksport(
    @Param('id') id: string,
    @Query() valg: Eksportvalg,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<StreamableFile> {
    const tid = this.grunnlag.tidspunkt(valg);
    const s = sporring(id, tid, valg);
    return lagEksport(await this.rader.alle(bruker, tid, s, valg.format), s, tid.aar, valg.format);
  }

  @Get(STIER.fordeling(':id'))
  @Krever('styringsinformasjon.les')
  @ApiOperation({ summary: 'Telleren etter målgruppe og alder' })
  @ApiParam(ID)
  @ApiOkResponse({ type: FordelingSvar })
  fordel(
    @Param('id') id: string,
    @Query() valg: Tidsvalg,
    @Innlogget() bruker: InnloggetBruker,
  ): Promise<FordelingSvar> {
    return this.fordeling.av(bruker, this.grunnlag.tidspunkt(valg), finnParameter(id).id);
  }
}

function finnParameter(id: string): Parameter {
  const parameter = PARAMETERE.find((p) => p.id === id);
  if (!parameter) throw new Avvist(404, 'finnes_ikke');
  return parameter;
}

/** Only what the register itself derives has rows. */
function sporring(
  id: string,
  { aar }: Tidspunkt,
  { sett, sorter, retning, spraak }: Sidevalg | Eksportvalg,
): Radsporring {
  const i = indikator(finnParameter(id).id, aar);
  if (!i) throw new Avvist(404, 'finnes_ikke', 'Parameteren har ingen rader i registeret.');
  return { slag: 'parameter', id: i.id, radslag: i.radslag, sett, sorter, retning, spraak };
}
