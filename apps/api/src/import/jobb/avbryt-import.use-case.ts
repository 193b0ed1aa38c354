import { Injectable } from '@nestjs/common';
import { Database } from '@tak/database';
import { kan } from '@tak/domain';
import { Klokke } from '../../plattform/klokke';
import { medAvslag, nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { ImporterRepository } from './importer.repository';
import { Importko } from './importko';

/** A person says stop. What runs is rolled back by whoever runs it; what was sent in goes when nobody needs it. */
@Injectable()
export class AvbrytImport {
  constructor(
    private readonly db: Database,
    private readonly importer: ImporterRepository,
    private readonly ko: Importko,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, id: string): Promise<void> {
    const status = await medAvslag(this.db, bruker, async (tx) => {
      const sendt = await this.importer.laas(tx, bruker, id);
      if (!sendt) return nekt(tx, 'import.avbryt', 'finnes_ikke');
      const svar = kan(bruker, 'import.avbryt', { status: sendt.status }, this.klokke.naa().toISOString());
      if (!svar.ok && svar.grunn === 'feil_status') return new Avvist(409, 'allerede_ferdig', 'Importen er ferdig.');
      if (!svar.ok) return nekt(tx, 'import.avbryt', svar.grunn);
      tx.revider({ handling: 'import.avbryt', objekt: `import:${id}` });
      return this.importer.avbryt(tx, bruker, id);
    });
    if (status === 'avbrutt') await this.ko.opplasting(bruker, id).slett();
  }
}
