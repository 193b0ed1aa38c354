import type { Rolle } from '@tak/domain';

/** On whose behalf the database is used. Every read and write of the register names one. */
export interface Bruker {
  /** Stable name of the user (uuid of the account); stands in hendelser and in the audit log. Never an identity number. */
  readonly id: string;
  /** What people call the user; the id where there is no name. */
  readonly navn?: string;
  /** `system` is the command line and the jobs of the installation. */
  readonly rolle: Rolle | 'system';
  /** The one municipality this user sees. */
  readonly kommuneId: number;
  /** The HTTP request that asks, when one does; ties the audit log to the server's log. */
  readonly foresporselId?: string;
}
