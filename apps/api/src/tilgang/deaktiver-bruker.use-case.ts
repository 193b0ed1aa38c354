import { Injectable } from '@nestjs/common';
import type { BrukerRad } from '@tak/contracts';
import { kanMisteSystemeier, maskerFodselsnumre } from '@tak/domain';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Administrasjon } from './administrasjon';
import { deaktiverKonto } from './kontoer.repository';
import { antallAndre, lopendeTildelinger } from './tildelinger.repository';

/** The account can no longer be used, with a reason; its sessions end now, its roles rest until it is activated. */
@Injectable()
export class DeaktiverBruker {
  constructor(private readonly administrasjon: Administrasjon) {}

  async utfor(bruker: InnloggetBruker, id: string, tekst: string): Promise<BrukerRad> {
    const grunn = maskerFodselsnumre(tekst);
    return this.administrasjon.paaKonto(bruker, id, 'bruker.endre', async (tx, konto) => {
      if (konto.deaktivert)
        return konto.deaktivertAv === bruker.id && konto.deaktivertGrunn === grunn ? null : 'feil_status';
      const roller = await lopendeTildelinger(tx, bruker, id);
      if (roller.some((r) => r.rolle === 'systemeier' && r.status === 'gjelder')) {
        const svar = kanMisteSystemeier(await antallAndre(tx, bruker, 'systemeier', id));
        if (!svar.ok) return svar.grunn;
      }
      await deaktiverKonto(tx, bruker, id, grunn);
      tx.revider({ handling: 'bruker.deaktiver', objekt: `bruker:${id}`, grunn });
      return null;
    });
  }
}
