import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const rot = resolve(__dirname, '../../..');
const api = join(rot, 'dist/apps/api');
const KLAR = /Tak er klar: (\S+)/;

export interface Server {
  readonly url: string;
  stopp(): Promise<void>;
}

/**
 * The real server, as a stranger starts it, on a free port with a register of its own: the example package, read in by
 * the command line. Runs on the Node that runs the tests (24).
 */
export async function startServer(): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), 'tak-e2e-'));
  const env = { ...process.env, TAK_DATA: data, TAK_DEMO: 'ja', PORT: '0', TAK_LOGG: 'error', TAK_GRENSEFAKTOR: '100' };
  const rydd = (): void => rmSync(data, { recursive: true, force: true });
  try {
    await promisify(execFile)(process.execPath, [join(api, 'cli.js'), 'importer', join(rot, 'eksempel/liten')], {
      env,
    });
    const barn = spawn(process.execPath, [join(api, 'main.js')], {
      cwd: rot,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const url = await ventPaaAdresse(barn);
    return {
      url,
      stopp: async () => {
        await avslutt(barn);
        rydd();
      },
    };
  } catch (feil) {
    rydd();
    throw feil;
  }
}

function ventPaaAdresse(barn: ChildProcess): Promise<string> {
  return new Promise((ferdig, feilet) => {
    let sagt = '';
    barn.stderr?.on('data', (bit: Buffer) => {
      sagt += bit.toString();
      const adresse = KLAR.exec(sagt)?.[1];
      if (adresse) ferdig(adresse);
    });
    barn.once('exit', (kode) => feilet(new Error(`The server ended with ${kode} before it was ready:\n${sagt}`)));
  });
}

/** Asks nicely; the server stops PostgreSQL itself. */
function avslutt(barn: ChildProcess): Promise<void> {
  return new Promise((ferdig) => {
    if (barn.exitCode !== null) return ferdig();
    barn.once('exit', () => ferdig());
    barn.kill('SIGTERM');
  });
}
