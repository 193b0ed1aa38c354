import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, kontrollerOgForsegl, Seglnokkel, type Bruker } from '@tak/database';
import type { Job } from 'pg-boss';
import { ApnetDatabase } from '../plattform/apne-database';
import { Jobbko } from '../plattform/jobb/jobbko';
import { FORSEGLINGSKO } from '../plattform/jobb/ko';
import { alleKjeder } from './kjeder.queries';

/** Every night at a quarter past three. */
const NATTLIG = '15 3 * * *';

interface Forseglingsjobb {
  /** Only what has come since the last seal; otherwise from the first row. */
  readonly fraSegl: boolean;
}

const jobbruker = (kommuneId: number): Bruker => ({ id: 'forsegling', rolle: 'system', kommuneId });

/**
 * Goes through every chain and seals its end: at night from the first row, and at the start of a process what is new. One
 * job for all municipalities, which the queue gives to one process. A broken chain is not sealed; the server's log says so.
 */
@Injectable()
export class Forsegling implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logg = new Logger('Forsegling');
  #slutt = false;

  constructor(
    private readonly db: Database,
    private readonly apnet: ApnetDatabase,
    private readonly jobbko: Jobbko,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { boss } = this.jobbko;
    await boss.schedule(FORSEGLINGSKO, NATTLIG, { fraSegl: false } satisfies Forseglingsjobb, { tz: 'Europe/Oslo' });
    await boss.work<Forseglingsjobb>(FORSEGLINGSKO, { pollingIntervalSeconds: 5 }, (jobber) => this.#arbeid(jobber));
    // Of several processes that start at once the queue keeps one job.
    await boss.send(FORSEGLINGSKO, { fraSegl: true } satisfies Forseglingsjobb);
  }

  onModuleDestroy(): void {
    this.#slutt = true;
  }

  async #arbeid(jobber: Job<Forseglingsjobb>[]): Promise<void> {
    for (const { data } of jobber) await this.forsegl(data.fraSegl);
  }

  async forsegl(fraSegl: boolean): Promise<void> {
    const nokkel = new Seglnokkel(this.apnet.raanokkel);
    for (const { kommuneId, kommunenummer } of await alleKjeder(this.db, jobbruker(0))) {
      if (this.#slutt) return;
      const { brudd } = await kontrollerOgForsegl(this.db, jobbruker(kommuneId), nokkel, { fraSegl });
      if (brudd) this.#logg.error(`The audit log of ${kommunenummer} is broken at ${brudd.nr}: ${brudd.grunn}`);
    }
  }
}
