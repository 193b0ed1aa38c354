// Writes libs/indicators/KATALOG.md from the catalogue, the indicators and KOSTRA form 13. A test says when it is old.
import { build } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const lib = join(root, 'libs/indicators');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;

const { outputFiles } = await build({
  entryPoints: [join(lib, 'src/katalogside.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  alias: Object.fromEntries(Object.entries(paths).map(([name, [target]]) => [name, join(root, target)])),
});
const { katalogside } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const filer = readdirSync(join(lib, 'src/indikatorer')).filter((f) => !f.endsWith('.spec.ts'));
writeFileSync(join(lib, 'KATALOG.md'), katalogside(new Map(filer.map((f) => [f.split('-')[0], f]))));
