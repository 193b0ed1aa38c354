import { fork } from 'node:child_process';
import { Avbrutt } from '../../import/avbryting';
import type { Landvalg } from './landet';

/**
 * The package is made in a process of its own with a small heap: without a bound the engine lets garbage of hundreds of
 * megabytes lie, which the import that follows would have to live beside. The memory is given back when it ends.
 */
const GRENSER = ['--max-old-space-size=320', '--max-semi-space-size=8'];

export async function lagIArbeider(
  mappe: string,
  valg: Landvalg,
  signal: AbortSignal,
  fremdrift: (andel: number) => void,
): Promise<void> {
  if (signal.aborted) throw new Avbrutt();
  const arbeider = fork(new URL('./landsarbeider.js', import.meta.url), [JSON.stringify({ mappe, ...valg })], {
    execArgv: GRENSER,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    signal,
  });
  try {
    await new Promise<void>((ok, feil) => {
      arbeider.on('message', (andel) => fremdrift(Number(andel))).once('error', feil);
      arbeider.once('exit', (kode) => (kode === 0 ? ok() : feil(new Error('Pakken kunne ikke lages.'))));
    });
  } catch (feil) {
    throw signal.aborted ? new Avbrutt() : feil;
  }
  if (signal.aborted) throw new Avbrutt();
}
