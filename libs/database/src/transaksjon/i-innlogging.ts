import { Revisjonsbok } from '../revisjon/revisjonsbok';
import type { Bruker } from './bruker';
import type { Database } from './database';
import { hvem, lagTransaksjon, type Transaksjon } from './i-transaksjon';

/**
 * The login's transaction: users, roles and sessions of every municipality, since nobody's municipality is known before
 * it is found, and nothing of the register but the list of municipalities (role tak_innlogging). `bruker`: in whose name
 * and in which municipality's chain the audit log is written; municipality 0 is the installation.
 */
export async function iInnlogging<T>(
  db: Database,
  bruker: Bruker,
  fn: (tx: Transaksjon, velg: (bruker: Bruker) => Promise<void>) => Promise<T>,
): Promise<T> {
  return db.medKlient(async (klient) => {
    await klient.query('begin isolation level read committed');
    try {
      let bok = new Revisjonsbok(bruker);
      const sett = async (b: Bruker): Promise<void> => {
        await klient.query(
          `select set_config('role', 'tak_innlogging', true), set_config('search_path', 'tilgang, public', true),
                  set_config('tak.kommune', $1, true), set_config('tak.kommuner', '', true),
                  set_config('tak.bruker', $2, true), set_config('tak.brukernavn', $3, true), set_config('tak.rolle', $4, true)`,
          [String(b.kommuneId), ...hvem(b)],
        );
      };
      /** Once it is known who logs in: what is told from here on is told in that name. */
      const velg = async (b: Bruker): Promise<void> => {
        await bok.skriv(klient, null);
        bok = new Revisjonsbok(b);
        await sett(b);
      };
      await sett(bruker);
      const tx = lagTransaksjon(klient, null, { legg: (p, k) => bok.legg(p, k) });
      const svar = await fn(tx, velg);
      await bok.skriv(klient, null);
      await klient.query('commit');
      return svar;
    } catch (e) {
      await klient.query('rollback').catch(() => undefined);
      throw e;
    }
  });
}
