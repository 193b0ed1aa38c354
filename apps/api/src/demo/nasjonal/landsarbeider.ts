import { lagLandspakke } from './lag-landspakke';
import type { Landvalg } from './landet';

/** The process that makes the package (see `i-arbeider.ts`): what to make as JSON in the argument, how far it has come as messages. */
const { mappe, ...valg } = JSON.parse(process.argv[2] ?? '') as Landvalg & { readonly mappe: string };
// Whoever asked is gone: nobody waits for the package.
process.on('disconnect', () => process.exit(1));
let sagt = -1;
await lagLandspakke(mappe, valg, (andel) => {
  const promille = Math.floor(andel * 1000);
  if (promille > sagt) process.send?.(promille / 1000);
  sagt = promille;
});
process.removeAllListeners('disconnect');
process.disconnect?.();
