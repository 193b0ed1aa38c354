import { createHash } from 'node:crypto';
import type { Bruker, Transaksjon } from '@tak/database';
import { Avvist } from '../plattform/problem';
import type { Kommando } from './kommando';

/** A key is remembered this long; a repeat is a matter of seconds. */
const HUSKES = '7 days';

const avtrykk = ({ type, innhold }: Kommando): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([type, innhold]))
    .digest();

/**
 * Claims the key of a command for this transaction; another with the same key waits here until this one is over. Answers
 * what the command answered when it was done before, or null when it is new. Refuses (409 `nokkel_brukt`) a key that was
 * another command's.
 */
export async function reserver<T>(tx: Transaksjon, bruker: Bruker, kommando: Kommando): Promise<T | null> {
  const merke = avtrykk(kommando);
  const [ny] = await tx.query(
    `insert into drift.kommandoer (kommune_id, bruker_id, nokkel, avtrykk) values ($1, $2, $3, $4)
     on conflict do nothing returning nokkel`,
    [bruker.kommuneId, bruker.id, kommando.nokkel, merke],
  );
  if (ny) return null;
  const [gammel] = await tx.query<{ avtrykk: Buffer; svar: T | null }>(
    'select avtrykk, svar from drift.kommandoer where kommune_id = $1 and bruker_id = $2 and nokkel = $3',
    [bruker.kommuneId, bruker.id, kommando.nokkel],
  );
  if (!gammel?.svar || !gammel.avtrykk.equals(merke)) throw new Avvist(409, 'nokkel_brukt');
  return gammel.svar;
}

/** Keeps the answer with the key, and forgets keys that are old. */
export async function husk(tx: Transaksjon, bruker: Bruker, nokkel: string, svar: object): Promise<void> {
  await tx.query(`update drift.kommandoer set svar = $4 where kommune_id = $1 and bruker_id = $2 and nokkel = $3`, [
    bruker.kommuneId,
    bruker.id,
    nokkel,
    JSON.stringify(svar),
  ]);
  await tx.query(
    `delete from drift.kommandoer where kommune_id = $1 and bruker_id = $2 and tid < clock_timestamp() - $3::interval`,
    [bruker.kommuneId, bruker.id, HUSKES],
  );
}

/** A command that was refused has not been done: its key may be used when what stood in the way is gone. */
export async function glem(tx: Transaksjon, bruker: Bruker, nokkel: string): Promise<void> {
  await tx.query('delete from drift.kommandoer where kommune_id = $1 and bruker_id = $2 and nokkel = $3', [
    bruker.kommuneId,
    bruker.id,
    nokkel,
  ]);
}
