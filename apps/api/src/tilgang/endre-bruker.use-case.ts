import { Injectable } from '@nestjs/common';
import type { BrukerRad, EndreBrukerForesporsel } from '@tak/contracts';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Administrasjon } from './administrasjon';
import { endreKonto } from './kontoer.repository';

/** Name and e-mail, as long as nobody has changed the account since it was read. */
@Injectable()
export class EndreBruker {
  constructor(private readonly administrasjon: Administrasjon) {}

  async utfor(bruker: InnloggetBruker, id: string, ny: EndreBrukerForesporsel): Promise<BrukerRad> {
    return this.administrasjon.paaKonto(bruker, id, 'bruker.endre', async (tx, konto) => {
      const endring = { navn: ny.navn, epost: ny.epost ?? null };
      const felt = (['navn', 'epost'] as const).filter((f) => konto[f] !== endring[f]);
      if (felt.length === 0) return null;
      if (konto.versjon !== ny.versjon) return 'endret';
      await endreKonto(tx, bruker, id, endring);
      tx.revider({ handling: 'bruker.endre', objekt: `bruker:${id}`, detaljer: { felt } });
      return null;
    });
  }
}
