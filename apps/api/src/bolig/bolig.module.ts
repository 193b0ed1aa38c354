import { Module } from '@nestjs/common';
import { Tallgrunnlag } from '../styringsinformasjon/tallgrunnlag';
import { AvtalerModule } from './avtaler/avtaler.module';
import { BoligerController } from './boliger.controller';
import { BoligerQueries } from './boliger.queries';
import { BolighistorikkQueries } from './bolighistorikk.queries';
import { ByggQueries } from './bygg.queries';
import { LesBolig } from './les-bolig.use-case';
import { VisningerController } from './visninger.controller';
import { VisningerRepository } from './visninger.repository';

@Module({
  imports: [AvtalerModule],
  controllers: [BoligerController, VisningerController],
  providers: [Tallgrunnlag, BoligerQueries, LesBolig, BolighistorikkQueries, ByggQueries, VisningerRepository],
  exports: [BoligerQueries],
})
export class BoligModule {}
