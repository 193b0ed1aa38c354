import { Injectable } from '@nestjs/common';
import type { ApningRad } from '@tak/contracts';
import { Database } from '@tak/database';
import { medAvslag, nekt } from '../plattform/med-avslag';
import type { InnloggetBruker } from '../plattform/tilgang';
import { ApningerQueries } from './apninger.queries';

/** The system owner has looked at an opening, another's than the own. Who did so first stands. */
@Injectable()
export class KvitterApning {
  constructor(
    private readonly db: Database,
    private readonly apninger: ApningerQueries,
  ) {}

  async utfor(bruker: InnloggetBruker, id: string): Promise<ApningRad> {
    return medAvslag(this.db, bruker, async (tx) => {
      const egen = await tx.query(
        'select from tilgang.apninger where kommune_id = $1 and apning_id = $2 and bruker_id = $3',
        [bruker.kommuneId, id, bruker.id],
      );
      if (egen.length > 0) return nekt(tx, 'apning.kvitter', 'inhabil');
      const kvittert = await tx.query(
        `update tilgang.apninger set sett = clock_timestamp(), sett_av = $3
          where kommune_id = $1 and apning_id = $2 and sett is null returning apning_id`,
        [bruker.kommuneId, id, bruker.id],
      );
      if (kvittert.length > 0) tx.revider({ handling: 'apning.kvitter', objekt: `apning:${id}` });
      return (await this.apninger.en(tx, bruker, id)) ?? nekt(tx, 'apning.kvitter', 'finnes_ikke');
    });
  }
}
