import type { Rolle } from '@tak/domain';

/** GET okt: who is logged in; `bruker` null when nobody is. `demo` marks every page. */
export interface OktSvar {
  readonly demo: boolean;
  readonly bruker: OktBruker | null;
}

export interface OktBruker {
  readonly navn: string;
  readonly rolle: Rolle;
  readonly kommunenummer: string;
  readonly kommunenavn: string;
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
