import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Database, Fodselsnummernokkel } from '@tak/database';
import { LoggerModule } from 'nestjs-pino';
import { ApnetDatabase } from './apne-database';
import { GrenseGuard } from './grenser/grense.guard';
import { Teller } from './grenser/teller';
import { HelseController } from './helse.controller';
import { Jobbko } from './jobb/jobbko';
import { Klokke } from './klokke';
import { Konfig } from './konfig';
import { loggvalg } from './logg';
import { OktGuard } from './okt.guard';
import { ProblemFilter } from './problem.filter';
import { TilgangGuard } from './tilgang.guard';
import { validering } from './validering';

/** What every area stands on. Konfig, Klokke, Database, ApnetDatabase, Fodselsnummernokkel and Jobbko are injected by class. */
@Global()
@Module({})
export class PlattformModule {
  static med(konfig: Konfig, apnet: ApnetDatabase): DynamicModule {
    return {
      module: PlattformModule,
      imports: [LoggerModule.forRoot(loggvalg(konfig.loggnivaa))],
      controllers: [HelseController],
      providers: [
        { provide: Konfig, useValue: konfig },
        { provide: Klokke, useValue: new Klokke(konfig.dag) },
        { provide: ApnetDatabase, useValue: apnet },
        { provide: Database, useValue: apnet.db },
        { provide: Fodselsnummernokkel, useValue: apnet.nokkel },
        { provide: APP_FILTER, useClass: ProblemFilter },
        // In this order: what is refused is counted too, since every refusal is a row in the audit log.
        { provide: APP_GUARD, useClass: OktGuard },
        { provide: APP_GUARD, useClass: GrenseGuard },
        { provide: APP_GUARD, useClass: TilgangGuard },
        Teller,
        Jobbko,
        { provide: APP_PIPE, useFactory: validering },
      ],
      exports: [Konfig, Klokke, ApnetDatabase, Database, Fodselsnummernokkel, Jobbko],
    };
  }
}
