import { Injectable } from '@nestjs/common';
import type { BrukereSvar, BrukerRad } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { medAvslag, nekt } from '../plattform/med-avslag';
import type { InnloggetBruker } from '../plattform/tilgang';
import { BrukereQueries, BRUKERE_PER_SIDE, type Brukersok } from './brukere.queries';
import { fireOyne } from './fire-oyne.queries';
import { Utstedere } from './utstedere';

/** What the screens of users read. */
@Injectable()
export class Brukerliste {
  constructor(
    private readonly db: Database,
    private readonly brukere: BrukereQueries,
    private readonly utstedere: Utstedere,
  ) {}

  async side(bruker: InnloggetBruker, valg: Brukersok): Promise<BrukereSvar> {
    const utstedere = await this.utstedere.alle();
    return iTransaksjon(this.db, bruker, {}, async (tx) => {
      const antallPer = await this.brukere.antallPer(tx, bruker, valg);
      return {
        rader: await this.brukere.liste(tx, bruker, valg),
        side: valg.side,
        perSide: BRUKERE_PER_SIDE,
        antall: antallPer[valg.status],
        antallPer,
        fireOyne: await fireOyne(tx, bruker),
        utstedere,
      };
    });
  }

  async en(bruker: InnloggetBruker, id: string): Promise<BrukerRad> {
    return medAvslag(
      this.db,
      bruker,
      async (tx) => (await this.brukere.en(tx, bruker, id)) ?? nekt(tx, 'bruker.les', 'finnes_ikke'),
    );
  }
}
