import { Injectable } from '@nestjs/common';
import type { BrukerRad, NyBrukerForesporsel } from '@tak/contracts';
import { Database } from '@tak/database';
import { medAvslag } from '../plattform/med-avslag';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { BrukereQueries } from './brukere.queries';
import { giRolle } from './gi-rolle.use-case';
import { aktivMedNavn, enOmGangen, nyKonto } from './kontoer.repository';
import { Utstedere } from './utstedere';

/** An account for somebody who has not logged in yet; bound to the person by the provider's user name at the first login. */
@Injectable()
export class OpprettBruker {
  constructor(
    private readonly db: Database,
    private readonly brukere: BrukereQueries,
    private readonly utstedere: Utstedere,
  ) {}

  async utfor(bruker: InnloggetBruker, { roller, ...ny }: NyBrukerForesporsel): Promise<BrukerRad> {
    const kjente = await this.utstedere.alle();
    if (!kjente.some((u) => u.id === ny.utsteder))
      throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'utsteder', grunn: 'er ikke satt opp' }]);
    return medAvslag(this.db, bruker, async (tx) => {
      await enOmGangen(tx, bruker);
      const finnes = await aktivMedNavn(tx, bruker, ny);
      if (finnes) {
        const gjeldende = await this.brukere.en(tx, bruker, finnes);
        return new Avvist(409, 'bruker_finnes', undefined, undefined, { gjeldende });
      }
      const id = await nyKonto(tx, bruker, { ...ny, epost: ny.epost ?? null });
      tx.revider({ handling: 'bruker.ny', objekt: `bruker:${id}`, detaljer: { utsteder: ny.utsteder } });
      for (const rolle of roller) await giRolle(tx, bruker, id, rolle);
      const rad = await this.brukere.en(tx, bruker, id);
      if (!rad) throw new Error('the account is not there');
      return rad;
    });
  }
}
