import { Injectable } from '@nestjs/common';
import type { InhabilApningForesporsel } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import type { InnloggetBruker } from '../plattform/tilgang';
import { nektetFunn } from '../plattform/nektet-funn';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { begrunnelse } from './apne-husstander.use-case';
import { apne } from './apninger.queries';
import { HusstandDor } from './husstand-dor';

/**
 * The way out for whoever is inhabil and must read all the same, for example because waiting would do harm
 * (forvaltningsloven § 7): with a reason, for a short time, logged. For one who is not inhabil nothing is opened.
 */
@Injectable()
export class ApneInhabil {
  constructor(
    private readonly db: Database,
    private readonly dor: HusstandDor,
  ) {}

  async utfor(bruker: InnloggetBruker, husstandId: number, foresporsel: InhabilApningForesporsel): Promise<void> {
    const grunn = begrunnelse(foresporsel.grunn);
    const finnes = await iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      if (!(await this.dor.synlig(tx, bruker, husstandId))) return false;
      const inhabil = (await inhabileHusstander(tx, bruker, [husstandId])).has(husstandId);
      await apne(tx, bruker, inhabil ? [husstandId] : [], { slag: 'inhabil', grunn });
      if (inhabil) tx.revider({ handling: 'husstand.inhabil_apne', objekt: `husstand:${husstandId}`, grunn });
      return true;
    });
    if (!finnes) throw await nektetFunn(this.db, bruker, 'husstand');
  }
}
