import { Injectable } from '@nestjs/common';
import type { InnleieForesporsel, Kvittering, Provesvar } from '@tak/contracts';
import { Avvist } from '../../plattform/problem';
import { avvis, Boligkommandoer, type Bestilling } from './boligkommandoer';
import { endre, finnes, nyEksternId, settInn } from './rader.repository';

/**
 * The municipality's own lease of the dwelling, new or changed. May begin before the dwelling is ours to let and last
 * longer; one at a time (constraint en_innleieavtale, told as 409 `overlapper`).
 */
@Injectable()
export class InngaaInnleie {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<InnleieForesporsel>): Promise<Kvittering | Provesvar> {
    const { id, utleier, fom, tom, maanedspris, oppsigelseMaaneder } = bestilling.kropp;
    return this.kommandoer.utfor(
      bestilling,
      { type: 'bolig.innleie', fra: fom },
      async (tx, { kommuneId, id: boligId }) => {
        if (tom !== null && tom < fom) return avvis('tom_for_fom');
        const verdier = { utleier, fom, tom, maanedspris, oppsigelse_maaneder: oppsigelseMaaneder };
        const skrevet = { tabeller: ['innleieavtaler'], detaljer: { fom, tom } };
        if (id === undefined) {
          const ekstern_id = await nyEksternId(tx, kommuneId, 'innleieavtaler');
          await settInn(tx, 'innleieavtaler', { kommune_id: kommuneId, bolig_id: boligId, ekstern_id, ...verdier });
          return skrevet;
        }
        const nokkel = { kommune_id: kommuneId, bolig_id: boligId, innleieavtale_id: id };
        if (!(await finnes(tx, 'innleieavtaler', nokkel))) return new Avvist(404, 'finnes_ikke');
        return (await endre(tx, 'innleieavtaler', nokkel, verdier)) === 0 ? avvis('ingen_endring') : skrevet;
      },
    );
  }
}
