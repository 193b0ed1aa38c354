// Jest's global setup for projects that need a database. Jest loads it in plain Node, so the TypeScript is bundled first:
// the code is the same that starts the embedded database of the server.
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { build } = require('esbuild');

const root = path.join(__dirname, '../..');
const { paths } = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const alias = Object.fromEntries(Object.entries(paths).map(([name, [target]]) => [name, path.join(root, target)]));

module.exports = async () => {
  const mappe = path.join(root, 'node_modules/.cache/tak-test');
  const fil = path.join(mappe, `start-testklynge-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(__dirname, 'src/start-testklynge.ts')],
    outfile: fil,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    alias,
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'warning',
  });
  try {
    const { startTestklynge } = await import(pathToFileURL(fil).href);
    globalThis.__takStoppTestklynge = await startTestklynge();
  } finally {
    fs.rmSync(fil, { force: true });
  }
};
