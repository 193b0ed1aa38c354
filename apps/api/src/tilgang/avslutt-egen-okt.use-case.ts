import { Injectable } from '@nestjs/common';
import type { MinSvar } from '@tak/contracts';
import { Database } from '@tak/database';
import { medAvslag, nekt } from '../plattform/med-avslag';
import type { InnloggetBruker } from '../plattform/tilgang';
import { MinQueries } from './min.queries';

/** A user ends one of the own sessions: the one left open somewhere. */
@Injectable()
export class AvsluttEgenOkt {
  constructor(
    private readonly db: Database,
    private readonly min: MinQueries,
  ) {}

  async utfor(bruker: InnloggetBruker, oktId: string): Promise<MinSvar> {
    return medAvslag(this.db, bruker, async (tx) => {
      const slettet = await tx.query(
        'delete from tilgang.okter where kommune_id = $1 and bruker_id = $2 and okt_id = $3 returning okt_id',
        [bruker.kommuneId, bruker.id, oktId],
      );
      if (slettet.length === 0) return nekt(tx, 'egen.endre', 'finnes_ikke');
      tx.revider({ handling: 'okt.avsluttet', objekt: `bruker:${bruker.id}`, detaljer: { antall: 1 } });
      return this.min.alt(tx, bruker);
    });
  }
}
