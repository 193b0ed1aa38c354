import { Injectable } from '@nestjs/common';
import type { BrukerRad } from '@tak/contracts';
import { Database, type Transaksjon } from '@tak/database';
import type { Rettighet } from '@tak/domain';
import { medAvslag, nekt } from '../plattform/med-avslag';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { BrukereQueries } from './brukere.queries';
import { enOmGangen, finnKonto, type Konto } from './kontoer.repository';
import { finnTildeling, type Tildeling } from './tildelinger.repository';

/** Why an act on an account is refused; null when it is done. */
export type Kontogrunn = 'endret' | 'feil_status' | 'fire_oyne' | 'siste_systemeier' | 'bruker_finnes' | null;

/**
 * One act on one account of the administrator's own municipality: found, alone at it, done or refused, and answered as the
 * account then is. A refusal tells the account too, since another may have been first.
 */
@Injectable()
export class Administrasjon {
  constructor(
    private readonly db: Database,
    private readonly brukere: BrukereQueries,
  ) {}

  async paaKonto(
    bruker: InnloggetBruker,
    id: string,
    rettighet: Rettighet,
    handling: (tx: Transaksjon, konto: Konto) => Promise<Kontogrunn>,
  ): Promise<BrukerRad> {
    return medAvslag(this.db, bruker, async (tx) => {
      await enOmGangen(tx, bruker);
      const konto = await finnKonto(tx, bruker, id);
      return konto
        ? this.svar(tx, bruker, id, rettighet, await handling(tx, konto))
        : nekt(tx, rettighet, 'finnes_ikke');
    });
  }

  async paaTildeling(
    bruker: InnloggetBruker,
    id: string,
    rettighet: Rettighet,
    handling: (tx: Transaksjon, tildeling: Tildeling) => Promise<Kontogrunn>,
  ): Promise<BrukerRad> {
    return medAvslag(this.db, bruker, async (tx) => {
      await enOmGangen(tx, bruker);
      const tildeling = await finnTildeling(tx, bruker, id);
      return tildeling && (await finnKonto(tx, bruker, tildeling.brukerId))
        ? this.svar(tx, bruker, tildeling.brukerId, rettighet, await handling(tx, tildeling))
        : nekt(tx, rettighet, 'finnes_ikke');
    });
  }

  /** Four eyes is a refusal of access and is told to the audit log; the others are of what cannot be done now. */
  private async svar(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    id: string,
    rettighet: Rettighet,
    grunn: Kontogrunn,
  ): Promise<BrukerRad | Avvist> {
    const gjeldende = await this.brukere.en(tx, bruker, id);
    if (!gjeldende) throw new Error('the account is not there');
    if (grunn === null) return gjeldende;
    if (grunn === 'fire_oyne') nekt(tx, rettighet, grunn);
    return new Avvist(409, grunn, undefined, undefined, { gjeldende });
  }
}
