import { Injectable } from '@nestjs/common';
import type { ByggForesporsel, Kvittering, SlettByggForesporsel } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import type { Utfall } from '../../endring/kommando';
import { Kommandoer } from '../../endring/kommandoer';
import { laasOgKontroller } from '../../endring/versjon.queries';
import { nekt } from '../../plattform/med-avslag';
import type { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { avvis } from '../avtaler/boligkommandoer';
import { endreBygget, lesBygget, type Byggfelter } from './bygg.repository';

type Skriving = (tx: Transaksjon, foer: Byggfelter) => Promise<Avvist | null>;

/** What a building is called and where it stands, and taking away one without dwellings. 409 `ingen_endring`, `i_bruk`. */
@Injectable()
export class EndreBygg {
  constructor(private readonly kommandoer: Kommandoer) {}

  endre(bruker: InnloggetBruker, id: number, kropp: ByggForesporsel, nokkel: string): Promise<Kvittering> {
    const versjon = kropp.versjon ?? 0;
    return this.utfor(bruker, { type: 'bygg.endre', id, versjon, kropp, nokkel }, async (tx, foer) =>
      (await endreBygget(tx, { kommuneId: bruker.kommuneId, id }, foer, kropp)) ? null : avvis('ingen_endring'),
    );
  }

  slett(bruker: InnloggetBruker, id: number, kropp: SlettByggForesporsel, nokkel: string): Promise<Kvittering> {
    const { versjon } = kropp;
    return this.utfor(bruker, { type: 'bygg.slett', id, versjon, kropp, nokkel }, async (tx) => {
      const verdier = [bruker.kommuneId, id];
      const [bolig] = await tx.query('select from register.boliger where kommune_id = $1 and bygg_id = $2', verdier);
      if (bolig) return avvis('i_bruk');
      await tx.query('delete from register.bygg where kommune_id = $1 and bygg_id = $2', verdier);
      return null;
    });
  }

  private utfor(
    bruker: InnloggetBruker,
    b: { type: string; id: number; versjon: number; kropp: object; nokkel: string },
    skriv: Skriving,
  ): Promise<Kvittering> {
    const { type, id, versjon, kropp, nokkel } = b;
    const kommando = { type, rettighet: 'bolig.endre', nokkel, innhold: { id, kropp } } as const;
    return this.kommandoer.utfor(bruker, kommando, async (tx): Promise<Utfall | Avvist> => {
      if (!(await lesBygget(tx, bruker.kommuneId, id))) return nekt(tx, 'bolig.endre', 'finnes_ikke');
      await laasOgKontroller(tx, bruker, { slag: 'bygg', id, versjon });
      const foer = await lesBygget(tx, bruker.kommuneId, id);
      const avslag = foer ? await skriv(tx, foer) : nekt(tx, 'bolig.endre', 'finnes_ikke');
      if (avslag) return avslag;
      tx.revider({ handling: 'bygg.endre', objekt: `bygg:${id}`, detaljer: { type } });
      return { objekt: { slag: 'bygg', id }, objekter: [`bygg:${id}`], tabeller: ['bygg'] };
    });
  }
}
