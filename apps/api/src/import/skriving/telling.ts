import { FILNAVN, type Filnavn } from '@tak/domain';
import type { Filantall } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';

type Slag = 'rader' | 'nye' | 'endret' | 'slettet' | 'foer';
export interface Kommuneantall {
  readonly kommune_id: number;
  readonly antall: number;
}
export type Detaljer = Readonly<Record<string, Partial<Record<'nye' | 'endret' | 'slettet', number>>>>;

/** Counts per file and municipality. */
export class Telling {
  private readonly tall = new Map<string, number>();
  private readonly kommuner = new Set<number>();

  legg(fil: Filnavn, slag: Slag, antall: readonly object[]): void {
    for (const { kommune_id, antall: n } of antall as readonly Kommuneantall[]) {
      const nokkel = `${fil}/${slag}/${kommune_id}`;
      this.tall.set(nokkel, (this.tall.get(nokkel) ?? 0) + n);
      this.kommuner.add(kommune_id);
    }
  }

  sum(fil: Filnavn, slag: Slag): number {
    return [...this.kommuner].reduce((sum, k) => sum + (this.tall.get(`${fil}/${slag}/${k}`) ?? 0), 0);
  }

  /** Municipalities in which something became another. */
  endrede(): number[] {
    return [...this.kommuner].filter((k) => Object.keys(this.detaljer(k)).length > 0).sort((a, b) => a - b);
  }

  /** What the act tells of one municipality. */
  detaljer(kommune: number): Detaljer {
    const ut: Record<string, Partial<Record<'nye' | 'endret' | 'slettet', number>>> = {};
    for (const fil of FILNAVN) {
      for (const slag of ['nye', 'endret', 'slettet'] as const) {
        const n = this.tall.get(`${fil}/${slag}/${kommune}`) ?? 0;
        if (n > 0) ut[fil] = { ...ut[fil], [slag]: n };
      }
    }
    return ut;
  }

  /** Rows of each table in these municipalities, as things are now: before anything is written. */
  async tellFoer(tx: Transaksjon, kommuner: readonly number[]): Promise<void> {
    for (const fil of FILNAVN) {
      const rader = await tx.query(
        `select kommune_id, count(*) as antall from register.${fil} where kommune_id = any ($1) group by kommune_id`,
        [kommuner],
      );
      this.legg(fil, 'foer', rader);
    }
  }

  /** Rows in the files themselves. Municipality 0: a broken row belongs to none. */
  async tellRader(tx: Transaksjon): Promise<void> {
    for (const fil of FILNAVN) {
      this.legg(fil, 'rader', await tx.query(`select 0 as kommune_id, count(*) as antall from inn_${fil}`));
    }
  }

  /** Files with rows in the package or something to say of the register. */
  perFil(): Filantall[] {
    return FILNAVN.map((fil) => {
      const tall = (slag: Slag): number => this.sum(fil, slag);
      const [rader, nye, endret] = [tall('rader'), tall('nye'), tall('endret')];
      const [slettet, foer] = [tall('slettet'), tall('foer')];
      const uendret = Math.max(0, rader - nye - endret);
      return { fil: `${fil}.csv`, rader, nye, endret, uendret, slettet, foer, etter: foer + nye - slettet };
    }).filter((f) => f.rader > 0 || f.slettet > 0 || f.foer > 0);
  }
}
