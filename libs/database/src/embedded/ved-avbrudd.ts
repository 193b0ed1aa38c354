import { constants } from 'node:os';

/** How to give up the use of the database: in order, or at once when the process is already ending. */
export interface Utgang {
  slipp: () => Promise<void>;
  straks: () => void;
}

// Ctrl-C while the database starts, or in a program that does not listen for it: give up the use first, then end as the
// signal would have. Where the program has listeners of its own, ending in order is theirs; `exit` catches who forgot.
const bruk = new Set<Utgang>();
const SIGNALER = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let lytter = false;
let slutter = false;

function avbrutt(signal: NodeJS.Signals): void {
  if (slutter || process.listenerCount(signal) > 1) return;
  slutter = true;
  const slippAlle = [...bruk].map(({ slipp }) => slipp());
  void Promise.allSettled(slippAlle).then(() => process.exit(128 + constants.signals[signal]));
}

function lytt(): void {
  if (lytter) return;
  lytter = true;
  for (const signal of SIGNALER) process.on(signal, avbrutt);
  process.on('exit', () => bruk.forEach(({ straks }) => straks()));
}

/** Sees to it that the use is given up when the process ends; returns how to take that back. */
export function vedAvbrudd(utgang: Utgang): () => void {
  lytt();
  bruk.add(utgang);
  return () => void bruk.delete(utgang);
}
