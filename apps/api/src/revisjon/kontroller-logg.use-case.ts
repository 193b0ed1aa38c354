import { Injectable } from '@nestjs/common';
import type { LoggkontrollSvar } from '@tak/contracts';
import { Database, iTransaksjon, kontrollerKjede, Seglnokkel, type Bruker, type Kjedekontroll } from '@tak/database';
import { ApnetDatabase } from '../plattform/apne-database';

/** Goes through the chain of the user's municipality from the first row; that it was done, and what came of it, is logged. */
@Injectable()
export class KontrollerLogg {
  constructor(
    private readonly db: Database,
    private readonly apnet: ApnetDatabase,
  ) {}

  async utfor(bruker: Bruker): Promise<LoggkontrollSvar> {
    const nokkel = new Seglnokkel(this.apnet.raanokkel);
    return iTransaksjon(this.db, bruker, {}, async (tx) => {
      const kontroll = await kontrollerKjede(tx.query, bruker.kommuneId, nokkel);
      tx.revider(kontrollpost(kontroll));
      const { hel, antall, segl, ende, brudd } = kontroll;
      return { hel, antall, segl, brudd, sisteNr: ende.nr, sisteHash: ende.hash.toString('hex') };
    });
  }
}

/** What the log tells of its own control. */
export const kontrollpost = ({ hel, antall, brudd }: Kjedekontroll) =>
  ({ handling: 'logg.kontroller', detaljer: { hel, antall, ...(brudd ? { brudd } : {}) } }) as const;
