import { Injectable } from '@nestjs/common';
import type { KlargjoringForesporsel, Kvittering, Provesvar } from '@tak/contracts';
import { Boligkommandoer, type Bestilling } from './boligkommandoer';
import { skrivTid } from './tider.repository';

/** Between two tenants, one time at a time: moving out, cleaning, upkeep. Counted as vacant all the same. */
@Injectable()
export class KlargjorBolig {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<KlargjoringForesporsel>): Promise<Kvittering | Provesvar> {
    const { gjelder, fom, tom, arbeid } = bestilling.kropp;
    return this.kommandoer.utfor(bestilling, { type: 'bolig.klargjor', fra: fom }, async (tx, bolig) => {
      const ny = { fom, tom, arbeid };
      const avvist = await skrivTid(tx, bolig, { tabell: 'klargjoringer', gjelder, ny, overlapp: true });
      return avvist ?? { tabeller: ['klargjoringer'], detaljer: { fom, tom } };
    });
  }
}
