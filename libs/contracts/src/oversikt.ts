import type { Oppgavehandling, Oppgaveslag, Oppgavestatus } from '@tak/domain';
import type { Side } from './okt';
import type { Apnetslag } from './sok';

/** GET oversikt/oppgaver: what must be acted on, nearest deadline first; those past it are the first. */
export interface OppgaverSvar extends Side<OppgaveRad> {
  readonly dag: string;
  /** Past their deadline, of all. */
  readonly forfalt: number;
  /** The first deadline there is on the day or later, of all; where there is nothing to do, the first that will come. Null: none within half a year. */
  readonly nesteFrist: string | null;
}

export interface OppgaveRad {
  /** Tells rows of one answer apart. */
  readonly nokkel: string;
  readonly slag: Oppgaveslag;
  readonly handling: Oppgavehandling;
  readonly frist: string;
  readonly status: Oppgavestatus;
  /** The day the deadline is counted from: contract's end, first day of stay or vacancy, received, last day of the mark. */
  readonly dato: string;
  readonly bolig: Oppgavebolig | null;
  readonly husstand: Oppgavehusstand | null;
}

export interface Oppgavebolig {
  readonly id: number;
  readonly navn: string;
}

/** Protected, or one's own or family's: `ikkeTilgang`, and nothing else. */
export interface Oppgavehusstand {
  readonly ikkeTilgang: boolean;
  /** Null also where the role may not open it. */
  readonly id: number | null;
  readonly navn: string | null;
}

export const NOKKELTALL = [
  'midlertidig',
  'midlertidig_barn',
  'over_tre_maaneder',
  'passerer_14_dager',
  'ledige',
  'dager_tomme',
  'venteliste',
  'kontrakt_ut',
  'p22',
  'p32',
  'p58',
  'pT2',
] as const;
export type NokkeltallId = (typeof NOKKELTALL)[number];

/** GET oversikt/tall: the four numbers of the role. */
export interface OversiktstallSvar {
  readonly dag: string;
  /** The same date last year. */
  readonly dagIfjor: string;
  readonly tall: readonly Nokkeltall[];
}

export interface Nokkeltall {
  readonly id: NokkeltallId;
  readonly enhet: 'antall' | 'dager' | 'prosent';
  readonly verdi: number | null;
  readonly ifjor: number | null;
  /** The last day of the 23 months before, and the day. */
  readonly serie: readonly (number | null)[];
}

/** GET oversikt/nytt: what others have done with records I opened lately, the newest first. */
export interface NyttSvar {
  readonly rader: readonly NyttRad[];
}

export interface NyttRad {
  /** Tells rows of one answer apart. */
  readonly nokkel: string;
  /** The kind of act (area.verb); texts: @tak/tekster, hendelser. */
  readonly type: string;
  readonly tid: string;
  /** Null: nobody who has an account here. */
  readonly av: string | null;
  readonly slag: Apnetslag;
  readonly id: number;
  readonly navn: string;
}

/** GET oversikt/tilsyn: what waits for those who look after accounts, openings and imports. */
export interface TilsynSvar {
  /** Openings of protected households and of own cases that nobody has acknowledged. */
  readonly apninger: number;
  /** Accounts that are to be confirmed again. */
  readonly bekreftes: number;
  /** Accounts with a role that waits for a decision. */
  readonly forslag: number;
  /** Imports that wait for a yes. */
  readonly importer: number;
}
