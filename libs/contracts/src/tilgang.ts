import type { Avgjorelse, Rolle } from '@tak/domain';
import type { Side } from './okt';

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
}

/** POST brukere: an account for somebody who logs in for the first time later. Answers BrukerRad. */
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

/** POST bruker/:id/roller: gives a role (a proposal where four eyes are on). */
export interface GiRolleForesporsel {
  readonly rolle: Rolle;
  readonly beskyttet: boolean;
}

/** POST bruker/:id/deaktiver. */
export interface DeaktiverForesporsel {
  readonly grunn: string;
}

/** POST rolletildelinger/:id/avgjor. */
export interface AvgjorRolleForesporsel {
  readonly utfall: 'godkjent' | 'avslatt';
}

/** PUT fire-oyne. */
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

/** POST min/inhabiliteter: `husstand` is the id people see. 404 when it is not found or protected. */
export interface ErklaerInhabilForesporsel {
  readonly husstand: string;
  readonly grunn: Inhabilitetsgrunn;
}

/** POST min/inhabiliteter/:id/opphev. */
export interface OpphevForesporsel {
  readonly grunn: string;
}

/** GET apninger: openings of protected households (and of own cases), newest first. No household is named. */
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
