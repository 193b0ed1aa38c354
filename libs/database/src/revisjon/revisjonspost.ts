import type { Handling } from '@tak/domain';

/** What was done or read. Stands in the audit log for ever, so it must hold no name, address or identity number. */
export interface Revisjonspost {
  readonly handling: Handling;
  /** What it was done to, `slag:id`: `husstand:17`. */
  readonly objekt?: string;
  /** Why, in the person's own words, where a reason is asked for. Identity numbers in it are masked. */
  readonly grunn?: string;
  /** Counts, formats, codes, hashes of search words. */
  readonly detaljer?: Readonly<Record<string, unknown>>;
  /** person_id of everybody whose data was shown or changed: answers «who has read about this person». */
  readonly personer?: readonly number[];
}
