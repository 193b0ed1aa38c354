import { Worker } from 'node:worker_threads';
import { Avbrutt } from '../../import/avbryting';
import type { Landvalg } from './landet';

/**
 * The package is made in a thread of its own with a small heap: without a bound the engine lets garbage of hundreds of
 * megabytes lie, which the import that follows would have to live beside. The memory is given back when it ends.
 */
const GRENSER = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 24 };

export async function lagIArbeider(
  mappe: string,
  valg: Landvalg,
  signal: AbortSignal,
  fremdrift: (andel: number) => void,
): Promise<void> {
  if (signal.aborted) throw new Avbrutt();
  const arbeider = new Worker(new URL('./landsarbeider.js', import.meta.url), {
    workerData: { mappe, ...valg },
    resourceLimits: GRENSER,
  });
  const avbryt = (): void => void arbeider.terminate();
  signal.addEventListener('abort', avbryt, { once: true });
  try {
    await new Promise<void>((ok, feil) => {
      arbeider.on('message', fremdrift).once('error', feil);
      arbeider.once('exit', (kode) => (kode === 0 ? ok() : feil(new Error(`the thread ended with ${kode}`))));
    });
  } catch (feil) {
    throw signal.aborted ? new Avbrutt() : feil;
  } finally {
    signal.removeEventListener('abort', avbryt);
  }
  if (signal.aborted) throw new Avbrutt();
}
