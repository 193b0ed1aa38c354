import type { Bruker, Database, Fodselsnummernokkel } from '@tak/database';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importer } from '../import/importer';
import type { Importresultat, Importvalg } from '../import/importvalg';
import { apnePakke } from '../import/lesing/apne-pakke';
import type { Kommuneparametere } from './kommuneparametere';
import { lagDemopakke, type Fremdrift } from './lag-demopakke';

export interface Demofylling {
  readonly db: Database;
  readonly nokkel: Fodselsnummernokkel;
  readonly bruker: Bruker;
  readonly fro: number;
  /** Lundvik unless told. */
  readonly kommuner?: readonly Kommuneparametere[];
  /** Business day, ISO date: the synthetic years end on it. */
  readonly dag: string;
  readonly signal?: AbortSignal;
  readonly mottaFunn?: Importvalg['mottaFunn'];
  readonly fremdrift?: Fremdrift;
}

/** Far more than a demo ever writes. */
const MAKS = 4 * 1024 ** 3;

/**
 * Writes the synthetic municipality as a registerpakke and imports it the ordinary way, as the whole truth about that
 * municipality: another seed or another day takes the place of the former demo. All or nothing.
 */
export async function fyllDemo(valg: Demofylling): Promise<Importresultat> {
  const { fro, kommuner, dag, fremdrift = () => undefined, ...resten } = valg;
  const lag = (mappe: string): Promise<void> =>
    lagDemopakke(mappe, { fro, dag, ...(kommuner ? { kommuner } : {}) }, (tekst, andel) =>
      fremdrift(tekst, andel * 0.2),
    );
  return importerLaget(tmpdir(), lag, {
    ...resten,
    dag,
    // Making the package is a fifth of the work, reading it another, checking and writing it the rest.
    fremdrift: (fase, andel) => fremdrift(fase, fase === 'leser' ? 0.2 + andel * 0.2 : 0.4 + andel * 0.6),
  });
}

/** Makes a package in a folder of its own, imports it as the whole truth, and takes the folder away. */
export async function importerLaget(
  sted: string,
  lag: (mappe: string) => Promise<void>,
  valg: Omit<Importvalg, 'pakke' | 'komplett'>,
): Promise<Importresultat> {
  await mkdir(sted, { recursive: true });
  const mappe = await mkdtemp(join(sted, 'tak-demo-'));
  try {
    await lag(mappe);
    const pakke = await apnePakke(mappe, MAKS);
    try {
      return await importer({ ...valg, pakke, komplett: true });
    } finally {
      await pakke.lukk();
    }
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}
