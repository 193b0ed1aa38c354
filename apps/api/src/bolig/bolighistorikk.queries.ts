import { Injectable } from '@nestjs/common';
import type { BolighistorikkSvar } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { nektetFunn } from '../plattform/nektet-funn';
import type { InnloggetBruker } from '../plattform/tilgang';
import { PER_SIDE } from './boligsporring';
import { historikk } from './historikk';
import { versjoner } from './versjoner.queries';

/** Who has registered and changed what about a dwelling. Names no tenant, so it is no reading of a person. */
@Injectable()
export class BolighistorikkQueries {
  constructor(private readonly db: Database) {}

  async side(bruker: InnloggetBruker, id: number, side: number): Promise<BolighistorikkSvar> {
    const alle = await iTransaksjon(this.db, bruker, {}, async (tx) => {
      const [finnes] = await tx.query('select from boliger where kommune_id = $2 and bolig_id = $1', [
        id,
        bruker.kommuneId,
      ]);
      if (!finnes) return null;
      return versjoner(tx, id, ['boliger', 'boligendringer', 'utilgjengelig', 'tilsagn', 'leieforhold']);
    });
    if (!alle) throw await nektetFunn(this.db, bruker, 'bolig');
    const rader = historikk(alle);
    const fra = (side - 1) * PER_SIDE;
    return { rader: rader.slice(fra, fra + PER_SIDE), antall: rader.length, side, perSide: PER_SIDE };
  }
}
