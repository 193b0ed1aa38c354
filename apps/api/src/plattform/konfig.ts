import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { erTryggAdresse, lesOidc, type Tilbydervalg } from './konfig-oidc';

const LOGGNIVAAER = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type Loggnivaa = (typeof LOGGNIVAAER)[number];

/** Everything that can be set from outside, read and checked once. The table of meanings is in docs/drift.md. */
export class Konfig {
  readonly port!: number;
  readonly vert!: string;
  /** The application's connection; null = the embedded PostgreSQL. */
  readonly databaseUrl!: string | null;
  /** The owner's connection, which migrates; null with an external database = the schema must be there. */
  readonly eierUrl!: string | null;
  /** Folder of the embedded PostgreSQL and its key. */
  readonly datamappe!: string;
  /** 32 bytes; null = the one in the data folder, made at the first start. */
  readonly nokkel!: Buffer | null;
  /** The key to change to; only for `tak roter-nokkel`. */
  readonly nyNokkel!: Buffer | null;
  /** A session ends after this many hours, used or not, and after this many minutes without use. */
  readonly oktTimer!: number;
  readonly oktHvile!: number;
  /** Fixed business day (demo and test); null = the clock's. */
  readonly dag!: string | null;
  readonly demo!: boolean;
  /** Where one logs in; empty = nowhere, or in the demo. Never both. */
  readonly oidc!: readonly Tilbydervalg[];
  /** The address people use, scheme and host; set when there is a provider to come back from. */
  readonly url!: string | null;
  /** Reached through https (a proxy in front): secure cookies, HSTS. */
  readonly https!: boolean;
  readonly importmaks!: number;
  /** Rate limits times this; only tests and measuring need more than 1. */
  readonly grensefaktor!: number;
  readonly loggnivaa!: Loggnivaa;
  readonly tilkoblinger!: number;
}

export class Konfigfeil extends Error {}

type Miljo = Readonly<Record<string, string | undefined>>;

/** Folder of the project: the nearest one above that holds nx.json; the working folder for an installed bundle. */
export function prosjektrot(fra = import.meta.dirname): string {
  for (let mappe = fra; ; mappe = dirname(mappe)) {
    if (existsSync(join(mappe, 'nx.json'))) return mappe;
    if (dirname(mappe) === mappe) return process.cwd();
  }
}

/** Reads the environment (and `.env` of the project when there is one). Throws Konfigfeil with every fault at once. */
export function lesKonfig(miljo?: Miljo): Konfig {
  const rot = prosjektrot();
  if (!miljo && existsSync(join(rot, '.env'))) loadEnvFile(join(rot, '.env'));
  const leser = new Leser(miljo ?? process.env);
  const databaseUrl = leser.url('DATABASE_URL');
  const oidcfil = leser.tekst('TAK_OIDC');
  const konfig: Konfig = {
    port: leser.tall('PORT', 3000, 0, 65_535),
    vert: leser.tekst('HOST') ?? '127.0.0.1',
    databaseUrl,
    eierUrl: leser.url('DATABASE_EIER_URL'),
    datamappe: resolve(rot, leser.tekst('TAK_DATA') ?? '.tak'),
    nokkel: leser.nokkel('TAK_NOKKEL'),
    nyNokkel: leser.nokkel('TAK_NOKKEL_NY'),
    oktTimer: leser.tall('TAK_OKT_TIMER', 10, 1, 24),
    oktHvile: leser.tall('TAK_OKT_HVILE', 60, 5, 720),
    dag: leser.dag('TAK_DAG'),
    demo: leser.janei('TAK_DEMO'),
    oidc: oidcfil === null ? [] : lesOidc(resolve(rot, oidcfil), leser.miljo, leser.feil),
    url: leser.adresse('TAK_URL'),
    https: leser.janei('TAK_HTTPS'),
    grensefaktor: leser.tall('TAK_GRENSEFAKTOR', 1, 1, 100_000),
    importmaks: leser.tall('TAK_IMPORT_MAKS_MB', 512, 1, 10_240) * 1024 * 1024,
    loggnivaa: leser.en('TAK_LOGG', LOGGNIVAAER, databaseUrl ? 'info' : 'warn'),
    tilkoblinger: leser.tall('TAK_TILKOBLINGER', 10, 2, 200),
  };
  if (konfig.eierUrl && !databaseUrl) leser.feil.push('DATABASE_EIER_URL has no meaning without DATABASE_URL');
  if (oidcfil !== null) krevForOidc(konfig, leser.feil);
  if (leser.feil.length) throw new Konfigfeil(`Configuration:\n  ${leser.feil.join('\n  ')}`);
  return konfig;
}

