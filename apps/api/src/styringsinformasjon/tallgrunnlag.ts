import { Injectable } from '@nestjs/common';
import { Database, iTransaksjon, type Bruker, type Transaksjon } from '@tak/database';
import { osloDag, tolkKjentPer } from '@tak/domain';
import { forbered, type Kjoring } from '@tak/indicators';
import { Klokke } from '../plattform/klokke';
import { Avvist } from '../plattform/problem';

/** When a number is asked for: the reporting year, and what was known. */
export interface Tidspunkt {
  readonly aar: number;
  /** As the reader wrote it; shown again. */
  readonly kjentPer: string | null;
  /** The moment it means, ISO with zone. */
  readonly kjentTid: string | null;
  /** Day of knowledge: running stays are counted to it. */
  readonly dag: string;
}

export interface Tallkontekst {
  readonly tx: Transaksjon;
  readonly kjoring: Kjoring;
}

export interface Tallomfang {
  /** The years that are counted. */
  readonly aar: readonly number[];
  /** An act is recorded in the same transaction as what is read (an export). */
  readonly skriver?: boolean;
}

/** No statement behind a screen needs this long; one that does is stopped (503) before it holds up the others. */
const MAKS_TID = '60s';

/** Opens the register for numbers: one transaction, one municipality, one moment. */
@Injectable()
export class Tallgrunnlag {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  tidspunkt(valg: { readonly aar?: number; readonly kjentPer?: string }): Tidspunkt {
    const kjentPer = valg.kjentPer ?? null;
    const kjentTid = kjentPer === null ? null : tolkKjentPer(kjentPer);
    if (kjentPer !== null && (kjentTid === null || kjentTid < '1900' || Number.isNaN(Date.parse(kjentTid))))
      throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'kjentPer', grunn: 'er ikke et tidspunkt' }]);
    const idag = this.klokke.dag();
    const kjentDag = kjentTid === null ? idag : osloDag(kjentTid);
    const dag = kjentDag < idag ? kjentDag : idag;
    return { aar: valg.aar ?? Number(dag.slice(0, 4)), kjentPer, kjentTid, dag };
  }

  /** The year the business day lies in: the last one that is offered. */
  sisteAar(): number {
    return Number(this.klokke.dag().slice(0, 4));
  }

  async les<T>(
    bruker: Bruker,
    { kjentTid, dag }: Tidspunkt,
    { aar, skriver = false }: Tallomfang,
    fn: (kontekst: Tallkontekst) => Promise<T>,
  ): Promise<T> {
    const valg = { kjentPer: kjentTid, dag, skriver, isolasjon: 'repeatable read' } as const;
    return iTransaksjon(this.db, bruker, valg, async (tx) => {
      await tx.query(`set local statement_timeout = '${MAKS_TID}'`);
      const kjoring = forbered(tx.query, { aar, kommuner: [bruker.kommuneId], kjentPer: kjentTid, dag });
      return fn({ tx, kjoring });
    });
  }
}
