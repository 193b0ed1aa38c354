import { Injectable } from '@nestjs/common';
import type { TellerISvar } from '@tak/contracts';
import { Database, type Transaksjon } from '@tak/database';
import { spor } from '@tak/indicators';
import { husstandsnokkel } from '../person/husstandsvisning.queries';
import { leietakernavnPaa } from '../person/leietakere.queries';
import { nektetFunn } from '../plattform/nektet-funn';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Tallgrunnlag, type Tidspunkt } from '../styringsinformasjon/tallgrunnlag';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { sporlinjer } from './sporlinjer';
import * as lager from './sporing.queries';

/**
 * What a dwelling counts in, and why not in the rest; today or as known at a moment. What rests on a household that may
 * not be seen (a lease of it) is not told, not even by its absence: the line says «Ikke tilgang».
 */
@Injectable()
export class SporBolig {
  constructor(
    private readonly db: Database,
    private readonly grunnlag: Tallgrunnlag,
  ) {}

  async utfor(bruker: InnloggetBruker, id: number, tid: Tidspunkt): Promise<TellerISvar> {
    const aar = [tid.aar - 1, tid.aar];
    const svar = await this.grunnlag.les(bruker, tid, { aar }, async ({ tx }) => {
      const bolig = await lager.boligen(tx, bruker, id);
      return bolig && this.les(tx, bruker, { ...bolig, id }, tid);
    });
    if (!svar) throw await nektetFunn(this.db, bruker, 'bolig');
    return svar;
  }

  private async les(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    { id, eksternId, foersteAar }: lager.Sporbolig & { readonly id: number },
    { aar, kjentPer, kjentTid, dag }: Tidspunkt,
  ): Promise<TellerISvar> {
    const { skjulte, personer } = await hvemKanSes(tx, bruker, await lager.leietakere(tx, bruker, id), dag);
    const { kommuneId } = bruker;
    const valg = { slag: 'bolig', id, kommuneId, aar: [aar - 1, aar], kjentPer: kjentTid, dag, skjulte } as const;
    const linjer = sporlinjer('bolig', await spor(tx.query, valg), { aar, dag });
    tx.revider({
      handling: 'bolig.les',
      objekt: `bolig:${id}`,
      detaljer: { tellerI: true, aar, ...(kjentPer ? { kjentPer } : {}) },
      personer,
    });
    const sisteAar = this.grunnlag.sisteAar();
    return {
      ...{ slag: 'bolig', id, eksternId, aar, kjentPer, dag },
      foersteAar: Math.min(foersteAar, sisteAar),
      sisteAar,
      linjer,
      opphold: [],
    };
  }
}

/** Whose leases may be told of; protected, then or now, and one's own and family's are not. */
async function hvemKanSes(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  husstander: readonly number[],
  dag: string,
): Promise<{ skjulte: ReadonlySet<number>; personer: number[] }> {
  const oppslag = husstander.map((husstandId) => ({ husstandId, dag }));
  const navn = await leietakernavnPaa(tx, oppslag);
  const inhabile = await inhabileHusstander(tx, bruker, husstander);
  const synlige = oppslag.filter((o) => navn.has(husstandsnokkel(o)) && !inhabile.has(o.husstandId));
  const sette = new Set(synlige.map((o) => o.husstandId));
  return {
    skjulte: new Set(husstander.filter((h) => !sette.has(h))),
    personer: [...new Set(synlige.flatMap((o) => navn.get(husstandsnokkel(o))?.personId ?? []))],
  };
}
