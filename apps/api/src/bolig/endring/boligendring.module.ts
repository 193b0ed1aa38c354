import { Module, type OnModuleInit } from '@nestjs/common';
import { Registerregler } from '../../endring/registerregler';
import { Boligkommandoer } from '../avtaler/boligkommandoer';
import { AvsluttBolig } from './avslutt-bolig.use-case';
import { BoligendringController } from './boligendring.controller';
import { BoligensTid } from './boligens-tid.queries';
import { kontrollerLagret } from './boligregler';
import { ByggendringController } from './byggendring.controller';
import { DelBolig } from './del-bolig.use-case';
import { EndreBoligfakta } from './endre-boligfakta.use-case';
import { EndreBygg } from './endre-bygg.use-case';
import { EndreFlereBoliger } from './endre-flere-boliger.use-case';
import { NyeBoligerController } from './nyeboliger.controller';
import { RegistrerBolig } from './registrer-bolig.use-case';
import { RegistrerBygg } from './registrer-bygg.use-case';
import { RettOpplysninger } from './rett-opplysninger.use-case';
import { SlettBolig } from './slett-bolig.use-case';

/** Commands that edit dwellings and buildings, and the rules of a dwelling for every act that touches one. */
@Module({
  controllers: [BoligendringController, NyeBoligerController, ByggendringController],
  providers: [
    Boligkommandoer,
    BoligensTid,
    RegistrerBolig,
    RettOpplysninger,
    EndreBoligfakta,
    EndreFlereBoliger,
    AvsluttBolig,
    SlettBolig,
    DelBolig,
    RegistrerBygg,
    EndreBygg,
  ],
})
export class BoligendringModule implements OnModuleInit {
  constructor(private readonly regler: Registerregler) {}

  onModuleInit(): void {
    this.regler.registrer('bolig', kontrollerLagret);
  }
}
