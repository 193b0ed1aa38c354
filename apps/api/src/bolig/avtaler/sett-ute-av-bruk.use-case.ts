import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar, UtilgjengeligForesporsel } from '@tak/contracts';
import { Boligkommandoer, type Bestilling } from './boligkommandoer';
import { skrivTid } from './tider.repository';

/** Rehabilitation, damage, rebuilding: what T.3 counts. Two causes may hold on one day, so times may share days. */
@Injectable()
export class SettUteAvBruk {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<UtilgjengeligForesporsel>): Promise<Kvittering | Provesvar> {
    const { gjelder, fom, tom, grunn } = bestilling.kropp;
    const fra = gjelder !== undefined && gjelder < fom ? gjelder : fom;
    return this.kommandoer.utfor(bestilling, { type: 'bolig.sett_ute_av_bruk', fra }, async (tx, bolig) => {
      const ny = { fom, tom, grunn };
      const avvist = await skrivTid(tx, bolig, { tabell: 'utilgjengelig', gjelder, ny, overlapp: false });
      return avvist ?? { tabeller: ['utilgjengelig'], detaljer: { fom, tom, grunn } };
    });
  }
}
