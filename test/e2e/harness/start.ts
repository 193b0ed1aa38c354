import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rot, startServer, type Server } from './server';
import { testklynge } from './klynge';

declare global {
  var takServer: Server | undefined;
}

/**
 * Once before all journeys. TAK_E2E_URL: a server that already runs (with the demo login) is used as it is. The journeys
 * that log in at a provider have a server of their own, on a database of the test cluster.
 */
export default async function start(): Promise<void> {
  await testklynge('pg-global')();
  if (!process.env['CHROMIUM_PATH']) finnChromium();
  if (process.env['TAK_E2E_URL']) return;
  globalThis.takServer = await startServer();
  process.env['TAK_E2E_URL'] = globalThis.takServer.url;
}

/** `npm test` has found one; when the journeys are run alone they ask the same script. */
function finnChromium(): void {
  const skript = pathToFileURL(join(rot, 'scripts/chromium.mjs')).href;
  const kode = `const c = await (await import('${skript}')).finnChromium(); process.stdout.write(JSON.stringify(c));`;
  const svar = execFileSync(process.execPath, ['--input-type=module', '-e', kode], { encoding: 'utf8' });
  const { sti, argumenter, env } = JSON.parse(svar) as {
    sti: string;
    argumenter: string[];
    env: Record<string, string>;
  };
  Object.assign(process.env, env, { CHROMIUM_PATH: sti, CHROMIUM_ARGS: argumenter.join(' ') });
}
