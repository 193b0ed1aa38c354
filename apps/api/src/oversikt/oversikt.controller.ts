import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { NyttSvar, OppgaverSvar, Oppgavevalg, OversiktstallSvar, TilsynSvar } from '@tak/contracts/http';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { LesNytt } from './les-nytt.use-case';
import { LesOppgaver } from './les-oppgaver.use-case';
import { LesTilsyn } from './les-tilsyn.use-case';
import { NokkeltallQueries } from './nokkeltall.queries';

@ApiTags('Oversikt')
@Controller()
export class OversiktController {
  constructor(
    private readonly oppgaver: LesOppgaver,
    private readonly nokkeltall: NokkeltallQueries,
    private readonly nyheter: LesNytt,
    private readonly gjoremaal: LesTilsyn,
  ) {}

  @Get(STIER.oversiktOppgaver)
  @Krever('oversikt.les')
  @ApiOperation({ summary: 'Det som krever handling, nærmeste frist først' })
  @ApiOkResponse({ type: OppgaverSvar })
  kreverHandling(@Query() valg: Oppgavevalg, @Innlogget() bruker: InnloggetBruker): Promise<OppgaverSvar> {
    return this.oppgaver.utfor(bruker, valg);
  }

  @Get(STIER.oversiktTall)
  @Krever('oversikt.les')
  @ApiOperation({ summary: 'Rollens fire tall, med samme dato i fjor og de siste 24 månedene' })
  @ApiOkResponse({ type: OversiktstallSvar })
  tall(@Innlogget() bruker: InnloggetBruker): Promise<OversiktstallSvar> {
    return this.nokkeltall.les(bruker);
  }

  @Get(STIER.oversiktNytt)
  @Krever('oversikt.les')
  @ApiOperation({ summary: 'Det andre har gjort med det jeg har åpnet' })
  @ApiOkResponse({ type: NyttSvar })
  nytt(@Innlogget() bruker: InnloggetBruker): Promise<NyttSvar> {
    return this.nyheter.utfor(bruker);
  }

  @Get(STIER.oversiktTilsyn)
  @Krever('tilsyn.les')
  @ApiOperation({ summary: 'Det som venter på systemeier og personvernombud' })
  @ApiOkResponse({ type: TilsynSvar })
  tilsyn(@Innlogget() bruker: InnloggetBruker): Promise<TilsynSvar> {
    return this.gjoremaal.utfor(bruker);
  }
}
