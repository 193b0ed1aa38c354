import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { OppgaverSvar, Oppgavevalg, OversiktstallSvar } from '@tak/contracts/http';
import { Innlogget, Krever, type InnloggetBruker } from '../plattform/tilgang';
import { LesOppgaver } from './les-oppgaver.use-case';
import { NokkeltallQueries } from './nokkeltall.queries';

@ApiTags('Oversikt')
@Controller()
export class OversiktController {
  constructor(
    private readonly oppgaver: LesOppgaver,
    private readonly nokkeltall: NokkeltallQueries,
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
}
