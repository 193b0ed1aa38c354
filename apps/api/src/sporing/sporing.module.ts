import { Module } from '@nestjs/common';
import { PersonModule } from '../person/person.module';
import { Tallgrunnlag } from '../styringsinformasjon/tallgrunnlag';
import { SporBolig } from './spor-bolig.use-case';
import { SporHusstand } from './spor-husstand.use-case';
import { SporingController } from './sporing.controller';

@Module({
  imports: [PersonModule],
  controllers: [SporingController],
  providers: [Tallgrunnlag, SporBolig, SporHusstand],
})
export class SporingModule {}
