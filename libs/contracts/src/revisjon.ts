import type { Handling } from '@tak/domain';
import type { Side } from './okt';

/** GET logg?fra=&til=&bruker=&handling=&objekt=&grunn=&side=: newest first. */
export interface LoggRad {
  readonly nr: number;
  readonly tid: string;
  readonly bruker: string;
  readonly brukernavn: string;
  /** The role at the time; `system` is the installation itself. */
  readonly rolle: string;
  /** Code; text in @tak/tekster. */
  readonly handling: Handling;
  /** What it was done to; null with `ikkeTilgang` when it is a protected household or person. */
  readonly objekt: { readonly slag: string; readonly id: string; readonly navn: string } | null;
  readonly ikkeTilgang: boolean;
  readonly grunn: string | null;
  readonly detaljer: Readonly<Record<string, unknown>>;
  readonly antallPersoner: number;
  readonly foresporsel: string | null;
  readonly hendelseId: number | null;
}

export interface LoggSvar extends Side<LoggRad> {
  /** Acts that occur in the log, for the filter. */
  readonly handlinger: readonly Handling[];
  /** Users that occur in the log, for the filter. */
  readonly brukere: readonly { readonly id: string; readonly navn: string }[];
}

/** POST logg/kontroll: verifies the municipality's chain from the first row. */
export interface LoggkontrollSvar {
  readonly hel: boolean;
  readonly antall: number;
  readonly sisteNr: number;
  /** Hex; can be written down and compared later. */
  readonly sisteHash: string;
  readonly segl: number;
  /** The first broken link. */
  readonly brudd: { readonly nr: number; readonly grunn: Bruddgrunn } | null;
}
export type Bruddgrunn = 'endret' | 'mangler' | 'innskutt' | 'segl' | 'ende' | 'personer';

/**
 * POST logg/innsyn {fodselsnummer}: who has read about this person. Answers the same for one who is not in the register
 * as for one nobody has read about, and says neither name nor address.
 */
export interface InnsynForesporsel {
  readonly fodselsnummer: string;
  readonly fra?: string;
  readonly til?: string;
}
export interface InnsynSvar {
  readonly laget: string;
  readonly rader: readonly InnsynRad[];
}
export interface InnsynRad {
  readonly tid: string;
  readonly brukernavn: string;
  readonly rolle: string;
  readonly handling: Handling;
  readonly grunn: string | null;
}
