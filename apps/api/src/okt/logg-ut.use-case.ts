import { Injectable } from '@nestjs/common';
import type { UtloggingSvar } from '@tak/contracts';
import { Database, iInnlogging } from '@tak/database';
import type { Response } from 'express';
import type { InnloggetBruker } from '../plattform/tilgang';
import { UtloggingHosTilbyder } from '../innlogging/utlogging-hos-tilbyder';
import { Okter } from './okter';

interface Innlogget {
  readonly utsteder: string;
  readonly id_token_kryptert: Buffer | null;
}

/** Ends the session in the database and in the browser. Whoever has none is logged out already. */
@Injectable()
export class LoggUt {
  constructor(
    private readonly db: Database,
    private readonly okter: Okter,
    private readonly hosTilbyder: UtloggingHosTilbyder,
  ) {}

  /** Answers where the browser goes next, to be logged out at the provider too. */
  async utfor(bruker: InnloggetBruker | null, svar: Response): Promise<UtloggingSvar> {
    const innlogget = bruker ? await this.avslutt(bruker) : null;
    this.okter.glem(svar);
    if (!innlogget) return { videre: null };
    return { videre: await this.hosTilbyder.adresse(innlogget.utsteder, innlogget.id_token_kryptert) };
  }

  private async avslutt(bruker: InnloggetBruker): Promise<Innlogget | null> {
    return iInnlogging(this.db, bruker, async (tx) => {
      const [innlogget] = await tx.query<Innlogget & Record<string, unknown>>(
        `select b.utsteder, o.id_token_kryptert
           from tilgang.okter o join tilgang.brukere b using (kommune_id, bruker_id) where o.okt_id = $1`,
        [bruker.oktId],
      );
      await this.okter.avslutt(tx, bruker.oktId);
      tx.revider({ handling: 'okt.ut' });
      return innlogget ?? null;
    });
  }
}
