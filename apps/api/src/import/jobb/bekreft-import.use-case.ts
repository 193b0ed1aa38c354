import { Injectable } from '@nestjs/common';
import { Database } from '@tak/database';
import { kan } from '@tak/domain';
import { Klokke } from '../../plattform/klokke';
import { medAvslag, nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { fireOyne } from '../../tilgang/fire-oyne.queries';
import { ImporterRepository } from './importer.repository';
import { Importko } from './importko';

/**
 * A person has seen how much changes, and says go on; another than the one who sent it, where four eyes are on. Everything
 * is read and judged again: the register may have moved.
 */
@Injectable()
export class BekreftImport {
  constructor(
    private readonly db: Database,
    private readonly importer: ImporterRepository,
    private readonly ko: Importko,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, id: string): Promise<void> {
    await medAvslag(this.db, bruker, async (tx) => {
      const sendt = await this.importer.laas(tx, bruker, id);
      if (!sendt) return nekt(tx, 'import.bekreft', 'finnes_ikke');
      const gjelder = { status: sendt.status, forberedtAv: sendt.bruker, fireOyne: await fireOyne(tx, bruker) };
      const svar = kan(bruker, 'import.bekreft', gjelder, this.klokke.naa().toISOString());
      if (!svar.ok && svar.grunn === 'feil_status')
        return new Avvist(409, 'venter_ikke', 'Importen venter ikke på svar.');
      if (!svar.ok) return nekt(tx, 'import.bekreft', svar.grunn);
      await this.importer.bekreft(tx, bruker, id);
      await this.ko.leggI(tx, bruker.kommuneId, id);
      tx.revider({ handling: 'import.bekreft', objekt: `import:${id}` });
      return undefined;
    });
  }
}
