import { Injectable } from '@nestjs/common';
import type { FordelingSvar } from '@tak/contracts';
import type { Bruker } from '@tak/database';
import { Avvist } from '../plattform/problem';
import { Tallgrunnlag, type Tidspunkt } from './tallgrunnlag';

@Injectable()
export class FordelingQueries {
  constructor(private readonly grunnlag: Tallgrunnlag) {}

  /** The numerator by target group and, for households, by age. */
  async av(bruker: Bruker, tid: Tidspunkt, id: string): Promise<FordelingSvar> {
    const fordeling = await this.grunnlag.les(bruker, tid, { aar: [tid.aar] }, ({ kjoring }) =>
      kjoring.fordeling(id, tid.aar),
    );
    if (!fordeling) throw new Avvist(404, 'finnes_ikke');
    return { id, aar: tid.aar, ...fordeling };
  }
}
