import { Module } from '@nestjs/common';
import { ApneHusstander } from './apne-husstander.use-case';
import { ApneInhabil } from './apne-inhabil.use-case';
import { ApningController } from './apning.controller';
import { AvsluttVarsomhet } from './avslutt-varsomhet.use-case';
import { FinnDuplikater } from './finn-duplikater.use-case';
import { HusstanderController } from './husstander.controller';
import { Husstandshistorikk } from './husstandshistorikk.use-case';
import { LesHusstand } from './les-husstand.use-case';
import { HusstandDor } from './husstand-dor';
import { LikePersoner } from './like-personer.use-case';
import { LikhetController } from './likhet.controller';
import { MerkVarsomhet } from './merk-varsomhet.use-case';
import { SokHusstander } from './sok-husstander.use-case';
import { VarsomhetController } from './varsomhet.controller';
import { VisFodselsnummer } from './vis-fodselsnummer.use-case';

@Module({
  controllers: [LikhetController, HusstanderController, ApningController, VarsomhetController],
  providers: [
    HusstandDor,
    SokHusstander,
    LesHusstand,
    ApneHusstander,
    ApneInhabil,
    VisFodselsnummer,
    MerkVarsomhet,
    AvsluttVarsomhet,
    LikePersoner,
    FinnDuplikater,
    Husstandshistorikk,
  ],
  exports: [SokHusstander, HusstandDor],
})
export class PersonModule {}
