import { FILNAVN } from '@tak/domain';
import { radeneI, type Utsnitt } from './utsnitt';

/** Runs SQL in the caller's transaction, under the caller's role and municipality. */
export type Query = <R extends object>(sql: string, params?: readonly unknown[]) => Promise<R[]>;

/** What is asked for. */
export interface Grunnlag {
  /** Reporting years. */
  readonly aar: readonly number[];
  /** kommune_id, usually one. More than the transaction's policy lets through gives nothing more. */
  readonly kommuner: readonly number[];
  /** Set when the transaction reads the register as known at a moment. */
  readonly kjentPer?: string | null;
  /** Day of knowledge, ISO date: today, or the Oslo date of kjentPer. Running stays are counted to it. */
  readonly dag: string;
  /** Only this part of the register is read; the sets then tell of the record it is cut for, and of no other. */
  readonly utsnitt?: Utsnitt;
  /**
   * Other spans than calendar years under the numbers in `aar`, for the same definitions on other days: the twelve months
   * that end on a day are its «year», known to that day. The numbers must be so high that today's definitions are chosen.
   */
  readonly spenn?: readonly Spenn[];
}

/** Days counted as a year: both included, and the day of knowledge. */
export interface Spenn {
  readonly aar: number;
  readonly fom: string;
  readonly tom: string;
  readonly dag: string;
}

/** A table some rows of which are others than they were: in these columns, or (null) there are other rows. */
export interface Endring {
  readonly tabell: string;
  readonly kolonner: readonly string[] | null;
}

const TELT = 'kommune_id aar id verdi maalgruppe';

/** The tables of the register; as known, one municipality's rows of those a number reads are copied under the same names. */
const TABELLER = FILNAVN;

/** The named sets, each after those it reads. */
export const SETT = [
  'rapportaar',
  'boligfakta',
  'kdb_periode',
  'maalgruppe_periode',
  'kdb_ved_aarsslutt',
  'tilvisning_ved_aarsslutt',
  'nyanskaffet',
  'leietype',
  'nyinnflyttet',
  'midlertidig_i_aaret',
  'mid',
  'midlertidig_periode',
  'leiekjede',
  'til_barnefamilie',
] as const;

/** Keys the sets and tables are looked up by; only those of tables that are made. */
const INDEKSER: Readonly<Record<string, string>> = {
  boligfakta: 'kommune_id, bolig_id',
  kdb_periode: 'kommune_id, bolig_id',
  maalgruppe_periode: 'kommune_id, husstand_id',
  medlemmer: 'kommune_id, husstand_id',
  personer: 'kommune_id, person_id',
  leieforhold: 'kommune_id, husstand_id',
  husstander: 'kommune_id, husstand_id',
};

const nevner = (sql: string, navn: string): boolean => new RegExp(`\\b${navn}\\b`).test(sql);

/**
 * Temporary tables in front of the register's own: the wanted years, each set once, and (as known) the tables of one
 * municipality. They have the names the indicators' SQL uses and live as long as the transaction. Made when first
 * needed, so that opening one number costs what that number reads.
 */
export class Arbeidstabeller {
  readonly #laget = new Set<string>();
  #definisjoner: ReadonlyMap<string, string> | null = null;

  constructor(
    private readonly query: Query,
    private readonly grunnlag: Grunnlag,
  ) {}

  /** Makes every table this SQL needs. */
  async lagFor(sql: string): Promise<void> {
    const definisjoner = await this.#lesDefinisjoner();
    for (const navn of this.#behov(sql, definisjoner)) {
      if (this.#laget.has(navn)) continue;
      this.#laget.add(navn);
      if (navn === 'rapportaar') await this.#lagRapportaar();
      else await this.#lag(navn, definisjoner.get(navn));
    }
  }

  /** Whether this SQL, or a set it reads, may answer otherwise when these columns have become others. */
  async leser(sql: string, endringer: readonly Endring[]): Promise<boolean> {
    const { tekster } = this.#settene(sql, await this.#lesDefinisjoner());
    // What is counted and grouped by is named outside the text.
    const ord = `${tekster.join('\n')}\n${TELT}`;
    return endringer.some(
      ({ tabell, kolonner }) => nevner(ord, tabell) && (kolonner === null || kolonner.some((k) => nevner(ord, k))),
    );
  }

  /** The sets that are read, and every text that is. */
  #settene(sql: string, definisjoner: ReadonlyMap<string, string>): { sett: Set<string>; tekster: string[] } {
    const sett = new Set<string>();
    const tekster = [sql];
    // Backwards through the sets: a set is read by the SQL or by a later set that is.
    for (const navn of [...SETT].reverse()) {
      if (!tekster.some((t) => nevner(t, navn))) continue;
      sett.add(navn);
      tekster.push(definisjoner.get(navn) ?? '');
    }
    return { sett, tekster };
  }

