import { iTransaksjon, type Bruker, type Database } from '@tak/database';
import type { Importresultat, Importvalg } from '../import/importvalg';
import { importerLaget } from './fyll-demo';
import type { Landvalg } from './nasjonal/landet';
import { DEMONUMRE } from './nasjonal/landet';

export interface Landsfylling extends Pick<
  Importvalg,
  'db' | 'nokkel' | 'eierUrl' | 'signal' | 'mottaFunn' | 'bruker'
> {
  readonly land: Landvalg;
  /** The folder that the package is made in, a folder of its own which is taken away afterwards. */
  readonly mappe: string;
  readonly lag: (mappe: string, valg: Landvalg, fremdrift: (andel: number) => void) => Promise<void>;
  readonly fremdrift?: (fase: 'lager' | Parameters<NonNullable<Importvalg['fremdrift']>>[0], andel: number) => void;
}

/** Municipalities of the register that are not invented here: the country is never filled in beside them. */
export async function fremmedeKommuner(db: Database, bruker: Bruker): Promise<string[]> {
  const rader = await iTransaksjon(db, bruker, {}, (tx) =>
    tx.query<{ nummer: string }>('select distinct nummer from kommunenumre order by nummer'),
  );
  return rader.map((r) => r.nummer).filter((nummer) => !DEMONUMRE.has(nummer));
}

/**
 * Fills in the invented country, as the whole truth about its municipalities: an empty register by the short way of the
 * import, one that holds a demo by the ordinary way, in its place. All or nothing.
 */
export async function fyllNasjonal(valg: Landsfylling): Promise<Importresultat> {
  const { land, mappe, lag, fremdrift = () => undefined, ...resten } = valg;
  return importerLaget(mappe, (ny) => lag(ny, land, (andel) => fremdrift('lager', andel)), {
    ...resten,
    dag: land.dag,
    fremdrift,
  });
}
