import { Injectable } from '@nestjs/common';
import type { BrukerRad } from '@tak/contracts';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Administrasjon } from './administrasjon';
import { aktiverKonto, aktivMedNavn } from './kontoer.repository';

/** The account can be used again, with the roles it had, unless another has taken its user name. */
@Injectable()
export class AktiverBruker {
  constructor(private readonly administrasjon: Administrasjon) {}

  async utfor(bruker: InnloggetBruker, id: string): Promise<BrukerRad> {
    return this.administrasjon.paaKonto(bruker, id, 'bruker.endre', async (tx, konto) => {
      if (!konto.deaktivert) return null;
      if (await aktivMedNavn(tx, bruker, konto)) return 'bruker_finnes';
      await aktiverKonto(tx, bruker, id);
      tx.revider({ handling: 'bruker.aktiver', objekt: `bruker:${id}` });
      return null;
    });
  }
}
