import { Module } from '@nestjs/common';
import { Administrasjon } from './administrasjon';
import { AktiverBruker } from './aktiver-bruker.use-case';
import { ApningerController } from './apninger.controller';
import { ApningerQueries } from './apninger.queries';
import { AvgjorRolle } from './avgjor-rolle.use-case';
import { AvsluttEgenOkt } from './avslutt-egen-okt.use-case';
import { AvsluttOkter } from './avslutt-okter.use-case';
import { AvsluttRolle } from './avslutt-rolle.use-case';
import { BekreftBruker } from './bekreft-bruker.use-case';
import { BrukereController } from './brukere.controller';
import { BrukereQueries } from './brukere.queries';
import { Brukerliste } from './brukerliste';
import { DeaktiverBruker } from './deaktiver-bruker.use-case';
import { EndreBruker } from './endre-bruker.use-case';
import { ErklaerInhabil } from './erklaer-inhabil.use-case';
import { GiRolle } from './gi-rolle.use-case';
import { KontoerController } from './kontoer.controller';
import { KvitterApning } from './kvitter-apning.use-case';
import { MinController } from './min.controller';
import { MinQueries } from './min.queries';
import { OpphevInhabilitet } from './opphev-inhabilitet.use-case';
import { OpprettBruker } from './opprett-bruker.use-case';
import { RollerController } from './roller.controller';
import { SettFireOyne } from './sett-fire-oyne.use-case';
import { Utstedere } from './utstedere';

/** Users and their roles, four eyes, being inhabil, and who has opened what. */
@Module({
  controllers: [BrukereController, KontoerController, RollerController, MinController, ApningerController],
  providers: [
    ...[Administrasjon, BrukereQueries, Brukerliste, Utstedere, MinQueries, ApningerQueries],
    ...[OpprettBruker, EndreBruker, BekreftBruker, DeaktiverBruker, AktiverBruker, AvsluttOkter],
    ...[GiRolle, AvgjorRolle, AvsluttRolle, SettFireOyne],
    ...[AvsluttEgenOkt, ErklaerInhabil, OpphevInhabilitet, KvitterApning],
  ],
  exports: [ApningerQueries, BrukereQueries],
})
export class TilgangModule {}
