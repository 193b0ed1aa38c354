import { Injectable } from '@nestjs/common';
import type { Kvittering, MeldLedigForesporsel, Provesvar } from '@tak/contracts';
import { meldLedig } from '@tak/domain';
import { avvis, Boligkommandoer, type Bestilling } from './boligkommandoer';
import { avkort, tider } from './tider.repository';

/** «Meld ledig», «Sett klar»: from a day on nothing keeps it from being let. */
@Injectable()
export class MeldLedig {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<MeldLedigForesporsel>): Promise<Kvittering | Provesvar> {
    const { dag } = bestilling.kropp;
    return this.kommandoer.utfor(bestilling, { type: 'bolig.meld_ledig', fra: dag }, async (tx, bolig) => {
      const svar = meldLedig(await tider(tx, bolig, ['klargjoringer', 'utilgjengelig']), dag);
      if (!svar.ok) return avvis(svar.grunn);
      for (const { rad, tom } of svar.verdi) await avkort(tx, bolig, rad, tom);
      return { tabeller: [...new Set(svar.verdi.map(({ rad }) => rad.tabell))], detaljer: { dag } };
    });
  }
}
