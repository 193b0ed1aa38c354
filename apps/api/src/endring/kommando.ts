import type { Objektslag } from '@tak/contracts';
import type { Rettighet } from '@tak/domain';

/** A command as it came in. `type` names the act in `hendelser` (area.verb), the same word for the same act everywhere. */
export interface Kommando {
  readonly type: string;
  /** What it took to do it, and takes to undo it. */
  readonly rettighet: Rettighet;
  /** Idempotency-Key. */
  readonly nokkel: string;
  /** What is asked for, to tell a repeated command from another with the same key: path and body. */
  readonly innhold: unknown;
}

/** What a command has written, before it is told. Holds no name, number or address of a person. */
export interface Utfall {
  readonly objekt: { readonly slag: Objektslag; readonly id: number };
  /** Every record that became another, the one above included: `bolig:12`. */
  readonly objekter: readonly string[];
  /** Register tables written to: what undoing looks through. */
  readonly tabeller: readonly string[];
  /** For people who read the history; codes, dates and ids only. */
  readonly detaljer?: Readonly<Record<string, unknown>>;
  /** The act this one takes back, and what that took: undoing an undoing takes the same. */
  readonly korrigerer?: number;
  readonly rettighet?: Rettighet;
}
