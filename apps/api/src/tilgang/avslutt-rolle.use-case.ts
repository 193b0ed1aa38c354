import { Injectable } from '@nestjs/common';
import type { BrukerRad } from '@tak/contracts';
import { kanMisteSystemeier } from '@tak/domain';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Administrasjon } from './administrasjon';
import { finnKonto } from './kontoer.repository';
import { antallAndre, avsluttTildeling } from './tildelinger.repository';

/** Takes a role away, and every session in it; or withdraws a proposal. */
@Injectable()
export class AvsluttRolle {
  constructor(private readonly administrasjon: Administrasjon) {}

  async utfor(bruker: InnloggetBruker, id: string): Promise<BrukerRad> {
    return this.administrasjon.paaTildeling(bruker, id, 'bruker.endre', async (tx, tildeling) => {
      const { brukerId, rolle, status } = tildeling;
      if (status === 'avsluttet' && tildeling.avsluttetAv === bruker.id) return null;
      if (status !== 'gjelder' && status !== 'foreslatt') return 'feil_status';
      const konto = await finnKonto(tx, bruker, brukerId);
      if (rolle === 'systemeier' && status === 'gjelder' && !konto?.deaktivert) {
        const svar = kanMisteSystemeier(await antallAndre(tx, bruker, rolle, brukerId));
        if (!svar.ok) return svar.grunn;
      }
      await avsluttTildeling(tx, bruker, tildeling);
      return null;
    });
  }
}
