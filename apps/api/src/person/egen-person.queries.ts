import { lesBeskyttet, type Bruker, type Transaksjon } from '@tak/database';
import { erBeskyttet } from './skjerming.queries';

/**
 * Which of these households the user is, or has ever been, a member of: found by the keyed hash of the identity number
 * that the provider of the login tells. Nobody whose provider tells none is found. Read in the register as it is,
 * whatever moment the transaction reads otherwise.
 */
export async function egneHusstander(
  tx: Transaksjon,
  bruker: Bruker,
  husstandIder: readonly number[],
): Promise<readonly number[]> {
  const [konto] = await tx.query<{ hash: Buffer | null }>(
    'select fodselsnummer_hash as hash from tilgang.brukere where kommune_id = $1 and bruker_id = $2',
    [bruker.kommuneId, bruker.id],
  );
  if (!konto?.hash) return [];
  const rader = await lesBeskyttet(tx, (query) =>
    query<{ husstand_id: number }>(
      `select distinct m.husstand_id
         from register.personopplysninger p
         join register.medlemmer m on m.kommune_id = p.kommune_id and m.person_id = p.person_id
        where p.kommune_id = $1 and p.fodselsnummer_hash = $2 and m.husstand_id = any ($3)`,
      [bruker.kommuneId, konto.hash, [...husstandIder]],
    ),
  );
  return rader.map((r) => r.husstand_id);
}

/**
 * The household with the id people see, when it is here and nobody in it is or has been a protected member; otherwise
 * null, so that who asks by id learns nothing of the protected ones.
 */
export async function apenHusstandMedId(tx: Transaksjon, bruker: Bruker, eksternId: string): Promise<number | null> {
  const [rad] = await lesBeskyttet(tx, (query) =>
    query<{ husstand_id: number }>(
      `select h.husstand_id from register.husstander h
        where h.kommune_id = $1 and h.ekstern_id = $2
          and not ${erBeskyttet('h')}`,
      [bruker.kommuneId, eksternId],
    ),
  );
  return rad?.husstand_id ?? null;
}

/** Of these households, those that are not protected. */
export async function ubeskyttede(
  tx: Transaksjon,
  bruker: Bruker,
  husstandIder: readonly number[],
): Promise<ReadonlySet<number>> {
  const rader = await lesBeskyttet(tx, (query) =>
    query<{ husstand_id: number }>(
      `select h.husstand_id from register.husstander h
        where h.kommune_id = $1 and h.husstand_id = any ($2) and not ${erBeskyttet('h')}`,
      [bruker.kommuneId, [...husstandIder]],
    ),
  );
  return new Set(rader.map((r) => r.husstand_id));
}
