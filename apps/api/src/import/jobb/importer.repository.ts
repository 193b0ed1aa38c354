import { Injectable } from '@nestjs/common';
import type { Funn, ImporterSvar, Importstatus, ImportSvar, FunnSvar } from '@tak/contracts';
import { Database, iTransaksjon, type Bruker, type Transaksjon } from '@tak/database';
import { nektetFunn } from '../../plattform/nektet-funn';
import { TERSKEL, type Importresultat } from '../importvalg';

/** States in which somebody works on the import, or shall. */
const LOPENDE: readonly Importstatus[] = ['i_ko', 'leser', 'kontrollerer', 'skriver'];

export interface NyImport {
  readonly id: string;
  readonly navn: string;
  readonly torrkjoring: boolean;
  readonly komplett: boolean;
  /** May name other municipalities than the user's own. */
  readonly flereKommuner: boolean;
}

export interface Importoppdrag extends NyImport {
  readonly status: Importstatus;
  /** Who sent it: id, name, and the role it was sent in. */
  readonly bruker: string;
  readonly brukernavn: string;
  readonly rolle: Bruker['rolle'];
  readonly bekreftet: boolean;
}

export interface Funnfilter {
  readonly alvor?: string | undefined;
  readonly fil?: string | undefined;
  readonly kode?: string | undefined;
  readonly kolonne?: string | undefined;
}

/** Several write the same row (the job, its progress, a person): each sees what the last one left. */
const SKRIV = { isolasjon: 'read committed' } as const;

const PER_SIDE = 50;
const FUNN = 'fil, rad, kolonne, verdi, kode, melding, alvor';
const FELTER = `import_id as id, status, navn, torrkjoring, komplett, startet::text, ferdig::text,
  coalesce(bruker_navn, bruker) as bruker, case when bruker_navn is not null then bruker end as avsender,
  exists (select from tilgang.fire_oyne f
           where f.kommune_id = drift.importer.kommune_id and f.avgjorelse = 'stor_import') as "fireOyne", andel::float8 as andel,
  null as fase, antall, antall_feil as "antallFeil", antall_merknader as "antallMerknader", monstre, grunn`;

/** Imports started from a screen, as the database has them. */
@Injectable()
export class ImporterRepository {
  constructor(private readonly db: Database) {}

  async liste(bruker: Bruker, side: number): Promise<ImporterSvar> {
    return iTransaksjon(this.db, bruker, SKRIV, async (tx) => {
      const rader = await tx.query<ImportSvar>(
        `select ${FELTER} from drift.importer where kommune_id = $1 order by startet desc, import_id limit $2 offset $3`,
        [bruker.kommuneId, PER_SIDE, (side - 1) * PER_SIDE],
      );
      const antall = await tell(tx, 'drift.importer where kommune_id = $1', [bruker.kommuneId]);
      return { rader: rader.map(medIsotid), side, perSide: PER_SIDE, antall, terskel: TERSKEL };
    });
  }

  /** Those that wait for a yes. */
  antallVenter(tx: Transaksjon, { kommuneId }: Bruker): Promise<number> {
    return tell(tx, `drift.importer where kommune_id = $1 and status = 'venter_paa_bekreftelse'`, [kommuneId]);
  }

