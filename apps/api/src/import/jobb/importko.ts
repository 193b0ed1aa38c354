import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Bitnokkel, Database, type Bruker, type Transaksjon } from '@tak/database';
import type { Job } from 'pg-boss';
import { ApnetDatabase } from '../../plattform/apne-database';
import { Jobbko } from '../../plattform/jobb/jobbko';
import { IMPORTKO, IMPORTKO_FEILET, iSammeTransaksjon } from '../../plattform/jobb/ko';
import { Klokke } from '../../plattform/klokke';
import { Konfig } from '../../plattform/konfig';
import { ImporterRepository } from './importer.repository';
import { kjorImportjobb } from './kjor-importjobb';
import { Opplasting } from './opplasting';

/** What a job says: everything else stands in the database. */
interface Importjobbdata {
  readonly kommuneId: number;
  readonly importId: string;
}

const jobbruker = (kommuneId: number): Bruker => ({ id: 'importjobb', rolle: 'system', kommuneId });

/** The queue of imports in this process: takes jobs, works on them, and leaves them to others when the process ends. */
@Injectable()
export class Importko implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #slutt = new AbortController();

  constructor(
    private readonly db: Database,
    private readonly apnet: ApnetDatabase,
    private readonly importer: ImporterRepository,
    private readonly konfig: Konfig,
    private readonly klokke: Klokke,
    private readonly jobbko: Jobbko,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.importer.ryddOpplastinger();
    const { boss } = this.jobbko;
    // One at a time in a municipality (the group), over all processes; two at a time here.
    const valg = { pollingIntervalSeconds: 1, localConcurrency: 2, groupConcurrency: 1 };
    await boss.work<Importjobbdata>(IMPORTKO, valg, (jobber) => this.#arbeid(jobber));
    await boss.work<Importjobbdata>(IMPORTKO_FEILET, { pollingIntervalSeconds: 5 }, (jobber) => this.#giOpp(jobber));
  }

  onModuleDestroy(): void {
    this.#slutt.abort();
  }

  /** Puts the import in the queue, in the caller's transaction. */
  async leggI(tx: Transaksjon, kommuneId: number, importId: string): Promise<void> {
    await this.jobbko.boss.send(IMPORTKO, { kommuneId, importId } satisfies Importjobbdata, {
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