/** What logging in at a provider takes; and where real people log in, nobody logs in without a password. */
function krevForOidc({ demo, url, https }: Konfig, feil: string[]): void {
  if (demo) feil.push('TAK_DEMO=ja and TAK_OIDC exclude each other: the demo login is for invented data only');
  if (url === null) feil.push('TAK_URL must be set with TAK_OIDC');
  else if (URL.canParse(url) && url.startsWith('https:') !== https)
    feil.push('TAK_HTTPS must be ja when TAK_URL begins with https, and only then');
}

/** One reader a kind of value. Values are never repeated in a message: they may be secrets. */
class Leser {
  readonly feil: string[] = [];
  constructor(readonly miljo: Miljo) {}

  tekst(navn: string): string | null {
    return this.miljo[navn]?.trim() || null;
  }

  tall(navn: string, standard: number, min: number, maks: number): number {
    const tekst = this.tekst(navn);
    if (tekst === null) return standard;
    const tall = /^\d{1,6}$/.test(tekst) ? Number(tekst) : NaN;
    if (!(tall >= min && tall <= maks)) this.feil.push(`${navn} must be a whole number from ${min} to ${maks}`);
    return tall;
  }

  url(navn: string): string | null {
    const tekst = this.tekst(navn);
    if (tekst !== null && !/^postgres(ql)?:\/\//.test(tekst)) this.feil.push(`${navn} must begin with postgres://`);
    return tekst;
  }

  /** Scheme and host, nothing after. */
  adresse(navn: string): string | null {
    const tekst = this.tekst(navn);
    if (tekst === null) return null;
    if (!erTryggAdresse(tekst) || new URL(tekst).href !== `${new URL(tekst).origin}/`)
      this.feil.push(`${navn} must be https:// and a host (http only on this machine)`);
    return tekst.replace(/\/$/, '');
  }

  nokkel(navn: string): Buffer | null {
    const tekst = this.tekst(navn);
    if (tekst === null) return null;
    const nokkel = Buffer.from(tekst, 'base64');
    if (nokkel.length !== 32) this.feil.push(`${navn} must be 32 bytes in base64 (openssl rand -base64 32)`);
    return nokkel;
  }

  dag(navn: string): string | null {
    const tekst = this.tekst(navn);
    if (tekst === null) return null;
    const tid = Date.parse(`${tekst}T00:00:00Z`);
    const ekte = /^\d{4}-\d{2}-\d{2}$/.test(tekst) && new Date(tid).toISOString().startsWith(tekst);
    if (!ekte) this.feil.push(`${navn} must be a date yyyy-mm-dd`);
    return tekst;
  }

  janei(navn: string): boolean {
    return this.en(navn, ['ja', 'nei'] as const, 'nei') === 'ja';
  }

  en<T extends string>(navn: string, koder: readonly T[], standard: T): T {
    const tekst = this.tekst(navn);
    if (tekst === null) return standard;
    const kode = koder.find((k) => k === tekst);
    if (!kode) this.feil.push(`${navn} must be one of ${koder.join(', ')}`);
    return kode ?? standard;
  }
}
