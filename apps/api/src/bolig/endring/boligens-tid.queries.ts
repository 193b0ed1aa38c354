import { Injectable } from '@nestjs/common';
import { Database, iTransaksjon } from '@tak/database';
import type { InnloggetBruker } from '../../plattform/tilgang';

/** The dwelling's first and last day before a command is tried: how far back its effect may reach. */
@Injectable()
export class BoligensTid {
  constructor(private readonly db: Database) {}

  async les(bruker: InnloggetBruker, id: number): Promise<{ fom: string | null; tom: string | null }> {
    const [rad] = await iTransaksjon(this.db, bruker, {}, (tx) =>
      tx.query<{ fom: string; tom: string | null }>(
        'select fom, tom from register.boliger where kommune_id = $1 and bolig_id = $2',
        [bruker.kommuneId, id],
      ),
    );
    return rad ?? { fom: null, tom: null };
  }

  /** The first day of the first of these dwellings. */
  async forste(bruker: InnloggetBruker, ider: readonly number[]): Promise<string | null> {
    const [rad] = await iTransaksjon(this.db, bruker, {}, (tx) =>
      tx.query<{ fom: string | null }>(
        'select min(fom) as fom from register.boliger where kommune_id = $1 and bolig_id = any ($2)',
        [bruker.kommuneId, [...ider]],
      ),
    );
    return rad?.fom ?? null;
  }
}

/** The earliest of some days; null is none. */
export const tidligst = (...dager: readonly (string | null | undefined)[]): string | null =>
  dager.filter((d) => typeof d === 'string').sort()[0] ?? null;
