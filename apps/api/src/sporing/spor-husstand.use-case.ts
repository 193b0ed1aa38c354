import { Injectable } from '@nestjs/common';
import type { TellerISvar } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { avslag, ok } from '@tak/domain';
import { spor } from '@tak/indicators';
import { HusstandDor, type LesbarHusstand } from '../person/husstand-dor';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Tallgrunnlag } from '../styringsinformasjon/tallgrunnlag';
import { sporlinjer } from './sporlinjer';
import * as lager from './sporing.queries';

/** No household has it: the door answers as for what is not there. */
const INGEN = 0;

/** What a household, or one of its stays, counts in, and why not in the rest. Through the door to the household. */
@Injectable()
export class SporHusstand {
  constructor(
    private readonly db: Database,
    private readonly dor: HusstandDor,
    private readonly grunnlag: Tallgrunnlag,
  ) {}

  husstand(bruker: InnloggetBruker, id: number, aar?: number): Promise<TellerISvar> {
    return this.dor.inn(bruker, id, { rettighet: 'husstand.les' }, async (tx, husstand) =>
      ok(await this.les(tx, bruker, husstand, { aar })),
    );
  }

  async opphold(bruker: InnloggetBruker, id: number, aar?: number): Promise<TellerISvar> {
    const valg = { isolasjon: 'read committed' } as const;
    const husstandId = await iTransaksjon(this.db, bruker, valg, (tx) => lager.husstandMedOpphold(tx, bruker, id));
    return this.dor.inn(bruker, husstandId ?? INGEN, { rettighet: 'husstand.les' }, async (tx, husstand) => {
      // Moved or taken away since it was looked up.
      const finnes = (await lager.oppholdene(tx, bruker, husstand.husstandId)).some((o) => o.id === id);
      return finnes ? ok(await this.les(tx, bruker, husstand, { aar, oppholdId: id })) : avslag('finnes_ikke');
    });
  }

  private async les(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    { husstandId, eksternId }: LesbarHusstand,
    { aar: onsketAar, oppholdId }: { readonly aar?: number | undefined; readonly oppholdId?: number },
  ): Promise<TellerISvar> {
    const { aar, dag } = this.grunnlag.tidspunkt(onsketAar === undefined ? {} : { aar: onsketAar });
    const slag = oppholdId === undefined ? 'husstand' : 'opphold';
    const id = oppholdId ?? husstandId;
    const opphold = await lager.oppholdene(tx, bruker, husstandId);
    const personer = await lager.medlemmer(tx, bruker, husstandId);
    const sisteAar = this.grunnlag.sisteAar();
    const foersteAar = Math.min((await lager.foersteAar(tx, bruker, husstandId)) ?? sisteAar, sisteAar);
    const { kommuneId } = bruker;
    const utfall = await spor(tx.query, { slag, id, husstandId, kommuneId, aar: [aar - 1, aar], dag });
    tx.revider({
      handling: 'husstand.les',
      objekt: `husstand:${husstandId}`,
      detaljer: { tellerI: true, aar },
      personer,
    });
    return {
      ...{ slag, id, aar, kjentPer: null, dag, foersteAar, sisteAar, opphold },
      eksternId: opphold.find((o) => o.id === oppholdId)?.eksternId ?? eksternId,
      linjer: sporlinjer(slag, utfall, { aar, dag }),
    };
  }
}
