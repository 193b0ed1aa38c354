import { createHash, randomBytes } from 'node:crypto';
import type { Rolle } from '@tak/domain';
import type { Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { Klient } from './klient';

export interface Provebruker {
  readonly rolle: Rolle;
  readonly kommunenummer: string;
  /** May open protected households. */
  readonly beskyttet?: boolean;
  /** Has shown who they are just now; otherwise an hour ago. */
  readonly fersk?: boolean;
  readonly navn?: string;
}

/**
 * Somebody with an account, a role and a session, planted past the login: for tests of what comes after it. The demo has
 * one of each role; this one can have any role, two of a kind, and be as fresh as the test needs.
 */
export async function innlogget(
  db: Testdatabase,
  url: string,
  { rolle, kommunenummer, beskyttet = false, fersk = true, navn = `Prøve ${rolle}` }: Provebruker,
): Promise<{ klient: Klient; brukerId: string; kommuneId: number }> {
  const hemmelig = randomBytes(32).toString('base64url');
  const sql = new Client({ connectionString: db.superUrl });
  await sql.connect();
  try {
    const { rows } = await sql.query<{ bruker_id: string; kommune_id: number }>(
      `with kommune as (select kommune_id from register.kommunenumre where nummer = $1),
       bruker as (
         insert into tilgang.brukere (kommune_id, utsteder, brukernavn, subjekt, navn, opprettet_av, bekreftet_av)
         select kommune_id, 'demo', $2, $2, $3, 'prove', 'prove' from kommune returning kommune_id, bruker_id)
       , tildeling as (
         insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, beskyttet, status, foreslatt_av)
         select kommune_id, bruker_id, $4, $5, 'gjelder', 'prove' from bruker returning *)
       insert into tilgang.okter (okt_hash, kommune_id, bruker_id, tildeling_id, demo, autentisert, utloper)
       select $6, kommune_id, bruker_id, tildeling_id, true, clock_timestamp() - make_interval(mins => $7),
              clock_timestamp() + interval '1 hour' from tildeling
       returning kommune_id, bruker_id`,
      [
        kommunenummer,
        hemmelig.slice(0, 12),
        navn,
        rolle,
        beskyttet,
        createHash('sha256').update(hemmelig).digest(),
        fersk ? 0 : 60,
      ],
    );
    const [rad] = rows;
    if (!rad) throw new Error(`no municipality ${kommunenummer}`);
    return { klient: Klient.med(url, `tak-okt=${hemmelig}`), brukerId: rad.bruker_id, kommuneId: rad.kommune_id };
  } finally {
    await sql.end();
  }
}
