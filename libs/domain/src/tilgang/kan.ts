import { avslag, ok, type Resultat } from '../felles/resultat';
import type { Avgjorelse } from './avgjorelser';
import type { Rolle } from './roller';
import { tilgangen, type Rettighet } from './tilganger';

/** How long a shown identity is fresh enough for a sensitive act. Minutes. */
export const FERSK_MINUTTER = 15;

/** The one who asks. */
export interface Aktor {
  readonly id: string;
  readonly rolle: Rolle;
  /** The role assignment lets its holder open protected households. */
  readonly beskyttet: boolean;
  /** When the person last showed who they are; ISO moment. */
  readonly autentisert: string;
}

/** The thing it is done to, as far as it matters. */
export interface Gjelder {
  readonly status?: string;
  /** id of the user who prepared what is to be decided. */
  readonly forberedtAv?: string;
  /** Kinds of decision with four eyes switched on. */
  readonly fireOyne?: readonly Avgjorelse[];
  /** The asker has declared, or is found, to be a party or family, and has not opened it by the logged way out. */
  readonly inhabil?: boolean;
}

export type Tilgangsgrunn = 'ikke_tilgang' | 'bekreft_innlogging' | 'feil_status' | 'fire_oyne' | 'inhabil';

/**
 * May this person do this, to this, now (ISO moment)? The order of the answers matters: who lacks the right learns
 * nothing about the thing. Forvaltningsloven § 6 (inhabilitet).
 */
export function kan(aktor: Aktor, rettighet: Rettighet, gjelder: Gjelder, naa: string): Resultat<true, Tilgangsgrunn> {
  const t = tilgangen(rettighet);
  if (!t.roller.includes(aktor.rolle)) return avslag('ikke_tilgang');
  if (t.beskyttet && !aktor.beskyttet) return avslag('ikke_tilgang');
  if (t.ferskInnlogging && !erFersk(aktor.autentisert, naa)) return avslag('bekreft_innlogging');
  if (t.habilitet && gjelder.inhabil) return avslag('inhabil');
  if (t.status && gjelder.status !== undefined && !t.status.includes(gjelder.status)) return avslag('feil_status');
  if (t.avgjorelse && gjelder.fireOyne?.includes(t.avgjorelse) && gjelder.forberedtAv === aktor.id)
    return avslag('fire_oyne');
  return ok(true);
}

/** Shown within the last FERSK_MINUTTER; the last moment counts as fresh. */
export const erFersk = (autentisert: string, naa: string): boolean =>
  Date.parse(naa) - Date.parse(autentisert) <= FERSK_MINUTTER * 60_000;
