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

/** In the chain of the municipality that is chosen in the transaction; municipality 0 where none is known. */
export function noterAvvist(tx: Transaksjon, feil: Innloggingsfeil, flyt: Flyt, grunn: string, konto?: string): void {
  const { tilbyder, bekreft } = flyt;
  tx.revider({
    handling: 'okt.avvist',
    ...(konto ? { objekt: `bruker:${konto}` } : {}),
    detaljer: { feil, grunn, tilbyder, ...(bekreft ? { bekreft } : {}) },
  });
}
