import { Module, type OnModuleInit } from '@nestjs/common';
import { Registerregler } from '../../endring/registerregler';
import { BoligavtalerController } from './boligavtaler.controller';
import { Boligkommandoer } from './boligkommandoer';
import { BoligstatusController } from './boligstatus.controller';
import { InngaaInnleie } from './inngaa-innleie.use-case';
import { KlargjorBolig } from './klargjor-bolig.use-case';
import { LedigeController } from './ledige/ledige.controller';
import { LedigeQueries } from './ledige/ledige.queries';
import { LesAvtaler } from './les-avtaler.use-case';
import { MeldLedig } from './meld-ledig.use-case';
import { NoklerController } from './nokler.controller';
import { OverleverNokkel } from './overlever-nokkel.use-case';
import { RegistrerNokkel } from './registrer-nokkel.use-case';
import { RegistrerTilsagn } from './registrer-tilsagn.use-case';
import { SettUteAvBruk } from './sett-ute-av-bruk.use-case';
import { SvarPaaRullestol } from './svar-paa-rullestol.use-case';
import { TaBort } from './ta-bort.use-case';
import { InngaaTilvisningsavtale } from './tilvisning/inngaa-tilvisningsavtale.use-case';
import { SlettTilvisningsavtale } from './tilvisning/slett-tilvisningsavtale.use-case';
import { TilvisBolig } from './tilvisning/tilvis-bolig.use-case';
import { TilvisningController } from './tilvisning/tilvisning.controller';
import { TilvisningQueries } from './tilvisning/tilvisning.queries';
import { Tilvisningskommandoer } from './tilvisning/tilvisningskommandoer';
import { kontrollerAvtale } from './tilvisning/tilvisningsregler';

/** What hangs on a dwelling with days of its own: status, agreements, promises, access, keys; and those that stand empty. */
@Module({
  controllers: [
    BoligstatusController,
    BoligavtalerController,
    NoklerController,
    LedigeController,
    TilvisningController,
  ],
  providers: [
    ...[Boligkommandoer, KlargjorBolig, SettUteAvBruk, MeldLedig, LesAvtaler, InngaaInnleie, RegistrerTilsagn, TaBort],
    ...[SvarPaaRullestol, RegistrerNokkel, OverleverNokkel, LedigeQueries],
    ...[Tilvisningskommandoer, TilvisningQueries, InngaaTilvisningsavtale, TilvisBolig, SlettTilvisningsavtale],
  ],
  exports: [Boligkommandoer],
})
export class AvtalerModule implements OnModuleInit {
  constructor(private readonly regler: Registerregler) {}

  onModuleInit(): void {
    this.regler.registrer('tilvisningsavtale', kontrollerAvtale);
  }
}
