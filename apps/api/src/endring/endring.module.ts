import { Global, Module } from '@nestjs/common';
import { PersonModule } from '../person/person.module';
import { AngreHendelse } from './angre-hendelse.use-case';
import { EndringController } from './endring.controller';
import { Kommandoer } from './kommandoer';
import { Registerregler } from './registerregler';

/** How the register is changed from a screen, for every area: Kommandoer and Registerregler are injected by class. */
@Global()
@Module({
  imports: [PersonModule],
  controllers: [EndringController],
  providers: [Kommandoer, Registerregler, AngreHendelse],
  exports: [Kommandoer, Registerregler],
})
export class EndringModule {}
