import { Injectable } from '@nestjs/common';
import type { BolighistorikkSvar } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { historikk } from '../endring/historikk';
import { nektetFunn } from '../plattform/nektet-funn';
import type { InnloggetBruker } from '../plattform/tilgang';
import { angrebare } from './angrebare.queries';
import { PER_SIDE } from './boligsporring';
import { BOLIGTABELLER, versjoner } from './versjoner.queries';

/** Who has registered and changed what about a dwelling. Names no tenant, so it is no reading of a person. */
@Injectable()
export class BolighistorikkQueries {
  constructor(private readonly db: Database) {}

  async side(bruker: InnloggetBruker, id: number, side: number): Promise<BolighistorikkSvar> {
    const svar = await iTransaksjon(this.db, bruker, {}, async (tx) => {
      const [finnes] = await tx.query('select from boliger where kommune_id = $2 and bolig_id = $1', [
        id,
        bruker.kommuneId,
      ]);
      if (!finnes) return null;
      const alle = historikk(await versjoner(tx, id, BOLIGTABELLER));
      const fra = (side - 1) * PER_SIDE;
      const vist = alle.slice(fra, fra + PER_SIDE);
      const kan = await angrebare(tx, bruker, [...new Set(vist.map((r) => r.hendelseId))]);
      const rader = vist.map(({ hendelseId, nokkel: _, ...r }) => ({
        ...r,
        angreId: kan.has(hendelseId) ? hendelseId : null,
      }));
      return { rader, antall: alle.length, side, perSide: PER_SIDE };
    });
    if (!svar) throw await nektetFunn(this.db, bruker, 'bolig');
    return svar;
  }
}
