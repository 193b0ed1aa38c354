// Builds the API and the web app when their sources are newer than the build: a hash of the sources' content is written
// beside the build, last, so that a build that was killed half-way is done again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finnNode, kjor, rot, si } from './kjor.mjs';
import { medLas } from './las.mjs';

const felles = ['libs/domain', 'libs/tekster', 'libs/contracts', 'package-lock.json', 'tsconfig.base.json'];
const nx = ['node_modules/nx/dist/bin/nx.js', 'run', 'web:build', '--outputStyle=static'];

// A second command is what to try when the first fails: Nx may hold a cache that a kill has spoilt.
const BYGG = {
  api: {
    navn: 'API-et',
    kilder: [...felles, 'apps/api', 'libs/database', 'libs/indicators', 'migrations', 'tools/build-api.mjs'],
    resultat: 'dist/apps/api/main.js',
    kommandoer: [['tools/build-api.mjs']],
  },
  web: {
    navn: 'nettsidene',
    kilder: [...felles, 'apps/web', 'libs/ui', 'nx.json'],
    resultat: 'dist/apps/web/browser/index.html',
    kommandoer: [nx, [...nx, '--skip-nx-cache']],
  },
};

function* filerI(sti) {
  if (!existsSync(join(rot, sti))) return;
  if (!statSync(join(rot, sti)).isDirectory()) {
    yield sti;
    return;
  }
  for (const navn of readdirSync(join(rot, sti)).sort()) {
    if (navn !== 'node_modules' && navn !== 'dist' && !navn.endsWith('.spec.ts')) yield* filerI(`${sti}/${navn}`);
  }
}

function hash(kilder) {
  const sum = createHash('sha256');
  for (const sti of kilder.flatMap((kilde) => [...filerI(kilde)])) {
    sum.update(`${sti}\0`).update(readFileSync(join(rot, sti)));
  }
  return sum.digest('hex');
}

function erNytt({ kilder, resultat }, stempel) {
  return existsSync(join(rot, resultat)) && existsSync(stempel) && readFileSync(stempel, 'utf8') === hash(kilder);
}

async function byggNaa({ navn, kilder, kommandoer }, stempel) {
  si(`Bygger ${navn} …`);
  mkdirSync(join(rot, 'dist'), { recursive: true });
  rmSync(stempel, { force: true });
  const fra = hash(kilder);
  for (const kommando of kommandoer) {
    if ((await kjor(finnNode(), kommando)) === 0) {
      writeFileSync(stempel, fra);
      return;
    }
  }
  throw new Error(`Klarte ikke å bygge ${navn}. Se meldingen over.`);
}

export async function byggDeler(...deler) {
  for (const del of deler) {
    const denne = BYGG[del];
    const stempel = join(rot, 'dist', `.${del}.stempel`);
    if (erNytt(denne, stempel)) continue;
    await medLas('bygg', async () => {
      if (!erNytt(denne, stempel)) await byggNaa(denne, stempel);
    });
  }
}
