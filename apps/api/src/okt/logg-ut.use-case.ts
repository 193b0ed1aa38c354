import { Injectable } from '@nestjs/common';
import type { UtloggingSvar } from '@tak/contracts';
import { Database, iInnlogging } from '@tak/database';
import type { Response } from 'express';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Okter } from './okter';

/** Ends the session in the database and in the browser. Whoever has none is logged out already. */
@Injectable()
export class LoggUt {
  constructor(
    private readonly db: Database,
    private readonly okter: Okter,
  ) {}

  async utfor(bruker: InnloggetBruker | null, svar: Response): Promise<UtloggingSvar> {
    if (bruker)
      await iInnlogging(this.db, bruker, async (tx) => {
        await this.okter.avslutt(tx, bruker.oktId);
        tx.revider({ handling: 'okt.ut' });
      });
    this.okter.glem(svar);
    return { videre: null };
  }
}
