import { Injectable } from '@nestjs/common';
import type { TilsynSvar } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { ImporterRepository } from '../import/jobb/importer.repository';
import { ApningerQueries } from '../tilgang/apninger.queries';
import { BrukereQueries } from '../tilgang/brukere.queries';
import type { InnloggetBruker } from '../plattform/tilgang';

/** What waits for those who look after accounts, openings and imports: the counts of the lists themselves. No names. */
@Injectable()
export class LesTilsyn {
  constructor(
    private readonly db: Database,
    private readonly apninger: ApningerQueries,
    private readonly brukere: BrukereQueries,
    private readonly importer: ImporterRepository,
  ) {}

  utfor(bruker: InnloggetBruker): Promise<TilsynSvar> {
    return iTransaksjon(this.db, bruker, {}, async (tx) => {
      const { usett } = await this.apninger.antall(tx, bruker);
      const kontoer = await this.brukere.antallPer(tx, bruker, {});
      const importer = await this.importer.antallVenter(tx, bruker);
      return { apninger: usett, bekreftes: kontoer.maa_bekreftes, forslag: kontoer.forslag, importer };
    });
  }
}
