import { Injectable } from '@nestjs/common';
import type { ErklaerInhabilForesporsel, MinSvar } from '@tak/contracts';
import { Database } from '@tak/database';
import { apenHusstandMedId } from '../person/egen-person.queries';
import { medAvslag, nekt } from '../plattform/med-avslag';
import type { InnloggetBruker } from '../plattform/tilgang';
import { MinQueries } from './min.queries';

/**
 * «This household is mine or my family's»: from now on its case is closed to the user (forvaltningsloven § 6).
 * Declared already: nothing changes.
 */
@Injectable()
export class ErklaerInhabil {
  constructor(
    private readonly db: Database,
    private readonly min: MinQueries,
  ) {}

  async utfor(bruker: InnloggetBruker, { husstand, grunn }: ErklaerInhabilForesporsel): Promise<MinSvar> {
    return medAvslag(this.db, bruker, async (tx) => {
      const husstandId = await apenHusstandMedId(tx, bruker, husstand);
      if (husstandId === null) return nekt(tx, 'inhabilitet.endre', 'finnes_ikke');
      const ny = await tx.query(
        `insert into tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id, grunn) values ($1, $2, $3, $4)
         on conflict (kommune_id, bruker_id, husstand_id) where opphevet is null do nothing returning inhabilitet_id`,
        [bruker.kommuneId, bruker.id, husstandId, grunn],
      );
      if (ny.length > 0)
        tx.revider({ handling: 'inhabilitet.erklaer', objekt: `husstand:${husstandId}`, detaljer: { grunn } });
      return this.min.alt(tx, bruker);
    });
  }
}
