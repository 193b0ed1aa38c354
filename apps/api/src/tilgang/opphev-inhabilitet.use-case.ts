import { Injectable } from '@nestjs/common';
import type { MinSvar } from '@tak/contracts';
import { Database } from '@tak/database';
import { maskerFodselsnumre } from '@tak/domain';
import { ubeskyttede } from '../person/egen-person.queries';
import { medAvslag, nekt } from '../plattform/med-avslag';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { MinQueries } from './min.queries';

/** A declaration no longer holds, and why; it stays to be seen. What is lifted already for the same reason stays as it is. */
@Injectable()
export class OpphevInhabilitet {
  constructor(
    private readonly db: Database,
    private readonly min: MinQueries,
  ) {}

  async utfor(bruker: InnloggetBruker, id: string, tekst: string): Promise<MinSvar> {
    const grunn = maskerFodselsnumre(tekst);
    return medAvslag(this.db, bruker, async (tx) => {
      const [rad] = await tx.query<{ husstand_id: number; opphevet: boolean; opphevet_grunn: string | null }>(
        `select husstand_id, opphevet is not null as opphevet, opphevet_grunn from tilgang.inhabiliteter
          where kommune_id = $1 and bruker_id = $2 and inhabilitet_id = $3 for update`,
        [bruker.kommuneId, bruker.id, id],
      );
      const synlig = rad && (await ubeskyttede(tx, bruker, [rad.husstand_id])).has(rad.husstand_id);
      if (!rad || !synlig) return nekt(tx, 'inhabilitet.endre', 'finnes_ikke');
      if (rad.opphevet && rad.opphevet_grunn !== grunn) return new Avvist(409, 'feil_status');
      if (!rad.opphevet) {
        await tx.query(
          `update tilgang.inhabiliteter set opphevet = clock_timestamp(), opphevet_grunn = $4
            where kommune_id = $1 and bruker_id = $2 and inhabilitet_id = $3`,
          [bruker.kommuneId, bruker.id, id, grunn],
        );
        tx.revider({ handling: 'inhabilitet.opphev', objekt: `husstand:${rad.husstand_id}`, grunn });
      }
      return this.min.alt(tx, bruker);
    });
  }
}
