import { Injectable } from '@nestjs/common';
import { Database, iInnlogging, iTransaksjon, type Bruker } from '@tak/database';
import type { Rolle } from '@tak/domain';

export interface Kommune {
  readonly kommuneId: number;
  readonly kommunenummer: string;
  readonly navn: string;
}

/** A role of a person, in one of the municipalities where the person has an account. */
export interface Tildeling {
  readonly tildelingId: string;
  readonly brukerId: string;
  readonly kommuneId: number;
  readonly rolle: Rolle;
  /** Provider of the login. */
  readonly utsteder: string;
}

/** Before login nobody's municipality is known; the list of municipalities is open to all (policy `offentlig`). */
export const UTENFOR: Bruker = { id: 'innlogging', rolle: 'system', kommuneId: 0 };

@Injectable()
export class OktQueries {
  constructor(private readonly db: Database) {}

  /** Municipalities of the register with the number they have on the day, by name. */
  async kommuner(dag: string): Promise<Kommune[]> {
    return iTransaksjon(this.db, UTENFOR, {}, (tx) =>
      tx.query<Kommune & Record<string, unknown>>(
        `select k.kommune_id as "kommuneId", n.nummer as kommunenummer, k.navn
           from kommuner k
           join kommunenumre n on n.kommune_id = k.kommune_id and n.fom <= $1 and coalesce(n.tom, 'infinity') >= $1
          order by k.navn collate "nb-NO-x-icu", n.nummer`,
        [dag],
      ),
    );
  }

  /** Does the installation itself say that what it holds is the synthetic municipality? */
  async erMerketDemo(): Promise<boolean> {
    const [rad] = await iTransaksjon(this.db, UTENFOR, {}, (tx) =>
      tx.query<{ demo: boolean }>(`select verdi = 'true'::jsonb as demo from tak.innstillinger where nokkel = 'demo'`),
    );
    return rad?.demo ?? false;
  }

  /** Every role in force of the person behind the account: the accounts have provider and subject in common. */
  async roller(bruker: Bruker): Promise<Tildeling[]> {
    return iInnlogging(this.db, bruker, (tx) =>
      tx.query<Tildeling & Record<string, unknown>>(
        `select r.tildeling_id as "tildelingId", r.bruker_id as "brukerId", r.kommune_id as "kommuneId", r.rolle, b.utsteder
           from tilgang.brukere denne
           join tilgang.brukere b on b.utsteder = denne.utsteder and b.subjekt = denne.subjekt and b.deaktivert is null
           join tilgang.rolletildelinger r on r.kommune_id = b.kommune_id and r.bruker_id = b.bruker_id and r.status = 'gjelder'
          where denne.kommune_id = $1 and denne.bruker_id = $2
          order by r.kommune_id, r.rolle`,
        [bruker.kommuneId, bruker.id],
      ),
    );
  }
}
