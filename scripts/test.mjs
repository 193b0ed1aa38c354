// npm test: installs what is missing, then lint, types, unit, database, API, architecture and browser tests.
// The last line on stdout is "N passed, N failed"; exit 1 when something failed or nothing ran.
// Parts may be named (npm test -- lint typecheck jest e2e), and so may a project (npm test -- domain).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byggDeler } from './bygg.mjs';
import { finnChromium } from './chromium.mjs';
import { finnNode, kjor, miljo, rot, si } from './kjor.mjs';
import { installer } from './oppsett.mjs';
import { tellJest, tellNx } from './telling.mjs';

const overskrift = (tekst) => void process.stdout.write(`\n── ${tekst}\n`);

/** Every folder with a project.json: where the checks are. */
function prosjekter() {
  const mapper = ['apps', 'libs', 'test'].flatMap((over) =>
    readdirSync(join(rot, over)).map((navn) => `${over}/${navn}`),
  );
  return [...mapper, 'migrations']
    .filter((mappe) => existsSync(join(rot, mappe, 'project.json')))
    .map((mappe) => ({ mappe, ...JSON.parse(readFileSync(join(rot, mappe, 'project.json'), 'utf8')) }));
}

/** Runs, shows what it says and keeps it. */
function kjorOgLes(argumenter) {
  return new Promise((ferdig) => {
    const barn = spawn(finnNode(), argumenter, { cwd: rot, env: miljo(), stdio: ['ignore', 'pipe', 'pipe'] });
    let tekst = '';
    for (const strom of [barn.stdout, barn.stderr]) {
      strom.on('data', (bit) => {
        tekst += bit;
        process.stdout.write(bit);
      });
    }
    barn.once('error', (feil) => ferdig({ kode: 1, tekst: String(feil) }));
    barn.once('close', (kode) => ferdig({ kode, tekst }));
  });
}

async function nx(maal) {
  overskrift(maal);
  const antall = prosjekter().filter(({ targets }) => targets?.[maal]).length;
  const nxFil = 'node_modules/nx/dist/bin/nx.js';
  const svar = await kjorOgLes([nxFil, 'run-many', '-t', maal, '--parallel=2', '--outputStyle=stream']);
  return tellNx(maal, antall, svar);
}

async function jest(tittel, mapper, flagg = [], env = {}) {
  overskrift(tittel);
  if (mapper.length === 0) return { bestatt: 0, feilet: 0 };
  const mappe = mkdtempSync(join(tmpdir(), 'tak-resultat-'));
  try {
    const fil = join(mappe, 'jest.json');
    const argumenter = [
      'node_modules/jest/bin/jest.js',
      '--projects',
      ...mapper,
      '--json',
      `--outputFile=${fil}`,
      ...flagg,
    ];
    const kode = await kjor(finnNode(), argumenter, { ut: 1, env: miljo(env) });
    return tellJest(existsSync(fil) ? JSON.parse(readFileSync(fil, 'utf8')) : null, kode);
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
}

const medJest = () => prosjekter().filter(({ mappe }) => existsSync(join(rot, mappe, 'jest.config.cjs'))).map(({ mappe }) => mappe); // prettier-ignore

async function e2e() {
  await byggDeler('api', 'web');
  const { sti, argumenter, env } = await finnChromium();
  si(`Chromium: ${sti}`);
  const miljoet = { ...env, CHROMIUM_PATH: sti, CHROMIUM_ARGS: argumenter.join(' ') };
  const mapper = medJest().filter((mappe) => mappe === 'test/e2e');
  // Two halves beside each other, each with a server and a register of its own: a page waits more than it works.
  const halvdeler = await Promise.all(
    ['1/2', '2/2'].map((del) => jest(`browser ${del}`, mapper, ['--runInBand', `--shard=${del}`], miljoet)),
  );
  return halvdeler.reduce((a, b) => ({ bestatt: a.bestatt + b.bestatt, feilet: a.feilet + b.feilet }));
}

const DELER = {
  lint: () => nx('lint'),
  typecheck: () => nx('typecheck'),
  jest: async () => {
    await byggDeler('api');
    return jest(
      'unit, database, API, architecture',
      medJest().filter((mappe) => mappe !== 'test/e2e'),
      ['--maxWorkers=2'],
    );
  },
  e2e,
};

async function kjorDel(navn) {
  try {
    const prosjekt = prosjekter().find(({ mappe, name }) => name === navn && medJest().includes(mappe));
    if (!DELER[navn] && prosjekt) return await jest(navn, [prosjekt.mappe], ['--maxWorkers=2']);
    if (!DELER[navn])
      throw new Error(`Ukjent del: ${navn}. Delene er ${Object.keys(DELER).join(', ')} og prosjektene.`);
    return await DELER[navn]();
  } catch (feil) {
    si(feil instanceof Error ? feil.message : String(feil));
    return { bestatt: 0, feilet: 1 };
  }
}

const sum = { bestatt: 0, feilet: 0 };
try {
  await installer();
  const valgt = process.argv.slice(2);
  for (const navn of valgt.length > 0 ? valgt : Object.keys(DELER)) {
    const { bestatt, feilet } = await kjorDel(navn);
    sum.bestatt += bestatt;
    sum.feilet += feilet;
  }
} catch (feil) {
  si(feil instanceof Error ? feil.message : String(feil));
  sum.feilet += 1;
}
process.exitCode = sum.feilet > 0 || sum.bestatt === 0 ? 1 : 0;
process.stdout.write(`\n${sum.bestatt} passed, ${sum.feilet} failed\n`);
