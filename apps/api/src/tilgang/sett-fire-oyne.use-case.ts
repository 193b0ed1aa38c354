import { Injectable } from '@nestjs/common';
import type { FireOyneForesporsel } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import type { InnloggetBruker } from '../plattform/tilgang';

/** From now on who prepares this kind of decision does, or does not, decide it too. */
@Injectable()
export class SettFireOyne {
  constructor(private readonly db: Database) {}

  async utfor(bruker: InnloggetBruker, { avgjorelse, paa }: FireOyneForesporsel): Promise<void> {
    await iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const endret = paa
        ? await tx.query(
            `insert into tilgang.fire_oyne (kommune_id, avgjorelse, satt_av) values ($1, $2, $3)
             on conflict do nothing returning avgjorelse`,
            [bruker.kommuneId, avgjorelse, bruker.id],
          )
        : await tx.query(
            'delete from tilgang.fire_oyne where kommune_id = $1 and avgjorelse = $2 returning avgjorelse',
            [bruker.kommuneId, avgjorelse],
          );
      if (endret.length > 0) tx.revider({ handling: 'fire_oyne.endre', detaljer: { avgjorelse, paa } });
    });
  }
}
