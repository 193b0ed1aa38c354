import { parentPort, workerData } from 'node:worker_threads';
import { lagLandspakke } from './lag-landspakke';
import type { Landvalg } from './landet';

/** The entry of the thread that makes the package: see `i-arbeider.ts`. */
const { mappe, ...valg } = workerData as Landvalg & { readonly mappe: string };
let sagt = -1;
await lagLandspakke(mappe, valg, (andel) => {
  const promille = Math.floor(andel * 1000);
  if (promille > sagt) parentPort?.postMessage(promille / 1000);
  sagt = promille;
});
