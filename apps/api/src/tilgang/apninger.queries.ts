import { Injectable } from '@nestjs/common';
import type { ApningerSvar, ApningRad } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { isotid } from '../plattform/isotid.sql';
import type { InnloggetBruker } from '../plattform/tilgang';

const PER_SIDE = 50;

/** Which household is not told to anybody: who opened, in which role, when and why. */
const FELTER = `a.apning_id as id, b.navn as bruker, a.rolle, a.slag, a.grunn, ${isotid('a.apnet')} as apnet,
  ${isotid('a.utloper')} as utloper, ${isotid('a.sett')} as sett, coalesce(s.navn, a.sett_av) as "settAv"`;
const FRA = `tilgang.apninger a
  join tilgang.brukere b on b.kommune_id = a.kommune_id and b.bruker_id = a.bruker_id
  left join tilgang.brukere s on s.kommune_id = a.kommune_id and s.bruker_id::text = a.sett_av`;

/** Openings of protected households and of own cases, newest first, for those who keep an eye on them. */
@Injectable()
export class ApningerQueries {
  constructor(private readonly db: Database) {}

  async side(bruker: InnloggetBruker, side: number, usett: boolean): Promise<ApningerSvar> {
    const hvor = usett ? 'a.kommune_id = $1 and a.sett is null' : 'a.kommune_id = $1';
    return iTransaksjon(this.db, bruker, {}, async (tx) => {
      const antall = await this.antall(tx, bruker);
      const rader = await tx.query<ApningRad & Record<string, unknown>>(
        `select ${FELTER} from ${FRA} where ${hvor} order by a.apnet desc, a.apning_id limit ${PER_SIDE} offset $2`,
        [bruker.kommuneId, (side - 1) * PER_SIDE],
      );
      const ikkeSett = antall.usett;
      return { rader, side, perSide: PER_SIDE, antall: usett ? ikkeSett : antall.alle, ikkeSett };
    });
  }

  /** How many there are, and how many that nobody has acknowledged. */
  async antall(tx: Transaksjon, { kommuneId }: InnloggetBruker): Promise<{ alle: number; usett: number }> {
    const [rad] = await tx.query<{ alle: number; usett: number }>(
      `select count(*) as alle, count(*) filter (where sett is null) as usett
         from tilgang.apninger where kommune_id = $1`,
      [kommuneId],
    );
    return rad ?? { alle: 0, usett: 0 };
  }

  async en(tx: Transaksjon, bruker: InnloggetBruker, id: string): Promise<ApningRad | null> {
    const [rad] = await tx.query<ApningRad & Record<string, unknown>>(
      `select ${FELTER} from ${FRA} where a.kommune_id = $1 and a.apning_id = $2`,
      [bruker.kommuneId, id],
    );
    return rad ?? null;
  }
}
