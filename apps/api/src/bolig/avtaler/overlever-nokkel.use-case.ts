import { Injectable } from '@nestjs/common';
import type { Kvittering, OverleverNokkelForesporsel, Provesvar } from '@tak/contracts';
import { overlever } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import { avvis, Boligkommandoer, type Bestilling } from './boligkommandoer';
import { endre, nyEksternId, settInn } from './rader.repository';

type Nokkelrad = { readonly merke: string; readonly fom: string; readonly tom: string | null };

/** A key goes from one to another; returned and lost are holders too. Who had it before stands with its days. */
@Injectable()
export class OverleverNokkel {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<OverleverNokkelForesporsel>): Promise<Kvittering | Provesvar> {
    const { id, hos, fom } = bestilling.kropp;
    return this.kommandoer.utfor(
      bestilling,
      { type: 'bolig.nokkel', fra: fom },
      async (tx, { kommuneId, id: boligId }) => {
        const [rad] = await tx.query<Nokkelrad>(
          'select merke, fom, tom from register.nokler where kommune_id = $1 and bolig_id = $2 and nokkel_id = $3',
          [kommuneId, boligId, id],
        );
        if (!rad) return new Avvist(404, 'finnes_ikke');
        const svar = overlever(rad, fom);
        if (!svar.ok) return avvis(svar.grunn);
        await endre(tx, 'nokler', { kommune_id: kommuneId, nokkel_id: id }, { tom: svar.verdi.tom });
        const ekstern_id = await nyEksternId(tx, kommuneId, 'nokler');
        await settInn(tx, 'nokler', {
          kommune_id: kommuneId,
          bolig_id: boligId,
          ekstern_id,
          merke: rad.merke,
          hos,
          fom,
        });
        return { tabeller: ['nokler'], detaljer: { hos, fom } };
      },
    );
  }
}
