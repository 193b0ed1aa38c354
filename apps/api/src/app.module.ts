import { Module, type DynamicModule } from '@nestjs/common';
import { BoligModule } from './bolig/bolig.module';
import { BoligendringModule } from './bolig/endring/boligendring.module';
import { EndringModule } from './endring/endring.module';
import { ImportModule } from './import/import.module';
import { InnloggingModule } from './innlogging/innlogging.module';
import { OktModule } from './okt/okt.module';
import type { ApnetDatabase } from './plattform/apne-database';
import type { Konfig } from './plattform/konfig';
import { HusstandsendringModule } from './person/endring/husstandsendring.module';
import { PersonModule } from './person/person.module';
import { PlattformModule } from './plattform/plattform.module';
import { OversiktModule } from './oversikt/oversikt.module';
import { SokModule } from './sok/sok.module';
import { RevisjonModule } from './revisjon/revisjon.module';
import { SporingModule } from './sporing/sporing.module';
import { StyringsinformasjonModule } from './styringsinformasjon/styringsinformasjon.module';
import { TilgangModule } from './tilgang/tilgang.module';

/** Table of contents: one line an area. */
@Module({})
export class AppModule {
  static med(konfig: Konfig, apnet: ApnetDatabase): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlattformModule.med(konfig, apnet),
        OktModule,
        EndringModule,
        InnloggingModule,
        StyringsinformasjonModule,
        TilgangModule,
        ImportModule,
        BoligModule,
        BoligendringModule,
        PersonModule,
        HusstandsendringModule,
        SokModule,
        OversiktModule,
        SporingModule,
        RevisjonModule,
      ],
    };
  }
}
