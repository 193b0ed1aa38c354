import { Module } from '@nestjs/common';
import { FordelingQueries } from './fordeling.queries';
import { Kostra13Controller } from './kostra13.controller';
import { Kostra13Queries } from './kostra13.queries';
import { ParametereController } from './parametere.controller';
import { ParametereQueries } from './parametere.queries';
import { RaderQueries } from './rader.queries';
import { Tallgrunnlag } from './tallgrunnlag';

@Module({
  controllers: [ParametereController, Kostra13Controller],
  providers: [Tallgrunnlag, ParametereQueries, RaderQueries, FordelingQueries, Kostra13Queries],
})
export class StyringsinformasjonModule {}
