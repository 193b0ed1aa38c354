// Bundles test/bench to two files for Node 24, the bench and the server it compares with; npm packages stay external.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
await build({
  absWorkingDir: root,
  entryPoints: { bench: 'test/bench/bench.ts', referanseserver: 'test/bench/referanse/server.ts' },
  outdir: 'dist/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  alias: Object.fromEntries(Object.entries(paths).map(([navn, [sti]]) => [navn, join(root, sti)])),
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  logLevel: 'warning',
});
