import type { Rolle } from './roller';

/** Who may do what. Deny by default: a right that is not listed for a role is refused. */
export const TILGANGER = {
  'styringsinformasjon.les': ['boligkontor', 'nav', 'tildelingskontor', 'leder', 'systemeier', 'personvernombud'],
  'grunnlag.les': ['boligkontor', 'nav', 'tildelingskontor', 'leder'],
  'import.les': ['boligkontor', 'leder', 'systemeier', 'personvernombud'],
  'import.utfor': ['boligkontor', 'systemeier'],
  // Only in the demo, where no municipality is real; elsewhere the command line does it.
  'import.flere_kommuner': ['systemeier'],
} as const satisfies Record<string, readonly Rolle[]>;

export type Rettighet = keyof typeof TILGANGER;

/** May this role do this? */
export function harTilgang(rolle: Rolle, rettighet: Rettighet): boolean {
  return (TILGANGER[rettighet] as readonly Rolle[]).includes(rolle);
}
