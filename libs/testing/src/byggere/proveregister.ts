import { Database, iTransaksjon, type Bruker, type Transaksjon, type Transaksjonsvalg } from '@tak/database';
import { nyDatabase } from '../testdatabase';

/** What a builder writes through: one act in one municipality. */
export interface Skriver {
  readonly tx: Transaksjon;
  readonly kommuneId: number;
  /** The next id of its kind in this municipality: nesteId('B') gives B1, B2 … */
  nesteId(forbokstav: string): string;
}

/** A municipality of a test, alone with its rows. */
export class Provekommune {
  readonly bruker: Bruker;
  readonly #nummer = new Map<string, number>();

  constructor(
    readonly db: Database,
    readonly kommuneId: number,
    readonly nummer: string,
  ) {
    this.bruker = { id: 'prove', rolle: 'system', kommuneId };
  }

  /** One act: everything written in `fn` becomes known at the same moment. */
  skriv<T>(fn: (b: Skriver) => Promise<T>): Promise<T> {
    return iTransaksjon(this.db, this.bruker, { skriver: true }, (tx) =>
      fn({ tx, kommuneId: this.kommuneId, nesteId: (f) => this.#nesteId(f) }),
    );
  }

  les<T>(fn: (tx: Transaksjon) => Promise<T>, valg: Transaksjonsvalg = {}): Promise<T> {
    return iTransaksjon(this.db, this.bruker, valg, fn);
  }

  /** A moment after every act so far and before every act to come. */
  async tidspunkt(): Promise<string> {
    const [rad] = await this.les((tx) =>
      tx.query<{ tid: string }>(
        `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as tid`,
      ),
    );
    if (!rad) throw new Error('the database tells no time');
    return rad.tid;
  }

  #nesteId(forbokstav: string): string {
    const nr = (this.#nummer.get(forbokstav) ?? 0) + 1;
    this.#nummer.set(forbokstav, nr);
    return `${forbokstav}${nr}`;
  }
}

/** A database of its own for a test file, with as many municipalities as it wants: one per test keeps them apart. */
export interface Proveregister {
  readonly db: Database;
  /** The superuser's address: for planting and looking, never for the code under test. */
  readonly superUrl: string;
  readonly eierUrl: string;
  enKommune(navn?: string): Promise<Provekommune>;
  slett(): Promise<void>;
}

export async function nyttRegister(): Promise<Proveregister> {
  const base = await nyDatabase();
  const db = new Database(base.appUrl, 4);
  return {
    db,
    superUrl: base.superUrl,
    eierUrl: base.eierUrl,
    enKommune: (navn) => enKommune(db, navn),
    slett: async () => {
      await db.lukk();
      await base.slett();
    },
  };
}

/** A municipality with a number; nothing else. */
export async function enKommune(db: Database, navn = 'Prøvevik'): Promise<Provekommune> {
  const ingen: Bruker = { id: 'prove', rolle: 'system', kommuneId: 0 };
  const [rad] = await iTransaksjon(db, ingen, {}, (tx) =>
    tx.query<{ nr: number }>(`select nextval('tak.kommune_nr')::int as nr`),
  );
  if (!rad) throw new Error('no municipality number from the sequence');
  const kommune = new Provekommune(db, rad.nr, String(1000 + rad.nr));
  await kommune.skriv(async ({ tx }) => {
    await tx.query('insert into kommuner (kommune_id, navn) values ($1, $2)', [rad.nr, navn]);
    await tx.query('insert into kommunenumre (kommune_id, nummer, fom) values ($1, $2, $3)', [
      rad.nr,
      kommune.nummer,
      '1838-01-01',
    ]);
  });
  return kommune;
}
