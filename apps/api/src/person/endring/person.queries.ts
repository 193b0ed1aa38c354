import { Fodselsnummernokkel, lesBeskyttet, type Transaksjon } from '@tak/database';
import type { Persondata } from '@tak/domain';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { inhabileHusstander } from '../../tilgang/habilitet.queries';
import { apnede } from '../apninger.queries';
import { erSynligPerson } from '../skjerming.queries';

/** A person as it lies in the register, the number in clear for as long as it is worked with. */
export interface Registerperson extends Persondata {
  readonly personId: number;
  readonly eksternId: string;
}

/** Keys of the protected households the reader has opened. */
export const apneHusstander = async (tx: Transaksjon, bruker: InnloggetBruker): Promise<number[]> =>
  (await apnede(tx, bruker)).filter((a) => a.slag === 'beskyttet').map((a) => a.husstandId);

/** Those of these persons the reader may be told of; the others are as those that are not there. */
export async function synligePersoner(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  personer: readonly number[],
): Promise<ReadonlySet<number>> {
  const apnet = await apneHusstander(tx, bruker);
  const rader = await lesBeskyttet(tx, (query) =>
    query<{ id: number }>(
      `select p.person_id as id from personopplysninger p
        where p.kommune_id = $1 and p.person_id = any ($2) and ${erSynligPerson('p', '$3::bigint[]')}`,
      [bruker.kommuneId, [...personer], apnet],
    ),
  );
  return new Set(rader.map((r) => r.id));
}

/** Persons of households the reader may be in, by key. */
export async function lesPersoner(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  personer: readonly number[],
  nokkel: Fodselsnummernokkel,
): Promise<ReadonlyMap<number, Registerperson>> {
  const rader = await lesBeskyttet(tx, (query) =>
    query<Omit<Registerperson, 'fodselsnummer'> & { kryptert: Buffer | null }>(
      `select person_id as "personId", ekstern_id as "eksternId", navn, fodselsdato, kjonn, adressebeskyttelse,
              fodselsnummer_kryptert as kryptert
         from personopplysninger where kommune_id = $1 and person_id = any ($2)`,
      [bruker.kommuneId, [...personer]],
    ),
  );
  return new Map(
    rader.map(({ kryptert, ...p }) => [
      p.personId,
      { ...p, fodselsnummer: kryptert === null ? null : nokkel.dekrypter(kryptert) },
    ]),
  );
}

/**
 * Does somebody else the reader may be told of have this number? Somebody who is hidden is not told of, so that no number
 * can be tried to learn who is protected. Holds the number until the transaction ends: of two who register it at once the second is told.
 */
export async function nummerErBrukt(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  hash: Buffer,
  avseFra: readonly number[],
): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [bruker.kommuneId, hash.toString('hex')]);
  const apnet = await apneHusstander(tx, bruker);
  const rader = await lesBeskyttet(tx, (query) =>
    query(
      `select from personopplysninger p
        where p.kommune_id = $1 and p.fodselsnummer_hash = $2 and p.person_id <> all ($3)
          and ${erSynligPerson('p', '$4::bigint[]')} limit 1`,
      [bruker.kommuneId, hash, [...avseFra], apnet],
    ),
  );
  return rader.length > 0;
}

/** Is the reader, or the reader's family, in a household that one of these is or has been in (forvaltningsloven § 6)? */
export async function inhabilForNoen(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  personer: readonly number[],
): Promise<boolean> {
  if (personer.length === 0) return false;
  const husstander = await tx.query<{ id: number }>(
    'select distinct husstand_id as id from medlemmer where kommune_id = $1 and person_id = any ($2)',
    [bruker.kommuneId, [...personer]],
  );
  const inhabile = await inhabileHusstander(
    tx,
    bruker,
    husstander.map((h) => h.id),
  );
  return inhabile.size > 0;
}

/** Holds the persons until the transaction ends: somebody can be edited from more than one household. */
export async function laasPersoner(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  personer: readonly number[],
): Promise<void> {
  if (personer.length === 0) return;
  await tx.query('select from personer where kommune_id = $1 and person_id = any ($2) order by person_id for update', [
    bruker.kommuneId,
    [...personer],
  ]);
}
