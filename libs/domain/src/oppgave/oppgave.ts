import { plussDager, plussMaaneder, type Dato } from '../felles/dato';
import type { Rolle } from '../tilgang/roller';

/**
 * What the register says must be acted on, and who acts. Derived each time from the register as it is: there is nothing to
 * tick off, a row is gone when what it tells of is.
 */
export const OPPGAVESLAG = {
  kontrakt: ['boligkontor', 'tildelingskontor', 'leder'],
  midlertidig: ['nav', 'leder'],
  soknad: ['boligkontor', 'nav', 'tildelingskontor', 'leder'],
  ledig: ['boligkontor', 'tildelingskontor', 'leder'],
  stengt: ['boligkontor', 'leder'],
  innleie: ['boligkontor', 'leder'],
  varsomhet: ['boligkontor', 'nav', 'tildelingskontor'],
} as const satisfies Record<string, readonly Rolle[]>;

export type Oppgaveslag = keyof typeof OPPGAVESLAG;

/** The kinds that are this role's work. */
export const oppgaveslagFor = (rolle: Rolle): readonly Oppgaveslag[] =>
  (Object.keys(OPPGAVESLAG) as Oppgaveslag[]).filter((slag) => (OPPGAVESLAG[slag] as readonly Rolle[]).includes(rolle));

/** The verb of a row: what one goes there to do. */
export const OPPGAVEHANDLINGER = [
  'ta_stilling_til_forlengelse',
  'avtal_forlengelse_eller_utflytting',
  'send_flytteoppfordring',
  'avklar_tidsubestemt_leie',
  'vurder_barnas_behov',
  'finn_bolig_til_ung',
  'finn_bolig_for_grensen',
  'avklar_brudd',
  'avgjor_soknad',
  'send_forelopig_svar',
  'finn_leietaker',
  'sett_sluttdato',
  'gjor_klar_til_utleie',
  'ta_stilling_til_innleie',
  'avklar_utlopt_innleie',
  'vurder_varsomhet',
] as const;
export type Oppgavehandling = (typeof OPPGAVEHANDLINGER)[number];

export interface Oppgave {
  readonly handling: Oppgavehandling;
  /** The day it came into the list. */
  readonly fra: Dato;
  /** The last day to do it; the day itself is in time. */
  readonly frist: Dato;
  /** Cannot wait, whatever the days left. */
  readonly haster: boolean;
}

export const OPPGAVESTATUSER = ['forfalt', 'haster', 'ny', 'aapen'] as const;
export type Oppgavestatus = (typeof OPPGAVESTATUSER)[number];

/** Days before the deadline that are few, and days after it came that it is new. Our own choice: a week. */
const UKE = 7;

/** The one word of a row, first that fits. The day of the deadline is not past it. */
export function oppgavestatus({ fra, frist, haster }: Oppgave, dag: Dato): Oppgavestatus {
  if (frist < dag) return 'forfalt';
  if (haster || frist <= plussDager(dag, UKE)) return 'haster';
  return fra > plussDager(dag, -UKE) ? 'ny' : 'aapen';
}

/**
 * Today's work: past its deadline, cannot wait, within a month of it, or new this week. What came earlier and has longer to
 * go is let be until the month before. Our own choice: half a year of contracts would hide the rest.
 */
export const kreverHandling = (oppgave: Oppgave, dag: Dato): boolean =>
  oppgave.frist <= plussMaaneder(dag, 1) || oppgavestatus(oppgave, dag) !== 'aapen';
