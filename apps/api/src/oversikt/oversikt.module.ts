import { Module } from '@nestjs/common';
import { ImportModule } from '../import/import.module';
import { TilgangModule } from '../tilgang/tilgang.module';
import { LesNytt } from './les-nytt.use-case';
import { LesOppgaver } from './les-oppgaver.use-case';
import { LesTilsyn } from './les-tilsyn.use-case';
import { NokkeltallQueries } from './nokkeltall.queries';
import { OversiktController } from './oversikt.controller';

@Module({
  imports: [TilgangModule, ImportModule],
  controllers: [OversiktController],
  providers: [LesOppgaver, NokkeltallQueries, LesNytt, LesTilsyn],
})
export class OversiktModule {}
