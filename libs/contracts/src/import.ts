import type { Side } from './okt';

export type Importstatus =
  'i_ko' | 'leser' | 'kontrollerer' | 'venter_paa_bekreftelse' | 'skriver' | 'ferdig' | 'avvist' | 'avbrutt' | 'feilet';

export interface Filantall {
  readonly fil: string;
  readonly rader: number;
  readonly nye: number;
  readonly endret: number;
  readonly uendret: number;
  readonly slettet: number;
  /** Rows in the register before and after, for the municipalities of the package. */
  readonly foer: number;
  readonly etter: number;
}

export interface Funn {
  readonly fil: string;
  /** The header counts as row 1; null where the finding is about the file. */
  readonly rad: number | null;
  readonly kolonne: string | null;
  readonly verdi: string | null;
  readonly kode: string;
  readonly melding: string;
  readonly alvor: 'feil' | 'merknad';
}

export interface Funnmonster {
  readonly fil: string;
  readonly kolonne: string | null;
  readonly kode: string;
  readonly alvor: 'feil' | 'merknad';
  readonly antall: number;
  readonly rader: readonly number[];
}

export interface ImportSvar {
  readonly id: string;
  readonly status: Importstatus;
  readonly navn: string;
  readonly torrkjoring: boolean;
  readonly komplett: boolean;
  readonly startet: string;
  readonly ferdig: string | null;
  readonly bruker: string;
  /** User id of who sent it; null when it was not sent from a screen. */
  readonly avsender: string | null;
  /** The municipality wants another than the sender to say go on (`stor_import`). */
  readonly fireOyne: boolean;
  /** 0 to 1 within the phase that `status` names. */
  readonly andel: number;
  readonly fase: string | null;
  readonly antall: readonly Filantall[];
  readonly antallFeil: number;
  readonly antallMerknader: number;
  readonly monstre: readonly Funnmonster[];
  /** Ground when status is avvist, avbrutt or feilet. */
  readonly grunn: string | null;
}

/**
 * POST importer: multipart/form-data with `filer` (one .zip, or the .csv files themselves), and `torrkjoring` and
 * `komplett` (`ja`/`nei`). Answers ImportSvar with status i_ko; POST bekreft and POST avbryt (no body) answer it too.
 */
export interface ImporterSvar extends Side<ImportSvar> {
  /** Share of the register that may change before the import pauses and asks (0.1 = ten per cent). */
  readonly terskel: number;
}

/** GET funn?alvor=feil&fil=boliger.csv&kode=&side= */
export type FunnSvar = Side<Funn>;
