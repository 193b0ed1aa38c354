import { Client } from 'pg';
import { Revisjonsbok } from '../revisjon/revisjonsbok';
import type { Bruker } from '../transaksjon/bruker';
import { hvem, lagTransaksjon, type Transaksjon } from '../transaksjon/i-transaksjon';

/**
 * The owner's transaction, for the first fill of an empty register and nothing else: the owner sees every municipality.
 * Known time and act are set as in every other transaction, by begynnSkriving.
 */
export async function iEiertransaksjon<T>(
  eierUrl: string,
  valg: { readonly dag: string; readonly bruker: Bruker },
  fn: (tx: Transaksjon) => Promise<T>,
): Promise<T> {
  const klient = new Client({ connectionString: eierUrl });
  await klient.connect();
  // The server may end the connection; the running query tells.
  klient.on('error', () => undefined);
  try {
    await klient.query('begin isolation level read committed');
    await klient.query(
      `select set_config('tak.kommune', '', true), set_config('tak.kommuner', '', true), set_config('tak.kjent_per', '', true),
              set_config('tak.dag', $1, true), set_config('search_path', 'register, public', true),
              set_config('tak.bruker', $2, true), set_config('tak.brukernavn', $3, true), set_config('tak.rolle', $4, true)`,
      [valg.dag, ...hvem(valg.bruker)],
    );
    const bok = new Revisjonsbok(valg.bruker);
    const svar = await fn(lagTransaksjon(klient, null, bok));
    await bok.skriv(klient, null);
    await klient.query('commit');
    return svar;
  } catch (feil) {
    await klient.query('rollback').catch(() => undefined);
    throw feil;
  } finally {
    await klient.end();
  }
}
