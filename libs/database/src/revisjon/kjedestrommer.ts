import type { QueryResultRow } from 'pg';
import type { Sporring } from '../transaksjon/i-transaksjon';
import type { Loggpost } from './lenke';
import type { Segl } from './seglnokkel';

/** Rows held at a time; one row may name every person of an export. */
const BUNT = 500;

/** Rows of a cursor, some at a time, with a look at the next: several are read side by side in one transaction. */
export class Strom<R extends QueryResultRow> {
  #bunt: R[] = [];
  #plass = 0;
  #tom = false;

  private constructor(
    private readonly query: Sporring,
    private readonly navn: string,
  ) {}

  static async apne<R extends QueryResultRow>(
    query: Sporring,
    navn: string,
    sql: string,
    verdier: readonly unknown[],
  ): Promise<Strom<R>> {
    await query(`declare ${navn} no scroll cursor for ${sql}`, verdier);
    return new Strom<R>(query, navn);
  }

  /** The next row, left where it is; null at the end. */
  async se(): Promise<R | null> {
    if (this.#plass === this.#bunt.length && !this.#tom) {
      this.#bunt = await this.query<R>(`fetch ${BUNT} from ${this.navn}`);
      this.#plass = 0;
      this.#tom = this.#bunt.length === 0;
    }
    return this.#bunt[this.#plass] ?? null;
  }

  async ta(): Promise<R | null> {
    const rad = await this.se();
    if (rad) this.#plass += 1;
    return rad;
  }

  async lukk(): Promise<void> {
    await this.query(`close ${this.navn}`);
  }
}

export interface Lest {
  readonly nr: number;
  readonly personer: string;
}

/** The three tables of a chain after row `etter`, each in the order of its numbers. */
export interface Kjedestrommer {
  readonly poster: Strom<Loggpost & QueryResultRow>;
  readonly leste: Strom<Lest & QueryResultRow>;
  readonly segl: Strom<Segl & QueryResultRow>;
}

export async function apneKjede(query: Sporring, kommuneId: number, etter: number): Promise<Kjedestrommer> {
  const hvor = 'where kommune_id = $1 and nr > $2';
  return {
    poster: await Strom.apne(
      query,
      'kjede_poster',
      `select kommune_id as "kommuneId", nr, to_char(tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as tid,
              bruker, brukernavn, rolle, handling, objekt, grunn, detaljer, array_to_string(personer, ' ') as personer,
              foresporsel, hendelse_id::text as "hendelseId", forrige, hash
         from revisjon.logg ${hvor} order by nr`,
      [kommuneId, etter],
    ),
    leste: await Strom.apne(
      query,
      'kjede_leste',
      `select nr, string_agg(person_id::text, ' ' order by person_id) as personer
         from revisjon.leste_personer ${hvor} group by nr order by nr`,
      [kommuneId, etter],
    ),
    segl: await Strom.apne(
      query,
      'kjede_segl',
      `select nr, hash, merke from revisjon.segl ${hvor} order by nr, laget`,
      [kommuneId, etter],
    ),
  };
}

export async function lukkKjede({ poster, leste, segl }: Kjedestrommer): Promise<void> {
  for (const strom of [poster, leste, segl]) await strom.lukk();
}
