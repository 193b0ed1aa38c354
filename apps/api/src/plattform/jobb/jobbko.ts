import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tak/database';
import type { PgBoss } from 'pg-boss';
import { ApnetDatabase } from '../apne-database';
import { Konfigfeil } from '../konfig';
import { installerKo, nyKo } from './ko';

/**
 * The job queues in PostgreSQL, as this process takes part in them. There from the first bootstrap of an area on; an area
 * that works on jobs stops its own work in onModuleDestroy, before the queue waits for it here.
 */
@Injectable()
export class Jobbko implements OnModuleInit, BeforeApplicationShutdown {
  readonly boss: PgBoss;
  readonly #logg = new Logger('Jobbko');
  #startet = false;

  constructor(
    db: Database,
    private readonly apnet: ApnetDatabase,
  ) {
    this.boss = nyKo(db);
    this.boss.on('error', (feil) => this.#logg.warn(`The queue does not answer: ${feil.message}`));
  }

  async onModuleInit(): Promise<void> {
    if (this.apnet.eierUrl) await installerKo(this.apnet.eierUrl);
    else if (!(await this.boss.isInstalled())) {
      throw new Konfigfeil('The job queue is missing: start once with DATABASE_EIER_URL set');
    }
    await this.boss.start();
    this.#startet = true;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.#startet) await this.boss.stop({ graceful: true, timeout: 10_000 });
  }
}
