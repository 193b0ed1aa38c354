import { mkdir } from 'node:fs/promises';
import { skrivKommune } from '../lag-demopakke';
import { lagLandet, type Landvalg } from './landet';
import { INGENTING, spillLandkommune } from './spill-landkommune';
import { STORRELSER } from './telling';

/**
 * Writes the invented country as one registerpakke, a municipality at a time. The published year gives the very totals;
 * when it does not there is no package. Same seed and same day, same bytes.
 */
export async function lagLandspakke(
  mappe: string,
  valg: Landvalg,
  fremdrift: (andel: number) => void = () => undefined,
): Promise<void> {
  await mkdir(mappe, { recursive: true });
  const landet = lagLandet(valg);
  const iAlt = landet.reduce((sum, k) => sum + k.kvote.boliger, 0);
  let [rest, ferdig] = [INGENTING, 0];
  for (const [nr, kommune] of landet.entries()) {
    const { boliger } = kommune.kvote;
    const siste = nr === landet.length - 1;
    const spilt = spillLandkommune(kommune, { rest, siste }, valg, (_, andel) => {
      fremdrift((ferdig + boliger * andel * 0.7) / iAlt);
    });
    await skrivKommune(mappe, spilt.v, nr === 0);
    rest = spilt.rest;
    ferdig += boliger;
    fremdrift(ferdig / iAlt);
  }
  const galt = STORRELSER.filter((s) => rest[s] !== 0);
  if (galt.length > 0)
    throw new Error(`seed ${valg.fro} misses the totals: ${galt.map((s) => `${s} ${rest[s]}`).join(', ')}`);
}
