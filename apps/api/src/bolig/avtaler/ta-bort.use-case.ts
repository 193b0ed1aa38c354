import { Injectable } from '@nestjs/common';
import type { Avtaleslag, Kvittering, Provesvar, TaBortForesporsel } from '@tak/contracts';
import { Avvist } from '../../plattform/problem';
import { Boligkommandoer, type Bestilling } from './boligkommandoer';
import { slett } from './rader.repository';

/** Where each kind stands, by what its row is named. */
const TABELL: Readonly<Record<Avtaleslag, { readonly navn: string; readonly nokkel: string }>> = {
  klargjoring: { navn: 'klargjoringer', nokkel: 'fom' },
  utilgjengelig: { navn: 'utilgjengelig', nokkel: 'fom' },
  innleie: { navn: 'innleieavtaler', nokkel: 'innleieavtale_id' },
  tilsagn: { navn: 'tilsagn', nokkel: 'tilsagn_id' },
  nokkel: { navn: 'nokler', nokkel: 'nokkel_id' },
};

/** One row registered by mistake. What ended is ended instead: it was there. */
@Injectable()
export class TaBort {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<TaBortForesporsel>): Promise<Kvittering | Provesvar> {
    const { slag, fom, id } = bestilling.kropp;
    const { navn, nokkel } = TABELL[slag];
    const verdi = nokkel === 'fom' ? fom : id;
    if (verdi === undefined)
      throw new Avvist(400, 'ugyldig_foresporsel', undefined, [
        { felt: nokkel === 'fom' ? 'fom' : 'id', grunn: 'må fylles ut' },
      ]);
    const merke = { type: 'bolig.ta_bort', fra: fom ?? null };
    return this.kommandoer.utfor(bestilling, merke, async (tx, { kommuneId, id: boligId }) => {
      const antall = await slett(tx, navn, { kommune_id: kommuneId, bolig_id: boligId, [nokkel]: verdi });
      return antall === 0 ? new Avvist(404, 'finnes_ikke') : { tabeller: [navn], detaljer: { slag } };
    });
  }
}
