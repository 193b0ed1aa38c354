import { Module } from '@nestjs/common';
import { LesOppgaver } from './les-oppgaver.use-case';
import { NokkeltallQueries } from './nokkeltall.queries';
import { OversiktController } from './oversikt.controller';

@Module({ controllers: [OversiktController], providers: [LesOppgaver, NokkeltallQueries] })
export class OversiktModule {}
