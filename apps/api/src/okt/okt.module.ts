import { Global, Module } from '@nestjs/common';
import { ByttRolle } from './bytt-rolle.use-case';
import { DemoInnlogging } from './demo-innlogging';
import { LoggUt } from './logg-ut.use-case';
import { OktController } from './okt.controller';
import { OktQueries } from './okt.queries';
import { Okter } from './okter';
import { Oktvisning } from './oktvisning';

@Global()
@Module({
  controllers: [OktController],
  providers: [DemoInnlogging, OktQueries, Okter, Oktvisning, ByttRolle, LoggUt],
  exports: [Okter, DemoInnlogging, OktQueries],
})
export class OktModule {}
