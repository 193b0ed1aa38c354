import type { Transaksjon } from '@tak/database';
import {
  kontrollerTilvisning,
  tilvisningstak,
  tilvisningstopp,
  type Tilvisningsavtaletid,
  type Tilvisningstid,
} from '@tak/domain';
import type { InnloggetBruker } from '../../../plattform/tilgang';
import { avvis } from '../boligkommandoer';

/**
 * Holds an agreement, as it stands in the transaction, against its rules (kontrollerTilvisning); throws 409. One that is
 * not there keeps them. `over_40_prosent` tells the day and the numbers.
 */
export async function kontrollerAvtale(tx: Transaksjon, { kommuneId }: InnloggetBruker, id: number): Promise<void> {
  const [avtale] = await tx.query<Tilvisningsavtaletid & Record<string, unknown>>(
    `select fom, tom, antall_boliger as "antallBoliger" from register.tilvisningsavtaler
      where kommune_id = $1 and tilvisningsavtale_id = $2`,
    [kommuneId, id],
  );
  if (!avtale) return;
  const boliger = await tx.query<Tilvisningstid & Record<string, unknown>>(
    `select bolig_id as "boligId", fom, tom from register.tilvisningsboliger
      where kommune_id = $1 and tilvisningsavtale_id = $2`,
    [kommuneId, id],
  );
  const svar = kontrollerTilvisning(avtale, boliger);
  if (svar.ok) return;
  const topp = svar.grunn === 'over_40_prosent' ? tilvisningstopp(boliger) : null;
  throw avvis(svar.grunn, topp ? { ...topp, tak: tilvisningstak(avtale.antallBoliger) } : undefined);
}
