import type { Rolle } from '@tak/domain';

/** GET okt: who is logged in; `bruker` null when nobody is. `demo` marks every page. */
export interface OktSvar {
  readonly demo: boolean;
  /** Where one can log in; empty in the demo, which has a login of its own. */
  readonly tilbydere: readonly Tilbyder[];
  readonly bruker: OktBruker | null;
}

/** A provider of OpenID Connect. Navigate to STIER.innlogging(id, …) to log in there. */
export interface Tilbyder {
  readonly id: string;
  readonly navn: string;
  readonly slag: 'ansatt' | 'innbygger';
}

export interface OktBruker {
  /** Id of the account. */
  readonly id: string;
  readonly navn: string;
  readonly rolle: Rolle;
  /** May open protected households, with a reason. */
  readonly beskyttet: boolean;
  readonly kommunenummer: string;
  readonly kommunenavn: string;
  /** When the person last showed who they are; ISO moment. */
  readonly autentisert: string;
  /** The session ends then, used or not; and after so many minutes without use. */
  readonly utloper: string;
  readonly hvileMinutter: number;
  /** Provider where the person logged in, and can show again who it is; null in the demo. */
  readonly tilbyder: string | null;
  /** Every role the same person has, in every municipality; the one in use is among them. */
  readonly roller: readonly Rollevalg[];
}

export interface Rollevalg {
  readonly tildelingId: string;
  readonly rolle: Rolle;
  readonly kommunenummer: string;
  readonly kommunenavn: string;
  readonly valgt: boolean;
}

/** POST okt/rolle: go on as another of one's roles. Answers OktSvar. */
export interface RollebytteForesporsel {
  readonly tildelingId: string;
}

/**
 * DELETE okt: logs out. `videre`: where the browser goes next to be logged out at the provider too; null when there is no
 * such place.
 */
export interface UtloggingSvar {
  readonly videre: string | null;
}

/** GET demo-brukere: what the demo login offers. */
export interface DemobrukereSvar {
  readonly kommuner: readonly { readonly kommunenummer: string; readonly navn: string }[];
  readonly roller: readonly { readonly rolle: Rolle; readonly navn: string }[];
}

/** POST demo. */
export interface DemoinnloggingForesporsel {
  readonly rolle: Rolle;
  readonly kommunenummer: string;
}

/** RFC 9457. `code` is the refusal's ground; the screen finds its text by it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly foresporselId?: string;
  /** One entry a field that was refused. */
  readonly felt?: readonly { readonly felt: string; readonly grunn: string }[];
}

/** A page of a longer list. `side` starts at 1. */
export interface Side<T> {
  readonly rader: readonly T[];
  readonly side: number;
  readonly perSide: number;
  readonly antall: number;
}
