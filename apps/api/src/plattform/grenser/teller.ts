import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@tak/database';
import type { QueryResult } from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { Konfig } from '../konfig';
import type { Grense } from './grenser';

interface Sporring {
  readonly text: string;
  readonly values?: unknown[];
}

/** Counts attempts. Keys are hashed: neither address nor session can be read from what is counted. */
@Injectable()
export class Teller {
  private readonly felles = new Map<string, RateLimiterAbstract>();
  private readonly lokale = new Map<string, RateLimiterAbstract>();

  constructor(
    private readonly db: Database,
    private readonly konfig: Konfig,
  ) {}

  /** Counted by every process together. Answers the seconds to wait; 0 = go on. */
  iAlle(hva: string, grense: Grense, hvem: string): Promise<number> {
    return this.tell(this.finn(this.felles, hva, grense, true), hvem);
  }

  /** Counted by this process alone, without a word to the database. */
  iDenne(hva: string, grense: Grense, hvem: string): Promise<number> {
    return this.tell(this.finn(this.lokale, hva, grense, false), hvem);
  }

  private finn(
    blant: Map<string, RateLimiterAbstract>,
    hva: string,
    { antall, sekunder }: Grense,
    felles: boolean,
  ): RateLimiterAbstract {
    const kjent = blant.get(hva);
    if (kjent) return kjent;
    const valg = { keyPrefix: hva, points: antall * this.konfig.grensefaktor, duration: sekunder };
    const ny = felles
      ? new RateLimiterPostgres({
          ...valg,
          storeClient: this.klient(),
          storeType: 'client',
          schemaName: 'tilgang',
          tableName: 'forsok',
          tableCreated: true,
        })
      : new RateLimiterMemory(valg);
    blant.set(hva, ny);
    return ny;
  }

  private async tell(teller: RateLimiterAbstract, hvem: string): Promise<number> {
    try {
      await teller.consume(createHash('sha256').update(hvem).digest('base64url'));
      return 0;
    } catch (svar) {
      if (svar instanceof RateLimiterRes) return Math.max(1, Math.ceil(svar.msBeforeNext / 1000));
      throw svar;
    }
  }

  /** Only the login's role may touch what is counted. */
  private klient(): { query(sporring: Sporring): Promise<QueryResult> } {
    return {
      // Without the name the library gives it: a prepared statement outlives a transaction, which a pooler does not.
      query: ({ text, values }) =>
        this.db.medKlient(async (klient) => {
          try {
            await klient.query('begin; set local role tak_innlogging');
            const svar = await klient.query(text, values);
            await klient.query('commit');
            return svar;
          } catch (feil) {
            await klient.query('rollback').catch(() => undefined);
            throw feil;
          }
        }),
    };
  }
}
