import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lesTekst, skrivHel } from './filer';
import { lagKlynge, startKlynge, superUrl, type Klynge } from './klynge';
import { velgPlassering } from './plassering';
import { stoppPostmaster } from './postmaster';
import { denneProsessen, lever, type Prosess } from './prosess';

/** A cluster for one test run: nothing is synced to disk, and it goes with the run. */
export interface Kastbar {
  superUrl: string;
  stopp(): Promise<void>;
}

const FORSTAVELSE = 'tak-test-';

async function rydd(mappe: string): Promise<void> {
  await stoppPostmaster(join(mappe, 'pg18'));
  rmSync(mappe, { recursive: true, force: true });
}

/** What killed runs left: stopped and removed when the process that owned it has gone. */
async function ryddEtterDode(): Promise<void> {
  for (const navn of readdirSync(tmpdir()).filter((n) => n.startsWith(FORSTAVELSE))) {
    const mappe = join(tmpdir(), navn);
    try {
      const eier = JSON.parse(lesTekst(join(mappe, 'eier.json')) ?? 'null') as Prosess | null;
      if (eier && !lever(eier)) await rydd(mappe);
    } catch {
      continue; // another user's, or being removed by another run
    }
  }
}

const USIKKER = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  shared_buffers: '64MB',
};

export async function startKastbar(innstillinger: Record<string, string> = {}): Promise<Kastbar> {
  await ryddEtterDode();
  const mappe = mkdtempSync(join(tmpdir(), FORSTAVELSE));
  chmodSync(mappe, 0o711);
  skrivHel(join(mappe, 'eier.json'), JSON.stringify(denneProsessen()));
  const plassering = await velgPlassering(mappe, () => undefined);
  const klynge: Klynge = { ...plassering, superPassord: 'test', innstillinger: { ...USIKKER, ...innstillinger } };
  await lagKlynge(klynge, ['--no-sync']);
  const port = await startKlynge(klynge);
  return { superUrl: superUrl(klynge, port), stopp: () => rydd(mappe) };
}
