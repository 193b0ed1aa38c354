import { Injectable } from '@nestjs/common';
import { Database, iTransaksjon, type Bruker } from '@tak/database';

export interface Kommune {
  readonly kommuneId: number;
  readonly kommunenummer: string;
  readonly navn: string;
}

/** Before login nobody's municipality is known; the list of municipalities is open to all (policy `offentlig`). */
const UTENFOR: Bruker = { id: 'innlogging', rolle: 'system', kommuneId: 0 };

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
}
