import { lesBeskyttet, type Fodselsnummernokkel, type Transaksjon } from '@tak/database';

/**
 * Who has this number now, and who had it when they left the register: for the audit log, which knows persons by key. Tells
 * nothing else of them. A number that was another's by mistake and was corrected leads to nobody but its owner.
 */
export async function personerMedFodselsnummer(
  tx: Transaksjon,
  nokkel: Fodselsnummernokkel,
  fodselsnummer: string,
): Promise<number[]> {
  const rader = await lesBeskyttet(tx, (query) =>
    query<{ person_id: number }>(
      `select person_id from register.personopplysninger where fodselsnummer_hash = $1
       union
       select person_id from register.personer_historikk h where fodselsnummer_hash = $1
          and not exists (select from register.personer p where p.kommune_id = h.kommune_id and p.person_id = h.person_id)`,
      [nokkel.hash(fodselsnummer)],
    ),
  );
  return rader.map((r) => r.person_id);
}
