import { Injectable } from '@nestjs/common';
import type { AvsluttBoligForesporsel, Kvittering, Provesvar } from '@tak/contracts';
import { avslag, ok, somDato } from '@tak/domain';
import { Boligkommandoer, type Bestilling } from '../avtaler/boligkommandoer';
import { BoligensTid, tidligst } from './boligens-tid.queries';
import { avgjort } from './boligregler';

/**
 * The last day a dwelling is ours; none opens it again. 409 `tom_for_fom`, `utenfor_boligens_tid` with the leases, changes
 * and days out of use that stand after it, `ingen_endring`.
 */
@Injectable()
export class AvsluttBolig {
  constructor(
    private readonly kommandoer: Boligkommandoer,
    private readonly tid: BoligensTid,
  ) {}

  async utfor(b: Bestilling<AvsluttBoligForesporsel>): Promise<Kvittering | Provesvar> {
    const tom = b.kropp.tom === null ? null : somDato(b.kropp.tom);
    const fra = b.prov ? tidligst(tom, (await this.tid.les(b.bruker, b.boligId)).tom) : null;
    return this.kommandoer.utfor(
      b,
      { type: tom === null ? 'bolig.gjenaapne' : 'bolig.avslutt', fra },
      avgjort((bolig) => (bolig.tom === tom ? avslag('ingen_endring') : ok({ ...bolig, tom })), { tom }),
    );
  }
}
