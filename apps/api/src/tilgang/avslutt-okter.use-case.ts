import { Injectable } from '@nestjs/common';
import type { BrukerRad } from '@tak/contracts';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Administrasjon } from './administrasjon';
import { avsluttOkter } from './kontoer.repository';

/** Logs a user out everywhere. */
@Injectable()
export class AvsluttOkter {
  constructor(private readonly administrasjon: Administrasjon) {}

  async utfor(bruker: InnloggetBruker, id: string): Promise<BrukerRad> {
    return this.administrasjon.paaKonto(bruker, id, 'bruker.endre', async (tx) => {
      const antall = await avsluttOkter(tx, bruker, id);
      if (antall > 0) tx.revider({ handling: 'okt.avsluttet', objekt: `bruker:${id}`, detaljer: { antall } });
      return null;
    });
  }
}
