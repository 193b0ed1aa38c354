import type { Transaksjon } from './i-transaksjon';

/**
 * For imports, which know their municipalities only after the package is read: inside a transaction opened with
 * `kommuner: []`, lets it see these municipalities and nothing else.
 */
export async function velgKommuner(tx: Transaksjon, kommuner: readonly number[]): Promise<void> {
  await tx.query(`select set_config('tak.kommuner', $1, true)`, [`{${kommuner.join(',')}}`]);
}

/** Takes the locks and the known time for writing in the chosen municipalities. Answers the number of the act. */
export async function begynnSkriving(tx: Transaksjon, kommuner: readonly number[]): Promise<number> {
  const [rad] = await tx.query<{ nr: number }>('select tak.start_skriving($1) as nr', [[...kommuner]]);
  if (!rad) throw new Error('no number for the act');
  return rad.nr;
}
