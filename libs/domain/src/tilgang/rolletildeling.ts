import { avslag, ok, type Resultat } from '../felles/resultat';
import type { Avgjorelse } from './avgjorelser';
import { ROLLER, type Rolle } from './roller';

/** Roles that somebody gives somebody; the citizen has the one of being one. */
export const TILDELTE_ROLLER = ROLLER.filter((rolle) => rolle !== 'innbygger');

/** What is given, or taken from: a role with or without the right to open protected households. */
export interface Rolleinnhold {
  readonly rolle: Rolle;
  readonly beskyttet: boolean;
}

/**
 * Is what is given in force at once, or proposed for another to decide? Where four eyes are switched on whatever adds to
 * what the user may do is proposed, to whomever it is given, oneself too; taking the mark away adds nothing.
 */
export function statusForNyRolle(
  ny: Rolleinnhold,
  harNaa: readonly Rolleinnhold[],
  fireOyne: readonly Avgjorelse[],
): 'foreslatt' | 'gjelder' {
  const legger = !harNaa.some((r) => r.rolle === ny.rolle && (r.beskyttet || !ny.beskyttet));
  return legger && fireOyne.includes('rolletildeling') ? 'foreslatt' : 'gjelder';
}

/**
 * May the account or the role of a systemeier go, when so many others are left who are active? Somebody must be able to
 * let others in.
 */
export const kanMisteSystemeier = (andre: number): Resultat<true, 'siste_systemeier'> =>
  andre > 0 ? ok(true) : avslag('siste_systemeier');
