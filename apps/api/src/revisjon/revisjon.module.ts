import { Module } from '@nestjs/common';
import { Forsegling } from './forsegling';
import { InnsynQueries } from './innsyn.queries';
import { KontrollerLogg } from './kontroller-logg.use-case';
import { LoggController } from './logg.controller';
import { LoggQueries } from './logg.queries';

/** The audit log: read, taken out, controlled and sealed. Writing it is each act's own (Transaksjon.revider). */
@Module({
  controllers: [LoggController],
  providers: [LoggQueries, InnsynQueries, KontrollerLogg, Forsegling],
})
export class RevisjonModule {}
