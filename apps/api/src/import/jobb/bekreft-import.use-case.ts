import { Injectable } from '@nestjs/common';
import type { Bruker } from '@tak/database';
import { Avvist } from '../../plattform/problem';
import { ImporterRepository } from './importer.repository';
import { Importko } from './importko';

/** A person has seen how much changes, and says go on. Everything is read and judged again: the register may have moved. */
@Injectable()
export class BekreftImport {
  constructor(
    private readonly importer: ImporterRepository,
    private readonly ko: Importko,
  ) {}

  async utfor(bruker: Bruker, id: string): Promise<void> {
    const bekreftet = await this.importer.bekreft(bruker, id, (tx) => this.ko.leggI(tx, bruker.kommuneId, id));
    if (!bekreftet) throw new Avvist(409, 'venter_ikke', 'Importen venter ikke på svar.');
  }
}
