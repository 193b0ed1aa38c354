import { Module } from '@nestjs/common';
import { BoligModule } from '../bolig/bolig.module';
import { PersonModule } from '../person/person.module';
import { LesSistApnet } from './les-sist-apnet.use-case';
import { SokController } from './sok.controller';
import { SokOveralt } from './sok-overalt.use-case';

@Module({
  imports: [BoligModule, PersonModule],
  controllers: [SokController],
  providers: [SokOveralt, LesSistApnet],
})
export class SokModule {}
