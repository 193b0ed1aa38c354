import { Injectable } from '@nestjs/common';
import type { Bruker } from '@tak/database';
import { Avvist } from '../../plattform/problem';
import { ImporterRepository } from './importer.repository';
import { Importko } from './importko';

/** A person says stop. What runs is rolled back by whoever runs it; what was sent in goes when nobody needs it. */
@Injectable()
export class AvbrytImport {
  constructor(
    private readonly importer: ImporterRepository,
    private readonly ko: Importko,
  ) {}

  async utfor(bruker: Bruker, id: string): Promise<void> {
    const status = await this.importer.avbryt(bruker, id);
    if (status === null) throw new Avvist(409, 'allerede_ferdig', 'Importen er ferdig.');
    if (status === 'avbrutt') await this.ko.opplasting(bruker, id).slett();
  }
}
