import type { Transaksjon } from './i-transaksjon';

/**
 * For imports, which know their municipalities only after the package is read: inside a transaction opened with
 * `kommuner: []`, lets it see these municipalities and nothing else.
 */
export async function velgKommuner(tx: Transaksjon, kommuner: readonly number[]): Promise<void> {
  await tx.query(`select set_config('tak.kommuner', $1, true)`, [`{${kommuner.join(',')}}`]);
}

/**
 * Takes the locks and the known time for writing in the chosen municipalities. Answers the number of the act. An import
 * judges the register as a whole, so nobody edits it meanwhile (commands take `tak.regler` shared).
 */
export async function begynnSkriving(tx: Transaksjon, kommuner: readonly number[]): Promise<number> {
  const [rad] = await tx.query<{ nr: number }>('select tak.start_skriving($1) as nr', [[...kommuner]]);
  if (!rad) throw new Error('no number for the act');
  await tx.query(
    `select pg_advisory_xact_lock(hashtext('tak.regler'), k) from (select unnest($1::int[]) as k order by 1) s`,
    [[...kommuner]],
  );
  return rad.nr;
}
