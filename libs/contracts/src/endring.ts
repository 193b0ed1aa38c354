import type { Problem } from './okt';
import type { Enhet } from './styringsinformasjon';

/**
 * Every command carries a key (uuid) in this header. The same command again, with the same key, does nothing and answers
 * the same; another command with a used key is 409 `nokkel_brukt`. Without one: 400.
 */
export const IDEMPOTENSNOKKEL = 'idempotency-key';

export type Objektslag = 'bolig' | 'bygg' | 'tilvisningsavtale' | 'husstand';

/** What a command answers when it is done. */
export interface Kvittering {
  /** The act: one for everything the command wrote. POST hendelse/:id/angre takes it back. */
  readonly hendelseId: number;
  readonly objekt: { readonly slag: Objektslag; readonly id: number };
  /** Of the record after the act: sent with the next command on it. */
  readonly versjon: number;
}

/**
 * What a command answers with `?prov=ja`: the numbers of this year and last (and of earlier years the change reaches back
 * to, ten at most) before and after it, of those that become another. Nothing is written.
 */
export interface Provesvar {
  readonly aar: readonly number[];
  readonly effekt: readonly Effektrad[];
}

export interface Effektrad {
  readonly slag: 'parameter' | 'kostra';
  /** Id of the parameter or the field; of a field by group `C4/flyktning`. */
  readonly id: string;
  readonly navn: string;
  readonly enhet: Enhet;
  readonly aar: number;
  readonly foer: number | null;
  readonly etter: number | null;
}

/**
 * 409 `endret`: the record is another than the one the form was opened with. Who changed it last and when; the screen
 * fetches it anew, shows both values side by side and sends the command again with the new `versjon`.
 */
export interface EndretProblem extends Problem {
  readonly versjon: number;
  readonly endretAv: string;
  /** ISO moment. */
  readonly endretTid: string;
}

/**
 * POST hendelse/:id/angre (no body): takes one act back whole, as a new act; answers Kvittering. 409 `endret_siden` when
 * something of it has been changed by a later act, `kan_ikke_angres` for what is no command (an import) or would break a
 * rule of the register.
 */
