import { Injectable } from '@nestjs/common';
import type { Kvittering, SlettTilvisningsavtaleForesporsel } from '@tak/contracts';
import { slett } from '../rader.repository';
import { Tilvisningskommandoer, type Avtalebestilling } from './tilvisningskommandoer';

/** An agreement registered by mistake, with its dwellings' places in it; the dwellings stand. One that ended is ended instead. */
@Injectable()
export class SlettTilvisningsavtale {
  constructor(private readonly kommandoer: Tilvisningskommandoer) {}

  utfor(bestilling: Avtalebestilling<SlettTilvisningsavtaleForesporsel>): Promise<Kvittering> {
    const { avtaleId } = bestilling;
    return this.kommandoer.utfor(bestilling, 'tilvisningsavtale.slett', async (tx, kommuneId) => {
      const boliger = await tx.query<{ id: number }>(
        `delete from register.tilvisningsboliger where kommune_id = $1 and tilvisningsavtale_id = $2 returning bolig_id as id`,
        [kommuneId, avtaleId],
      );
      await slett(tx, 'tilvisningsavtaler', { kommune_id: kommuneId, tilvisningsavtale_id: avtaleId });
      // Agreements first: undone in the same order, a dwelling's place comes back to one that is there.
      const tabeller = ['tilvisningsavtaler', 'tilvisningsboliger'];
      return { tabeller, boliger: [...new Set(boliger.map((b) => b.id))] };
    });
  }
}
