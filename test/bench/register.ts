import { startInnebygd } from '@tak/database';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

export const rot = resolve(import.meta.dirname, '../..');

/** The business day of what is measured: every year the packages tell of is over. */
export const DAG = '2026-01-15';

/** A database of its own, empty, in a folder that goes when it is done. */
export interface Register {
  readonly mappe: string;
  /** Environment of `tak` and of the server. */
  readonly env: NodeJS.ProcessEnv;
  readonly appUrl: string;
  readonly eierUrl: string;
  /** As the owner. */
  readonly db: Client;
}

export async function medRegister<T>(fn: (r: Register) => Promise<T>): Promise<T> {
  const mappe = mkdtempSync(join(tmpdir(), 'tak-bench-'));
  const data = join(mappe, 'data');
  const innebygd = await startInnebygd({ mappe: data });
  const db = new Client({ connectionString: innebygd.eierUrl });
  await db.connect();
  const env = { TAK_DATA: data, TAK_DAG: DAG, TAK_DEMO: 'ja', TAK_GRENSEFAKTOR: '100000', TAK_LOGG: 'warn' };
  try {
    return await fn({ mappe, env, appUrl: innebygd.appUrl, eierUrl: innebygd.eierUrl, db });
  } finally {
    await db.end();
    await innebygd.slipp();
    rmSync(mappe, { recursive: true, force: true });
  }
}
