import { Injectable } from '@nestjs/common';
import type { Kvittering, NokkelForesporsel, Provesvar } from '@tak/contracts';
import { Boligkommandoer, type Bestilling } from './boligkommandoer';
import { nyEksternId, settInn } from './rader.repository';

/** Another key of the dwelling, and who has it. */
@Injectable()
export class RegistrerNokkel {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<NokkelForesporsel>): Promise<Kvittering | Provesvar> {
    const { merke, hos, fom } = bestilling.kropp;
    return this.kommandoer.utfor(bestilling, { type: 'bolig.nokkel', fra: fom }, async (tx, { kommuneId, id }) => {
      const ekstern_id = await nyEksternId(tx, kommuneId, 'nokler');
      await settInn(tx, 'nokler', { kommune_id: kommuneId, bolig_id: id, ekstern_id, merke, hos, fom });
      return { tabeller: ['nokler'], detaljer: { hos, fom } };
    });
  }
}
