import { Injectable } from '@nestjs/common';
import type { BrukerRad } from '@tak/contracts';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Administrasjon } from './administrasjon';
import { bekreftKonto } from './kontoer.repository';

/** Once a year: this person still works here and still needs the roles. Once a day is enough to count. */
@Injectable()
export class BekreftBruker {
  constructor(
    private readonly administrasjon: Administrasjon,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, id: string): Promise<BrukerRad> {
    const dag = this.klokke.dag();
    return this.administrasjon.paaKonto(bruker, id, 'bruker.endre', async (tx, konto) => {
      if (konto.deaktivert) return 'feil_status';
      if (konto.bekreftetDag >= dag) return null;
      await bekreftKonto(tx, bruker, id, dag);
      tx.revider({ handling: 'bruker.bekreft', objekt: `bruker:${id}` });
      return null;
    });
  }
}