  async en(bruker: Bruker, id: string): Promise<ImportSvar | null> {
    const [rad] = await this.#spor<ImportSvar>(
      bruker,
      `select ${FELTER} from drift.importer where kommune_id = $1 and import_id = $2`,
      [id],
    );
    return rad ? medIsotid(rad) : null;
  }

  /** One that is another municipality's is not found, and that it was asked for is logged. */
  async finn(bruker: Bruker, id: string): Promise<ImportSvar> {
    const funnet = await this.en(bruker, id);
    if (!funnet) throw await nektetFunn(this.db, bruker, 'import');
    return funnet;
  }

  async funn(bruker: Bruker, id: string, filter: Funnfilter, side: number): Promise<FunnSvar> {
    const { hvor, verdier } = funnvilkaar(bruker, id, filter);
    return iTransaksjon(this.db, bruker, SKRIV, async (tx) => ({
      rader: await tx.query<Funn>(
        `select ${FUNN} from drift.importfunn where ${hvor} order by nr limit ${PER_SIDE} offset ${(side - 1) * PER_SIDE}`,
        verdier,
      ),
      side,
      perSide: PER_SIDE,
      antall: await tell(tx, `drift.importfunn where ${hvor}`, verdier),
    }));
  }

  /** Tells the log that findings are taken out; of the filter nothing, since it holds what somebody writes. */
  async noterEksport(bruker: Bruker, id: string): Promise<void> {
    await iTransaksjon(this.db, bruker, SKRIV, (tx) =>
      Promise.resolve(
        tx.revider({ handling: 'import.eksporter', objekt: `import:${id}`, detaljer: { format: 'csv' } }),
      ),
    );
  }

  /** Every finding, a portion at a time. */
  async *alleFunn(bruker: Bruker, id: string, filter: Funnfilter): AsyncGenerator<readonly Funn[]> {
    const { hvor, verdier } = funnvilkaar(bruker, id, filter);
    for (let etter = 0; ;) {
      const bunt = await iTransaksjon(this.db, bruker, SKRIV, (tx) =>
        tx.query<Funn & { nr: number }>(
          `select nr, ${FUNN} from drift.importfunn where ${hvor} and nr > ${etter} order by nr limit 2000`,
          verdier,
        ),
      );
      const siste = bunt.at(-1);
      if (!siste) return;
      yield bunt;
      etter = siste.nr;
    }
  }

  /** The new import, and in the same transaction whatever makes somebody start on it. */
  async opprett(bruker: Bruker, ny: NyImport, startPaa: (tx: Transaksjon) => Promise<void>): Promise<void> {
    await iTransaksjon(this.db, bruker, SKRIV, async (tx) => {
      await tx.query(
        `insert into drift.importer
           (kommune_id, import_id, navn, bruker, bruker_navn, torrkjoring, komplett, flere_kommuner, status)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'i_ko')`,
        [bruker.kommuneId, ny.id, ny.navn, bruker.id, bruker.navn, ny.torrkjoring, ny.komplett, ny.flereKommuner],
      );
      await startPaa(tx);
      const { torrkjoring, komplett } = ny;
      tx.revider({ handling: 'import.send', objekt: `import:${ny.id}`, detaljer: { torrkjoring, komplett } });
    });
  }

  async oppdrag(bruker: Bruker, id: string): Promise<Importoppdrag | null> {
    const [rad] = await this.#spor<Importoppdrag>(
      bruker,
      `select import_id as id, navn, torrkjoring, komplett, flere_kommuner as "flereKommuner", status, bruker, bekreftet,
              coalesce(bruker_navn, bruker) as brukernavn,
              coalesce((select l.rolle from revisjon.logg l where l.kommune_id = i.kommune_id
                           and l.objekt = 'import:' || i.import_id and l.handling = 'import.send'), 'system') as rolle
         from drift.importer i where kommune_id = $1 and import_id = $2`,
      [id],
    );
    return rad && LOPENDE.includes(rad.status) ? rad : null;
  }

  /** Where it stands and who sent it, held until the transaction is over: what is decided from it still holds then. */
  async laas(
    tx: Transaksjon,
    bruker: Bruker,
    id: string,
  ): Promise<{ readonly status: Importstatus; readonly bruker: string } | null> {
    const [rad] = await tx.query<{ status: Importstatus; bruker: string }>(
      'select status, bruker from drift.importer where kommune_id = $1 and import_id = $2 for update',
      [bruker.kommuneId, id],
    );
    return rad ?? null;
  }

  /** From the pause on with it; after `laas`. */
  async bekreft(tx: Transaksjon, bruker: Bruker, id: string): Promise<void> {
    await tx.query(
      `update drift.importer set status = 'i_ko', bekreftet = true, andel = 0 where kommune_id = $1 and import_id = $2`,
      [bruker.kommuneId, id],
    );
  }

  /** What nobody works on ends at once; what runs is told to stop. After `laas`. Answers the state. */
  async avbryt(tx: Transaksjon, bruker: Bruker, id: string): Promise<Importstatus | null> {
    const [rad] = await tx.query<{ status: Importstatus }>(
      `update drift.importer set skal_avbrytes = true,
              status = case when status in ('i_ko', 'venter_paa_bekreftelse') then 'avbrutt' else status end,
              ferdig = case when status in ('i_ko', 'venter_paa_bekreftelse') then clock_timestamp() end,
              grunn = case when status in ('i_ko', 'venter_paa_bekreftelse') then 'avbrutt_av_bruker' end
        where kommune_id = $1 and import_id = $2 returning status`,
      [bruker.kommuneId, id],
    );
    return rad?.status ?? null;
  }

  /** How far it has come. Answers whether a person has said stop. */
  async meld(bruker: Bruker, id: string, status: Importstatus, andel: number): Promise<boolean> {
    const [rad] = await this.#spor<{ stopp: boolean }>(
      bruker,
      `update drift.importer set status = $3, andel = $4
        where kommune_id = $1 and import_id = $2 and status = any ($5) returning skal_avbrytes as stopp`,
      [id, status, Math.min(1, andel), LOPENDE],
    );
    return rad?.stopp ?? false;
  }

  /** Begins (again): what an earlier attempt found is forgotten. */
  async begynn(bruker: Bruker, id: string): Promise<void> {
    await this.#spor(bruker, 'delete from drift.importfunn where kommune_id = $1 and import_id = $2', [id]);
    await this.meld(bruker, id, 'leser', 0);
  }

  async leggTilFunn(bruker: Bruker, id: string, fra: number, funn: readonly Funn[]): Promise<void> {
    await this.#spor(
      bruker,
      `insert into drift.importfunn (kommune_id, import_id, nr, ${FUNN})
       select $1, $2, $3 + row_number() over (), ${FUNN} from jsonb_to_recordset($4::jsonb)
         as f(fil text, rad int, kolonne text, verdi text, kode text, melding text, alvor text)`,
      [id, fra, JSON.stringify(funn)],
    );
  }

  /** The end (or the pause), as the import's own transaction or one of its own tells it. */
  async avslutt(bruker: Bruker, id: string, resultat: Importresultat, grunn: string | null): Promise<void> {
    await iTransaksjon(this.db, bruker, SKRIV, async (tx) => {
      await skrivResultat(tx, bruker, id, resultat, grunn);
      const { status, antallFeil, antallMerknader } = resultat;
      // What is finished and comes here wrote nothing: it was a trial run.
      const detaljer = { status, antallFeil, antallMerknader, ...(status === 'ferdig' ? { torrkjoring: true } : {}) };
      tx.revider({ handling: 'import.ferdig', objekt: `import:${id}`, detaljer });
    });
  }

  /** Ended without a result: cancelled, failed or not readable. */
  async stopp(bruker: Bruker, id: string, status: Importstatus, grunn: string): Promise<void> {
    await iTransaksjon(this.db, bruker, SKRIV, async (tx) => {
      const rader = await tx.query(
        `update drift.importer set status = $3, grunn = $4, ferdig = clock_timestamp()
          where kommune_id = $1 and import_id = $2 and status = any ($5) returning import_id`,
        [bruker.kommuneId, id, status, grunn, LOPENDE],
      );
      if (rader.length > 0)
        tx.revider({ handling: 'import.ferdig', objekt: `import:${id}`, detaljer: { status, grunn } });
    });
  }

  async ryddOpplastinger(): Promise<void> {
    await iTransaksjon(this.db, { id: 'system', rolle: 'system', kommuneId: 0 }, SKRIV, (tx) =>
      tx.query('select drift.rydd_opplastinger()'),
    );
  }

  async #spor<R extends object>(bruker: Bruker, sql: string, verdier: readonly unknown[]): Promise<R[]> {
    return iTransaksjon(this.db, bruker, SKRIV, (tx) => tx.query<R>(sql, [bruker.kommuneId, ...verdier]));
  }
}

