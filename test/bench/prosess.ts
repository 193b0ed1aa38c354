import { FORESPORSEL_HODE, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { rot, type Register } from './register';

export interface Prosess {
  readonly url: string;
  readonly stopp: () => Promise<void>;
}

const KLAR = /klar: (http\S+)/;

/** A Node process that says «… klar: <address>» when it answers. */
function start(fil: string, argumenter: readonly string[], env: NodeJS.ProcessEnv): Promise<Prosess> {
  const barn = spawn(process.execPath, [join(rot, fil), ...argumenter], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const slutt = new Promise<void>((ferdig) => void barn.once('close', () => ferdig()));
  const stopp = async (): Promise<void> => {
    barn.kill('SIGTERM');
    await slutt;
  };
  return new Promise((ferdig, feilet) => {
    let sagt = '';
    for (const strom of [barn.stdout, barn.stderr]) {
      strom.on('data', (bit: Buffer) => {
        if (sagt.length < 10_000) sagt += bit.toString();
        const url = KLAR.exec(sagt)?.[1];
        if (url) ferdig({ url: url.replace(/\/$/, ''), stopp });
      });
    }
    void slutt.then(() => feilet(new Error(`${fil} ended before it was ready:\n${sagt}`)));
  });
}

/** The server as it is shipped. Logs as in production: every request a line. */
export const startApi = (r: Register): Promise<Prosess> =>
  start('dist/apps/api/main.js', [], { ...r.env, HOST: '127.0.0.1', PORT: '0', TAK_LOGG: 'info' });

/** Bare node:http and pg (referanse/server.ts). */
export const startReferanse = (r: Register, valg: object): Promise<Prosess> =>
  start('dist/bench/referanseserver.mjs', [JSON.stringify({ url: r.appUrl, ...valg })], {});

/** Headers of somebody logged in by the demo's login. */
export async function loggInn(url: string, rolle: Rolle, kommunenummer: string): Promise<Record<string, string>> {
  const hoder = { [FORESPORSEL_HODE]: '1', 'content-type': 'application/json' };
  const svar = await fetch(`${url}${STIER.demoinnlogging}`, {
    method: 'POST',
    headers: hoder,
    body: JSON.stringify({ rolle, kommunenummer }),
  });
  const kapsel = svar.headers.getSetCookie()[0]?.split(';')[0];
  if (svar.status !== 204 || !kapsel) throw new Error(`login in ${kommunenummer}: ${svar.status} ${await svar.text()}`);
  return { ...hoder, cookie: kapsel };
}