  /** Names in the order they must be made: tables (as known, or cut), then sets. */
  #behov(sql: string, definisjoner: ReadonlyMap<string, string>): string[] {
    const { sett, tekster } = this.#settene(sql, definisjoner);
    const tabeller = TABELLER.filter((t) => this.#rader(t) !== null && tekster.some((tekst) => nevner(tekst, t)));
    return [...tabeller, ...SETT.filter((s) => sett.has(s))];
  }

  /** The sets' own text from the database, read before anything stands in front of the names in it. */
  async #lesDefinisjoner(): Promise<ReadonlyMap<string, string>> {
    if (this.#definisjoner) return this.#definisjoner;
    // Right after an import, and on tables made a moment ago, the planner has no statistics: it believes in a few rows
    // and picks nested loops that never end. Every join of a set is an equality, so hashing is always there.
    // A small sample is enough for the sizes the plans need, and analyzing is a fifth of the cost of the largest.
    await this.query('set local jit = off; set local enable_nestloop = off; set local default_statistics_target = 10');
    const skjema = this.grunnlag.kjentPer ? 'kjent' : 'register';
    const rader = await this.query<{ navn: string; tekst: string }>(
      `select c.relname as navn, pg_get_viewdef(c.oid) as tekst
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = $1 and c.relkind = 'v' and c.relname = any ($2)`,
      [skjema, [...SETT]],
    );
    this.#definisjoner = new Map(rader.map((r) => [r.navn, r.tekst]));
    return this.#definisjoner;
  }

  async #lagRapportaar(): Promise<void> {
    await this.query(
      'create temporary table rapportaar (aar int primary key, fom date, tom date, dag date) on commit drop',
    );
    const { aar, dag, spenn } = this.grunnlag;
    const rader = spenn ?? [...new Set(aar)].map((a) => ({ aar: a, fom: `${a}-01-01`, tom: `${a}-12-31`, dag }));
    await this.query(
      `insert into rapportaar select * from json_to_recordset($1) as r(aar int, fom date, tom date, dag date)`,
      [JSON.stringify(rader)],
    );
    // Without this the planner believes in 1 850 years and picks them last, after fifteen years of rows are joined.
    await this.query('analyze pg_temp.rapportaar');
  }

  /** The rows that stand in front of a table; null where the table itself is read. */
  #rader(tabell: string): string | null {
    const { kjentPer, kommuner, utsnitt } = this.grunnlag;
    const klippet = utsnitt ? radeneI(utsnitt, kjentPer ? 'kjent' : 'register', tabell) : null;
    if (klippet !== null || !kjentPer) return klippet;
    return `select * from kjent.${tabell} where kommune_id in (${kommuner.map(Number).join(', ')})`;
  }

  async #lag(navn: string, definisjon: string | undefined): Promise<void> {
    const tekst = definisjon ?? this.#rader(navn) ?? '';
    await this.query(`create temporary table ${navn} on commit drop as ${tekst.replace(/;\s*$/, '')}`);
    // A cut is a few rows, which an index and sizes only make slower to have.
    if (this.grunnlag.utsnitt) return;
    const indeks = INDEKSER[navn];
    if (indeks) await this.query(`create index on pg_temp.${navn} (${indeks})`);
    // Nobody else analyzes a temporary table, and without sizes the planner ran away (434 s against 2 s, one municipality
    // as known).
    await this.query(`analyze pg_temp.${navn}`);
  }
}
