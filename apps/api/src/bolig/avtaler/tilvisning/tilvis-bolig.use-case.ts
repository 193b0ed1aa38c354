import { Injectable } from '@nestjs/common';
import type { Kvittering, TaBortTilvisningsboligForesporsel, TilvisningsboligForesporsel } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { Avvist } from '../../../plattform/problem';
import { avvis } from '../boligkommandoer';
import { endre, finnes, settInn, slett, type Rad } from '../rader.repository';
import { Tilvisningskommandoer, type Avtalebestilling, type AvtaleSkrevet } from './tilvisningskommandoer';

const TABELL = 'tilvisningsboliger';

interface Funnet {
  readonly boligId: number;
  readonly form: string;
}

/**
 * A dwelling of an agreement that the municipality refers to, from day to day. It has form tilvisning on the first of them;
 * that it is another later is shown, not refused (it may be bought). 409 `ukjent_bolig` for an id people have written
 * that no dwelling of ours has, as one of another municipality has not.
 */
@Injectable()
export class TilvisBolig {
  constructor(private readonly kommandoer: Tilvisningskommandoer) {}

  utfor(bestilling: Avtalebestilling<TilvisningsboligForesporsel>): Promise<Kvittering> {
    const { avtaleId, kropp } = bestilling;
    return this.kommandoer.utfor(bestilling, 'tilvisningsavtale.bolig', async (tx, kommuneId) => {
      if (kropp.tom !== null && kropp.tom < kropp.fom) return avvis('tom_for_fom');
      const bolig = await finnBolig(tx, kommuneId, kropp);
      if (!bolig) return kropp.boligId === undefined ? avvis('ukjent_bolig') : new Avvist(404, 'finnes_ikke');
      if (bolig.form !== 'tilvisning') return avvis('ikke_tilvisning');
      return skriv(tx, { kommune_id: kommuneId, tilvisningsavtale_id: avtaleId, bolig_id: bolig.boligId }, kropp);
    });
  }

  taBort(bestilling: Avtalebestilling<TaBortTilvisningsboligForesporsel>): Promise<Kvittering> {
    const { avtaleId, kropp } = bestilling;
    const { boligId, fom } = kropp;
    return this.kommandoer.utfor(bestilling, 'tilvisningsavtale.ta_bort', async (tx, kommuneId) => {
      const nokkel = { kommune_id: kommuneId, tilvisningsavtale_id: avtaleId, bolig_id: boligId, fom };
      const antall = await slett(tx, TABELL, nokkel);
      return antall === 0 ? new Avvist(404, 'finnes_ikke') : { tabeller: [TABELL], boliger: [boligId] };
    });
  }
}

async function skriv(
  tx: Transaksjon,
  lenke: Rad & { readonly bolig_id: number },
  { gjelder, fom, tom }: TilvisningsboligForesporsel,
): Promise<AvtaleSkrevet | Avvist> {
  const skrevet = { tabeller: [TABELL], boliger: [lenke.bolig_id], detaljer: { fom, tom } };
  if (gjelder !== undefined && !(await finnes(tx, TABELL, { ...lenke, fom: gjelder })))
    return new Avvist(404, 'finnes_ikke');
  if (gjelder === fom)
    return (await endre(tx, TABELL, { ...lenke, fom }, { tom })) === 0 ? avvis('ingen_endring') : skrevet;
  if (await finnes(tx, TABELL, { ...lenke, fom })) return avvis('overlapper');
  // The first day is part of the row's key: another day is another row.
  if (gjelder !== undefined) await slett(tx, TABELL, { ...lenke, fom: gjelder });
  await settInn(tx, TABELL, { ...lenke, fom, tom });
  return skrevet;
}

/** The dwelling, held, with the form it has on the first day. */
async function finnBolig(
  tx: Transaksjon,
  kommuneId: number,
  kropp: TilvisningsboligForesporsel,
): Promise<Funnet | null> {
  const [rad] = await tx.query<Funnet & Record<string, unknown>>(
    `select b.bolig_id as "boligId", coalesce((select e.disposisjonsform from register.boligendringer e
              where e.kommune_id = b.kommune_id and e.bolig_id = b.bolig_id and e.fom <= $4 and e.disposisjonsform is not null
              order by e.fom desc limit 1), b.disposisjonsform) as form
       from register.boliger b where b.kommune_id = $1 and (b.bolig_id = $2::bigint or b.ekstern_id = $3)
        for update of b`,
    [kommuneId, kropp.boligId ?? null, kropp.boligId === undefined ? (kropp.eksternId ?? null) : null, kropp.fom],
  );
  return rad ?? null;
}
