import type { Sporring, Transaksjon } from './i-transaksjon';

/**
 * The protected path to persons: inside `fn` names, identity numbers and address protection can be read (role tak_person;
 * `personopplysninger` is the whole row); outside PostgreSQL refuses them. Used by apps/api/src/person and by nothing else
 * (an architecture test sees to that): it is that room's task to decide who is shown. Reads only. Not for imports, which
 * have a role of their own. Temporary tables come after the register's own names in here: they are another role's.
 */
export async function lesBeskyttet<T>(tx: Transaksjon, fn: (query: Sporring) => Promise<T>): Promise<T> {
  const [rad] = await tx.query<{ sti: string }>(
    `select current_setting('search_path') as sti, set_config('role', 'tak_person', true),
            set_config('search_path', current_setting('search_path') || ', pg_temp', true)`,
  );
  const svar = await fn(tx.query);
  // After a fault the transaction is over, and the role with it.
  await tx.query(`select set_config('role', 'tak_app', true), set_config('search_path', $1, true)`, [rad?.sti]);
  return svar;
}
