// Bundles apps/api to three ESM entry files (server, command line, and the process that makes the national demo): swc
// handles decorators and their metadata, esbuild resolves the workspace's libraries, npm packages stay external. Written
// to a folder of its own and moved into place in one step, so that two processes that build at once never see half a
// build.
import { build } from 'esbuild';
import { transformFile } from '@swc/core';
import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const alias = Object.fromEntries(Object.entries(paths).map(([name, [target]]) => [name, join(root, target)]));

const swc = {
  name: 'swc',
  setup(b) {
    b.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      loader: 'js',
      contents: (
        await transformFile(path, {
          swcrc: false,
          sourceMaps: 'inline',
          module: { type: 'es6' },
          jsc: {
            target: 'es2022',
            keepClassNames: true,
            parser: { syntax: 'typescript', decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          },
        })
      ).code,
    }));
  },
};

mkdirSync(join(root, 'dist/apps'), { recursive: true });
const out = mkdtempSync(join(root, 'dist/apps/api-'));
await build({
  absWorkingDir: root,
  entryPoints: [
    { in: 'apps/api/src/main.ts', out: 'main' },
    { in: 'apps/api/src/cli.ts', out: 'cli' },
    { in: 'apps/api/src/demo/nasjonal/landsarbeider.ts', out: 'landsarbeider' },
  ],
  outdir: out,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  alias,
  sourcemap: true,
  keepNames: true,
  plugins: [swc],
  logLevel: 'warning',
});
writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');
const ferdig = join(root, 'dist/apps/api');
const gammel = `${out}-gammel`;
try {
  renameSync(ferdig, gammel);
} catch {
  // first build: nothing to put aside
}
renameSync(out, ferdig);
rmSync(gammel, { recursive: true, force: true });
