import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Bitnokkel, Database, type Bruker, type Transaksjon } from '@tak/database';
import type { Job, PgBoss } from 'pg-boss';
import { ApnetDatabase } from '../../plattform/apne-database';
import { Klokke } from '../../plattform/klokke';
import { Konfig, Konfigfeil } from '../../plattform/konfig';
import { ImporterRepository } from './importer.repository';
import { kjorImportjobb } from './kjor-importjobb';
import { IMPORTKO, IMPORTKO_FEILET, iSammeTransaksjon, installerKo, nyKo, type Importjobbdata } from './ko';
import { Opplasting } from './opplasting';

const jobbruker = (kommuneId: number): Bruker => ({ id: 'importjobb', rolle: 'system', kommuneId });

/** The queue of imports in this process: takes jobs, works on them, and leaves them to others when the process ends. */
@Injectable()
export class Importko implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #boss: PgBoss;
  readonly #slutt = new AbortController();
  readonly #logg = new Logger('Importko');
  #startet = false;

  constructor(
    private readonly db: Database,
    private readonly apnet: ApnetDatabase,
    private readonly importer: ImporterRepository,
    private readonly konfig: Konfig,
    private readonly klokke: Klokke,
  ) {
    this.#boss = nyKo(db);
    this.#boss.on('error', (feil) => this.#logg.warn(`The queue does not answer: ${feil.message}`));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.apnet.eierUrl) await installerKo(this.apnet.eierUrl);
    else if (!(await this.#boss.isInstalled())) {
      throw new Konfigfeil('The job queue is missing: start once with DATABASE_EIER_URL set');
    }
    await this.importer.ryddOpplastinger();
    await this.#boss.start();
    this.#startet = true;
    // One at a time in a municipality (the group), over all processes; two at a time here.
    const valg = { pollingIntervalSeconds: 1, localConcurrency: 2, groupConcurrency: 1 };
    await this.#boss.work<Importjobbdata>(IMPORTKO, valg, (jobber) => this.#arbeid(jobber));
    await this.#boss.work<Importjobbdata>(IMPORTKO_FEILET, { pollingIntervalSeconds: 5 }, (jobber) =>
      this.#giOpp(jobber),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#slutt.abort();
    if (this.#startet) await this.#boss.stop({ graceful: true, timeout: 10_000 });
  }

  /** Puts the import in the queue, in the caller's transaction. */
  async leggI(tx: Transaksjon, kommuneId: number, importId: string): Promise<void> {
    await this.#boss.send(IMPORTKO, { kommuneId, importId } satisfies Importjobbdata, {
      group: { id: String(kommuneId) },
      db: iSammeTransaksjon(tx.klient),
    });
  }

  opplasting(bruker: Bruker, importId: string): Opplasting {
    return new Opplasting(this.db, new Bitnokkel(this.apnet.raanokkel), bruker, importId);
  }

  async #arbeid(jobber: Job<Importjobbdata>[]): Promise<void> {
    for (const { data, signal } of jobber) {
      const bruker = jobbruker(data.kommuneId);
      await kjorImportjobb(
        {
          db: this.db,
          nokkel: this.apnet.nokkel,
          importer: this.importer,
          opplasting: this.opplasting(bruker, data.importId),
          bruker,
          dag: this.klokke.dag(),
          maks: this.konfig.importmaks,
          signal: AbortSignal.any([signal, this.#slutt.signal]),
        },
        data.importId,
      );
    }
  }

  /** Tried too often. */
  async #giOpp(jobber: Job<Importjobbdata>[]): Promise<void> {
    for (const { data } of jobber) {
      const bruker = jobbruker(data.kommuneId);
      await this.importer.stopp(bruker, data.importId, 'feilet', 'intern_feil');
      await this.opplasting(bruker, data.importId).slett();
    }
  }
}
