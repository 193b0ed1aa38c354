import type { Rolletildeling } from '@tak/contracts';
import { type Rolle, TILDELTE_ROLLER, tilgangen } from '@tak/domain';

/** Roles in force or proposed; the rest is history. */
export const lopende = (roller: readonly Rolletildeling[]): readonly Rolletildeling[] =>
  roller.filter((r) => r.status === 'gjelder' || r.status === 'foreslatt');

export const tidligere = (roller: readonly Rolletildeling[]): readonly Rolletildeling[] =>
  roller.filter((r) => r.status === 'avslatt' || r.status === 'avsluttet');

/** Roles that can be given to whoever has these. */
export const kanGis = (roller: readonly Rolletildeling[]): readonly Rolle[] => {
  const har = new Set(lopende(roller).map((r) => r.rolle));
  return TILDELTE_ROLLER.filter((rolle) => !har.has(rolle));
};

/** Only with a role that may open protected households does the mark mean anything. */
export const kanHaBeskyttet = (rolle: Rolle): boolean => tilgangen('beskyttet.apne').roller.includes(rolle);
