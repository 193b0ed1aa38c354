import { Global, Module } from '@nestjs/common';
import { BekreftOkt } from './bekreft-okt';
import { FinnEllerLagKonto } from './finn-eller-lag-konto';
import { Flytkapsel } from './flytkapsel';
import { FullforInnlogging } from './fullfor-innlogging.use-case';
import { InnloggingController } from './innlogging.controller';
import { Innloggingsnokkel } from './innloggingsnokkel';
import { KontoerRepository } from './kontoer.repository';
import { Kravroller } from './kravroller';
import { StartInnlogging } from './start-innlogging.use-case';
import { LoggInn } from './logg-inn';
import { SvarFraTilbyder } from './svar-fra-tilbyder';
import { Tilbydere } from './tilbydere';
import { UtloggingHosTilbyder } from './utlogging-hos-tilbyder';

@Global()
@Module({
  controllers: [InnloggingController],
  providers: [
    Tilbydere,
    Innloggingsnokkel,
    Flytkapsel,
    SvarFraTilbyder,
    KontoerRepository,
    Kravroller,
    FinnEllerLagKonto,
    BekreftOkt,
    LoggInn,
    StartInnlogging,
    FullforInnlogging,
    UtloggingHosTilbyder,
  ],
  exports: [UtloggingHosTilbyder],
})
export class InnloggingModule {}
