import type { Rolletildeling } from '@tak/contracts';
import { ROLLER, type Rolle, TILDELTE_ROLLER, tilgangen } from '@tak/domain';

/** Roles in force or proposed, in the order roles always stand; the rest is history. */
export const lopende = (roller: readonly Rolletildeling[]): readonly Rolletildeling[] =>
  roller
    .filter((r) => r.status === 'gjelder' || r.status === 'foreslatt')
    .toSorted((a, b) => ROLLER.indexOf(a.rolle) - ROLLER.indexOf(b.rolle));

export const tidligere = (roller: readonly Rolletildeling[]): readonly Rolletildeling[] =>
  roller.filter((r) => r.status === 'avslatt' || r.status === 'avsluttet');

/** The role as it is in force now. */
export const gjelder = (roller: readonly Rolletildeling[], rolle: Rolle | null): Rolletildeling | undefined =>
  roller.find((r) => r.rolle === rolle && r.status === 'gjelder');

export const erForeslatt = (
  roller: readonly Rolletildeling[],
  hva: Pick<Rolletildeling, 'rolle' | 'beskyttet'>,
): boolean => roller.some((r) => r.status === 'foreslatt' && r.rolle === hva.rolle && r.beskyttet === hva.beskyttet);

/** Roles that can be given to whoever has these: those one lacks, and those whose mark can be changed; none that waits. */
export const kanGis = (roller: readonly Rolletildeling[]): readonly Rolle[] =>
  TILDELTE_ROLLER.filter((rolle) => {
    const har = lopende(roller).filter((r) => r.rolle === rolle);
    return har.every((r) => r.status === 'gjelder' && kanHaBeskyttet(rolle));
  });

/** Only with a role that may open protected households does the mark mean anything. */
export const kanHaBeskyttet = (rolle: Rolle): boolean => tilgangen('beskyttet.apne').roller.includes(rolle);
