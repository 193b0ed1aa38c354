import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar, TilsagnForesporsel } from '@tak/contracts';
import { Avvist } from '../../plattform/problem';
import { avvis, Boligkommandoer, type Bestilling } from './boligkommandoer';
import { endre, finnes, nyEksternId, settInn } from './rader.repository';

/** What the state has promised for the dwelling (Husbanken): read by 5.2, 5.5, 5.6, 6.3 and 6.4 in the year of its date. */
@Injectable()
export class RegistrerTilsagn {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<TilsagnForesporsel>): Promise<Kvittering | Provesvar> {
    const { id, ordning, dato, belop } = bestilling.kropp;
    return this.kommandoer.utfor(
      bestilling,
      { type: 'bolig.tilsagn', fra: dato },
      async (tx, { kommuneId, id: boligId }) => {
        const skrevet = { tabeller: ['tilsagn'], detaljer: { ordning, dato } };
        if (id === undefined) {
          const ekstern_id = await nyEksternId(tx, kommuneId, 'tilsagn');
          await settInn(tx, 'tilsagn', { kommune_id: kommuneId, bolig_id: boligId, ekstern_id, ordning, dato, belop });
          return skrevet;
        }
        const nokkel = { kommune_id: kommuneId, bolig_id: boligId, tilsagn_id: id };
        if (!(await finnes(tx, 'tilsagn', nokkel))) return new Avvist(404, 'finnes_ikke');
        return (await endre(tx, 'tilsagn', nokkel, { ordning, dato, belop })) === 0 ? avvis('ingen_endring') : skrevet;
      },
    );
  }
}
