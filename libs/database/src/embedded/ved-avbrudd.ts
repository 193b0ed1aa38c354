import { constants } from 'node:os';

// Ctrl-C while the database starts, or in a program that does not listen for it: give up the use first, then end as the
// signal would have. Where the program has listeners of its own, ending in order is theirs.
const bruk = new Set<() => Promise<void>>();
const SIGNALER = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let lytter = false;
let slutter = false;

function avbrutt(signal: NodeJS.Signals): void {
  if (slutter || process.listenerCount(signal) > 1) return;
  slutter = true;
  void Promise.allSettled([...bruk].map((slipp) => slipp())).then(() => process.exit(128 + constants.signals[signal]));
}

/** Sees to it that `slipp` is called when the process is asked to end; returns how to take that back. */
export function vedAvbrudd(slipp: () => Promise<void>): () => void {
  if (!lytter) for (const signal of SIGNALER) process.on(signal, avbrutt);
  lytter = true;
  bruk.add(slipp);
  return () => void bruk.delete(slipp);
}
