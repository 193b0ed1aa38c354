import type { Oppgavehandling, Oppgaveslag, Oppgavestatus } from '@tak/domain';
import type { Side } from './okt';

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