/** Also called inside the import's transaction, so that what is written and what is said of it stand or fall together. */
export async function skrivResultat(
  tx: Transaksjon,
  bruker: Bruker,
  id: string,
  resultat: Importresultat,
  grunn: string | null,
): Promise<void> {
  await tx.query(
    `update drift.importer set status = $3, antall = $4, antall_feil = $5, antall_merknader = $6, monstre = $7,
            grunn = $8, andel = 1, ferdig = case when $3 <> 'venter_paa_bekreftelse' then clock_timestamp() end
      where kommune_id = $1 and import_id = $2`,
    [
      bruker.kommuneId,
      id,
      resultat.status,
      JSON.stringify(resultat.antall),
      resultat.antallFeil,
      resultat.antallMerknader,
      JSON.stringify(resultat.monstre),
      grunn,
    ],
  );
}

async function tell(tx: Transaksjon, fra: string, verdier: readonly unknown[]): Promise<number> {
  const [rad] = await tx.query<{ antall: number }>(`select count(*) as antall from ${fra}`, verdier);
  return rad?.antall ?? 0;
}

function funnvilkaar(bruker: Bruker, id: string, filter: Funnfilter): { hvor: string; verdier: unknown[] } {
  const valgte = Object.entries(filter).filter(([, v]) => v !== undefined && v !== '');
  const navn = ['alvor', 'fil', 'kode', 'kolonne'];
  const deler = valgte.filter(([k]) => navn.includes(k)).map(([k], i) => `${k} = $${i + 3}`);
  return {
    hvor: ['kommune_id = $1', 'import_id = $2', ...deler].join(' and '),
    verdier: [bruker.kommuneId, id, ...valgte.filter(([k]) => navn.includes(k)).map(([, v]) => v)],
  };
}

/** Timestamps as ISO 8601. */
function medIsotid(rad: ImportSvar): ImportSvar {
  const iso = (t: string): string => t.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00');
  return { ...rad, startet: iso(rad.startet), ferdig: rad.ferdig === null ? null : iso(rad.ferdig) };
}
