import { Injectable } from '@nestjs/common';
import type { Apnetslag, SistApnet } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { harTilgang } from '@tak/domain';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { sistApnet } from './sist-apnet.repository';

/** What the user opened last. Whoever is named in it is told to the audit log. */
@Injectable()
export class LesSistApnet {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  utfor(bruker: InnloggetBruker): Promise<readonly SistApnet[]> {
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const { rader, personer } = await sistApnet(tx, bruker, apneligeSlag(bruker), this.klokke.dag());
      if (personer.length > 0) tx.revider({ handling: 'sist_apnet.les', detaljer: { antall: rader.length }, personer });
      return rader;
    });
  }
}

/** The kinds whose page the role may open: it may have changed since. */
export const apneligeSlag = ({ rolle }: InnloggetBruker): readonly Apnetslag[] => [
  ...(harTilgang(rolle, 'husstand.les') ? (['husstand'] as const) : []),
  ...(harTilgang(rolle, 'bolig.les') ? (['bolig'] as const) : []),
];
