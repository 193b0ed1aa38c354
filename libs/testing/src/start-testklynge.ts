import { migrer, sikreRoller, startKastbar } from '@tak/database';
import { MAL, TESTKLYNGE, TESTPASSORD } from './testklynge';

/** Run once per test run, before the workers start: a cluster with one migrated database to clone. Returns how to end it. */
export async function startTestklynge(): Promise<() => Promise<void>> {
  const klynge = await startKastbar();
  try {
    const { eierUrl } = await sikreRoller(klynge.superUrl, { passord: TESTPASSORD, database: MAL });
    await migrer(eierUrl);
  } catch (feil) {
    await klynge.stopp();
    throw feil;
  }
  process.env[TESTKLYNGE] = klynge.superUrl;
  return klynge.stopp;
}
