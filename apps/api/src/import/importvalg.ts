import type { Bruker, Database, Fodselsnummernokkel, Transaksjon } from '@tak/database';
import type { Filantall, Funn, Funnmonster, Importstatus } from '@tak/contracts';
import type { Pakkekilde } from './lesing/pakkekilde';

/** What an import is asked to do. */
export interface Importvalg {
  readonly db: Database;
  readonly nokkel: Fodselsnummernokkel;
  /** The owner's connection: with it, a large package into an empty register takes the short way. */
  readonly eierUrl?: string | null;
  /** Bytes from which a package is large. */
  readonly storPakke?: number;
  readonly pakke: Pakkekilde;
  readonly bruker: Bruker;
  /** Business day, ISO date. */
  readonly dag: string;
  readonly torrkjoring?: boolean;
  readonly komplett?: boolean;
  /** The one municipality a caseworker may import for; null = any (command line). */
  readonly bareKommune?: number | null;
  /** `spor`: stop before writing when more than the threshold would change or go. */
  readonly vedStorEndring?: 'spor' | 'fortsett';
  /** Share of a file's rows in the register (0.1 = ten per cent). */
  readonly terskel?: number;
  readonly fremdrift?: (fase: Importstatus, andel: number) => void;
  readonly mottaFunn?: (funn: readonly Funn[]) => Promise<void>;
  /** What is found is kept: names, places, address protection and ids of the protected are left out of it. */
  readonly funnLagres?: boolean;
  /** The import of the user's municipality that this is, as the audit log names it. */
  readonly importId?: string;
  /** The last thing in the transaction of an import that is written. */
  readonly foerFerdig?: (tx: Transaksjon, resultat: Importresultat) => Promise<void>;
  readonly signal?: AbortSignal;
}

export interface Importresultat {
  readonly status: 'ferdig' | 'avvist' | 'venter_paa_bekreftelse';
  readonly antall: readonly Filantall[];
  readonly monstre: readonly Funnmonster[];
  readonly antallFeil: number;
  readonly antallMerknader: number;
}

/** Share of a file that may change or go before a caseworker is asked; and never for fewer rows than this. */
export const TERSKEL = 0.1;
export const TERSKEL_RADER = 50;
