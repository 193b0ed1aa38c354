import type { Bruker, Transaksjon } from '@tak/database';
import type { Response } from 'express';
import type { Flyt } from './flytkapsel';
import type { Innloggingsfeil } from './retur';

/** Chooses in whose name, and in which municipality's chain, the transaction goes on. */
export type Velg = (bruker: Bruker) => Promise<void>;

/** What the steps of one way back have in common. */
export interface Rundt {
  readonly flyt: Flyt;
  /** Nobody yet: the installation, in this request. */
  readonly fra: Bruker;
  readonly svar: Response;
}

/** A login that came to nothing: what the person is told, why, and whose account it was where that is known. */
export interface Avslag {
  readonly feil: Innloggingsfeil;
  readonly grunn: string;
  readonly konto?: string | undefined;
}

/** In the chain of the municipality that is chosen in the transaction; municipality 0 where none is known. */
export function noterAvslag(tx: Transaksjon, { tilbyder, bekreft }: Flyt, { feil, grunn, konto }: Avslag): void {
  tx.revider({
    handling: 'okt.avvist',
    ...(konto ? { objekt: `bruker:${konto}` } : {}),
    detaljer: { feil, grunn, tilbyder, ...(bekreft ? { bekreft } : {}) },
  });
}
