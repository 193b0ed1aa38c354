import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Testdatabase } from '@tak/testing';

export const rot = resolve(__dirname, '../../..');
const api = join(rot, 'dist/apps/api');

/** The business day of these tests: every year the example packages tell of is over. */
export const DAG = '2025-06-01';

export interface Server {
  readonly url: string;
  /** Everything the process has written, log included. */
  logg(): string;
  stopp(): Promise<void>;
}

type Miljo = Readonly<Record<string, string>>;

export function miljo(db: Testdatabase, mer: Miljo): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: db.appUrl,
    DATABASE_EIER_URL: db.eierUrl,
    TAK_NOKKEL: Buffer.alloc(32, 7).toString('base64'),
    TAK_DEMO: 'ja',
    TAK_DAG: DAG,
    TAK_LOGG: 'info',
    // Tests ask more in a minute than people do; grenser.spec.ts is the one that does not.
    TAK_GRENSEFAKTOR: '10000',
    HOST: '127.0.0.1',
    PORT: '0',
    ...mer,
  };
}

/** The server as it is shipped, in a process of its own, on a free port. */
export async function startServer(db: Testdatabase, mer: Miljo = {}): Promise<Server> {
  if (!existsSync(join(api, 'main.js'))) throw new Error('the API is not built: node tools/build-api.mjs');
  const barn = spawn(process.execPath, [join(api, 'main.js')], {
    env: miljo(db, mer),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let sagt = '';
  const slutt = new Promise<void>((ferdig) => void barn.once('close', () => ferdig()));
  const url = await new Promise<string>((ferdig, feilet) => {
    for (const strom of [barn.stdout, barn.stderr]) {
      strom.on('data', (bit: Buffer) => {
        sagt += bit.toString();
        const adresse = /Tak er klar: (\S+)/.exec(sagt)?.[1];
        if (adresse) ferdig(adresse);
      });
    }
    void slutt.then(() => feilet(new Error(`The server ended before it was ready:\n${sagt}`)));
  });
  return {
    url,
    logg: () => sagt,
    stopp: async () => {
      barn.kill('SIGTERM');
      await slutt;
    },
  };
}

/** Imports a package by the command line. */
export async function importerPakke(db: Testdatabase, mappe: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(api, 'cli.js'), 'importer', mappe], { env: miljo(db, {}) });
}

export const LITEN = join(rot, 'eksempel/liten');
