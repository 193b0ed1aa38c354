import type { Rolle } from '@tak/domain';

/** On whose behalf the database is used. Every read and write of the register names one. */
export interface Bruker {
  /** Stable name of the user; stands in hendelser. Never an identity number. */
  readonly id: string;
  /** `system` is the command line and the jobs of the installation. */
  readonly rolle: Rolle | 'system';
  /** The one municipality this user sees. */
  readonly kommuneId: number;
}
