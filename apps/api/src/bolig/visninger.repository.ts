import { Injectable } from '@nestjs/common';
import type { NyVisningForesporsel, Visning } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { nektetFunn } from '../plattform/nektet-funn';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';

/** More than anybody finds their way in. */
const MAKS = 50;
/** Characters of what is chosen, as stored. */
const MAKS_VALG = 4000;
const VISNING = 'visning_id as id, liste, navn, valg';

/** Lists as one has set them up: one's own, and nobody else's. */
@Injectable()
export class VisningerRepository {
  constructor(private readonly db: Database) {}

  async alle(bruker: InnloggetBruker, liste: string): Promise<Visning[]> {
    return iTransaksjon(this.db, bruker, {}, (tx) =>
      tx.query<Visning & Record<string, unknown>>(
        `select ${VISNING} from tilgang.visninger where kommune_id = $1 and bruker_id = $2 and liste = $3
          order by navn collate "nb-NO-x-icu", visning_id`,
        [bruker.kommuneId, bruker.id, liste],
      ),
    );
  }

  /** Under a name that is there already, it takes the place of that. */
  async lagre(bruker: InnloggetBruker, { liste, navn, valg }: NyVisningForesporsel): Promise<Visning> {
    const tekst = JSON.stringify(valg);
    if (tekst.length > MAKS_VALG) throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'valg', grunn: 'er for stort' }]); // prettier-ignore
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const [rad] = await tx.query<Visning & Record<string, unknown>>(
        `insert into tilgang.visninger (kommune_id, bruker_id, liste, navn, valg) values ($1, $2, $3, $4, $5)
         on conflict (kommune_id, bruker_id, liste, lower(navn)) do update set navn = excluded.navn, valg = excluded.valg
         returning ${VISNING}`,
        [bruker.kommuneId, bruker.id, liste, navn, tekst],
      );
      const [egne] = await tx.query<{ antall: number }>(
        'select count(*)::int as antall from tilgang.visninger where kommune_id = $1 and bruker_id = $2 and liste = $3',
        [bruker.kommuneId, bruker.id, liste],
      );
      if (!rad || (egne?.antall ?? 0) > MAKS)
        throw new Avvist(409, 'for_mange_visninger', `Du kan ha ${MAKS} visninger. Slett en før du lagrer en ny.`);
      return rad;
    });
  }

  async slett(bruker: InnloggetBruker, id: string): Promise<void> {
    const slettet = await iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, (tx) =>
      tx.query(
        'delete from tilgang.visninger where kommune_id = $1 and bruker_id = $2 and visning_id = $3 returning visning_id',
        [bruker.kommuneId, bruker.id, id],
      ),
    );
    if (slettet.length === 0) throw await nektetFunn(this.db, bruker, 'visning');
  }
}
