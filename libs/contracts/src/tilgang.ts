import type { Avgjorelse, Rolle } from '@tak/domain';
import type { Problem, Side } from './okt';

export type Tildelingsstatus = 'foreslatt' | 'gjelder' | 'avslatt' | 'avsluttet';

export interface Rolletildeling {
  readonly id: string;
  readonly rolle: Rolle;
  /** May open protected households. */
  readonly beskyttet: boolean;
  readonly status: Tildelingsstatus;
  readonly foreslatt: string;
  /** Name of the user. */
  readonly foreslattAv: string;
  readonly avgjort: string | null;
  readonly avgjortAv: string | null;
  readonly avsluttet: string | null;
  /** The asker may decide this proposal; otherwise the ground why not (`fire_oyne`, …). Null where nothing waits. */
  readonly kanAvgjores: boolean | null;
}

/** GET brukere?sok=&rolle=&status=&side= : sorted by name in Norwegian order. */
export interface BrukerRad {
  readonly id: string;
  readonly navn: string;
  readonly brukernavn: string;
  readonly epost: string | null;
  /** Provider of login. */
  readonly utsteder: string;
  readonly roller: readonly Rolletildeling[];
  readonly sistInnlogget: string | null;
  readonly opprettet: string;
  readonly bekreftet: string;
  readonly bekreftetAv: string;
  /** More than a year since the account was confirmed. */
  readonly maaBekreftes: boolean;
  readonly deaktivert: string | null;
  readonly deaktivertGrunn: string | null;
  /** For optimistic locking: sent back as `versjon`. */
  readonly versjon: number;
  readonly aktiveOkter: number;
}

export type BrukereFilter = 'aktive' | 'maa_bekreftes' | 'forslag' | 'deaktiverte' | 'alle';

export interface BrukereSvar extends Side<BrukerRad> {
  readonly antallPer: Readonly<Record<BrukereFilter, number>>;
  /** Kinds of decision with four eyes switched on. */
  readonly fireOyne: readonly Avgjorelse[];
  /** Providers that a new account can log in at; `demo` in the demo. */
  readonly utstedere: readonly { readonly id: string; readonly navn: string }[];
}

/**
 * 409 of an act on an account: `endret`, `feil_status`, `fire_oyne`, `siste_systemeier`. The account as it is now, so that
 * the screen can show what another did.
 */
export interface BrukerProblem extends Problem {
  readonly gjeldende?: BrukerRad;
}

/**
 * POST brukere: an account for somebody who logs in for the first time later. 409 `bruker_finnes` when the provider's user
 * name has an active account. This, and every act on an account or a role, answers BrukerRad as it became; an act that has
 * been done already changes nothing and answers the same.
 */
export interface NyBrukerForesporsel {
  readonly utsteder: string;
  readonly brukernavn: string;
  readonly navn: string;
  readonly epost?: string;
  readonly roller: readonly { readonly rolle: Rolle; readonly beskyttet: boolean }[];
}

/** PUT bruker: name and e-mail. 409 `endret` with the current BrukerRad when `versjon` is old. */
export interface EndreBrukerForesporsel {
  readonly navn: string;
  readonly epost?: string;
  readonly versjon: number;
}

/**
 * POST bruker/:id/roller: gives a role (a proposal where four eyes are on), or gives one that the user has anew, with or
 * without the right to open protected households. The citizen's role is not given by anybody.
 */
export interface GiRolleForesporsel {
  readonly rolle: Rolle;
  readonly beskyttet: boolean;
}

/** POST bruker/:id/deaktiver. */
export interface DeaktiverForesporsel {
  readonly grunn: string;
}

/**
 * POST rolletildelinger/:id/avgjor. Never by the one who proposed. POST rolletildelinger/:id/avslutt ends a role, and
 * withdraws a proposal.
 */
export interface AvgjorRolleForesporsel {
  readonly utfall: 'godkjent' | 'avslatt';
}

/** PUT fire-oyne. Answers 204. */
export interface FireOyneForesporsel {
  readonly avgjorelse: Avgjorelse;
  readonly paa: boolean;
}

/** GET min: the logged-in user's own account. */
export interface MinSvar {
  readonly okter: readonly {
    readonly id: string;
    readonly opprettet: string;
    readonly sistBrukt: string;
    readonly denne: boolean;
  }[];
  readonly inhabiliteter: readonly Inhabilitet[];
}

export type Inhabilitetsgrunn = 'selv' | 'familie' | 'annet';

export interface Inhabilitet {
  readonly id: string;
  /** The household's id in the register; shown, since the user named it. */
  readonly husstand: string;
  readonly grunn: Inhabilitetsgrunn;
  readonly erklaert: string;
  readonly opphevet: string | null;
  readonly opphevetGrunn: string | null;
}

/**
 * POST min/inhabiliteter: `husstand` is the id people see. 404 when it is not found or protected. This, lifting, and
 * DELETE min/okter/:id answer MinSvar.
 */
export interface ErklaerInhabilForesporsel {
  readonly husstand: string;
  readonly grunn: Inhabilitetsgrunn;
}

/** POST min/inhabiliteter/:id/opphev. */
export interface OpphevForesporsel {
  readonly grunn: string;
}

/**
 * GET apninger?side=&usett=ja: openings of protected households (and of own cases), newest first. No household is
 * named. POST apninger/:id/kvitter marks one as seen and answers ApningRad.
 */
export interface ApningRad {
  readonly id: string;
  readonly bruker: string;
  readonly rolle: Rolle | null;
  readonly slag: 'beskyttet' | 'inhabil';
  readonly grunn: string;
  readonly apnet: string;
  readonly utloper: string;
  readonly sett: string | null;
  readonly settAv: string | null;
}
export interface ApningerSvar extends Side<ApningRad> {
  readonly ikkeSett: number;
}
