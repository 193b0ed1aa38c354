import { Injectable } from '@nestjs/common';
import type { BoligRad, Boligtreff, Sakstreff, SokSvar } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { harTilgang, lesHusstandssok } from '@tak/domain';
import { BoligerQueries } from '../bolig/boliger.queries';
import { avvistSok, SokHusstander } from '../person/sok-husstander.use-case';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';

/** Of each group; the rest stand in the lists. */
const FORSTE = 5;

/**
 * One search in everything the role may see: households and their cases as the search for households finds them,
 * dwellings as their list does. Refused as that search is (too short, too long, no identity number).
 */
@Injectable()
export class SokOveralt {
  constructor(
    private readonly db: Database,
    private readonly husstander: SokHusstander,
    private readonly boliger: BoligerQueries,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, sok: string): Promise<SokSvar> {
    const lest = lesHusstandssok(sok);
    if (!lest.ok) throw avvistSok(lest.grunn);
    const valg = { isolasjon: 'read committed', dag: this.klokke.dag() } as const;
    return iTransaksjon(this.db, bruker, valg, async (tx) => {
      const funnet = harTilgang(bruker.rolle, 'husstand.sok')
        ? await this.husstander.finn(tx, bruker, lest.verdi, { sok, side: 1, perSide: FORSTE, saker: FORSTE })
        : null;
      // Nobody has an identity number for address.
      const boliger =
        harTilgang(bruker.rolle, 'bolig.les') && lest.verdi.fodselsnummer === null
          ? await this.boliger.forste(tx, bruker, sok, FORSTE)
          : null;
      return {
        husstander: funnet && { antall: funnet.antall, rader: funnet.treff },
        boliger: boliger && { antall: boliger.antall, rader: boliger.rader.map(visBoligtreff) },
        saker: funnet && { antall: funnet.antallSaker, rader: funnet.saker.map(visSak) },
      };
    });
  }
}

const visBoligtreff = ({ id, eksternId, navn, bygg, bydel, status, leietaker }: BoligRad): Boligtreff => ({
  ...{ id, eksternId, navn, bygg, bydel, status, leietaker },
});

const visSak = ({ slag, eksternId, husstandId, husstand, type, utfall, avsluttet, dato }: Sakstreff): Sakstreff => ({
  ...{ slag, eksternId, husstandId, husstand, type, utfall, avsluttet, dato },
});
