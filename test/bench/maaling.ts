import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

export interface Maalt {
  readonly sekunder: number;
  /** Peak resident memory of the process, MiB. */
  readonly node: number;
  /** Peak private memory of the database's busiest backend while it ran, MiB. */
  readonly backend: number;
  readonly ut: string;
}

/** Runs `tak …` as a user would, and looks at its memory and that of the database meanwhile. */
export async function tak(
  rot: string,
  argumenter: readonly string[],
  env: NodeJS.ProcessEnv,
  db: Client,
): Promise<Maalt> {
  const start = performance.now();
  const barn = spawn(process.execPath, [join(rot, 'dist/apps/api/cli.js'), ...argumenter], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let ut = '';
  let feil = '';
  barn.stdout.on('data', (bit) => (ut += bit));
  barn.stderr.on('data', (bit) => (feil += bit));
  const topp = { node: 0, backend: 0 };
  const se = async (): Promise<void> => {
    topp.node = Math.max(topp.node, kB(`/proc/${barn.pid}/status`, /^VmHWM:\s+(\d+)/m));
    const { rows } = await db.query<{ pid: number }>(
      `select pid from pg_stat_activity where usename is not null and pid <> pg_backend_pid()`,
    );
    for (const { pid } of rows) topp.backend = Math.max(topp.backend, privat(pid));
  };
  let pagaar = Promise.resolve();
  const klokke = setInterval(() => (pagaar = pagaar.then(se, () => undefined)), 100);
  const kode = await new Promise<number | null>((ferdig) => barn.once('close', ferdig));
  clearInterval(klokke);
  await pagaar;
  if (kode !== 0) throw new Error(`tak ${argumenter.join(' ')} ended with ${kode}\n${feil}`);
  return {
    sekunder: (performance.now() - start) / 1000,
    node: topp.node / 1024,
    backend: topp.backend / 1024,
    ut,
  };
}

/** Seconds of the fastest of `ganger` runs: the machine is shared, the fastest is nearest to the work itself. */
export async function raskest(ganger: number, fn: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < ganger; i++) {
    const start = performance.now();
    await fn();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

function kB(fil: string, monster: RegExp): number {
  try {
    return Number(monster.exec(readFileSync(fil, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // gone already
  }
}

function privat(pid: number): number {
  const fil = `/proc/${pid}/smaps_rollup`;
  return kB(fil, /^Private_Clean:\s+(\d+)/m) + kB(fil, /^Private_Dirty:\s+(\d+)/m);
}
