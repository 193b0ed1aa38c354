import { Injectable } from '@nestjs/common';
import type { ByggForesporsel, Kvittering } from '@tak/contracts';
import { Kommandoer } from '../../endring/kommandoer';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { avvis } from '../avtaler/boligkommandoer';
import { nyttBygg } from './bygg.repository';
import { trekkEgenId } from './egen-id.queries';

/** A building. 409 `id_brukt`. */
@Injectable()
export class RegistrerBygg {
  constructor(private readonly kommandoer: Kommandoer) {}

  utfor(bruker: InnloggetBruker, kropp: ByggForesporsel, nokkel: string): Promise<Kvittering> {
    const { kommuneId } = bruker;
    const kommando = { type: 'bygg.ny', rettighet: 'bolig.endre', nokkel, innhold: kropp } as const;
    return this.kommandoer.utfor(bruker, kommando, async (tx) => {
      const id = await nyttBygg(tx, kommuneId, kropp.eksternId ?? (await trekkEgenId(tx, kommuneId, 'bygg')), kropp);
      if (id === null) return avvis('id_brukt');
      const objekt = `bygg:${id}`;
      tx.revider({ handling: 'bygg.endre', objekt, detaljer: { type: 'bygg.ny' } });
      return { objekt: { slag: 'bygg', id }, objekter: [objekt], tabeller: ['bygg'] };
    });
  }
}
