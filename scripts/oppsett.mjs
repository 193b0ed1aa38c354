// Installs what is missing. A finished install is known by a stamp with the hash of the lock file, written last: an
// install that was killed half-way has none, and is done again.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { finnNode, kjor, miljo, rot, si } from './kjor.mjs';
import { medLas } from './las.mjs';

const stempel = join(rot, 'node_modules', '.tak-stempel');
const lasfil = join(rot, 'package-lock.json');

const les = (fil) => (existsSync(fil) ? readFileSync(fil, 'utf8') : null);

const hash = () =>
  createHash('sha256')
    .update(readFileSync(join(rot, 'package.json')))
    .update(les(lasfil) ?? '')
    .digest('hex');

/** npm writes node_modules/.package-lock.json as its last act: someone who ran `npm ci` by hand has installed. */
function installertForHaand() {
  const harTekst = les(join(rot, 'node_modules', '.package-lock.json'));
  const skalTekst = les(lasfil);
  if (!harTekst || !skalTekst) return false;
  const har = JSON.parse(harTekst).packages;
  return Object.entries(JSON.parse(skalTekst).packages).every(
    ([sti, { version, optional }]) => sti === '' || har[sti]?.version === version || (optional && !har[sti]),
  );
}

function ferdig() {
  const na = hash();
  if (les(stempel) === na) return true;
  if (!installertForHaand()) return false;
  writeFileSync(stempel, na);
  return true;
}

/** npm runs on the machine's own Node: ours lies in the folder that is about to be removed. */
function utenVaarNode() {
  const env = miljo({ npm_config_update_notifier: 'false' });
  env.PATH = env.PATH.split(delimiter)
    .filter((del) => !del.includes('node_modules'))
    .join(delimiter);
  return env;
}

async function npm(...argumenter) {
  const flagg = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  return kjor('npm', [...argumenter, ...flagg], { env: utenVaarNode(), shell: process.platform === 'win32' });
}

async function installerNaa() {
  if (ferdig()) return;
  si('Installerer pakker. Første gang tar det gjerne et par minutter …');
  rmSync(stempel, { force: true });
  if ((await npm('ci')) !== 0) {
    si('npm ci gikk ikke; prøver npm install …');
    if ((await npm('install', '--no-save')) !== 0)
      throw new Error('Pakkene lot seg ikke installere. Se meldingen fra npm over.');
  }
  if ((await kjor(finnNode(), ['-e', '0'])) !== 0)
    throw new Error('Node 24 fra node_modules lar seg ikke kjøre på denne maskinen.');
  writeFileSync(stempel, hash());
  si('Pakkene er på plass.');
}

export async function installer() {
  const [stor = 0, liten = 0] = process.versions.node.split('.').map(Number);
  if (stor < 20 || (stor === 20 && liten < 19))
    throw new Error(`Tak trenger Node 20.19 eller nyere; dette er ${process.versions.node}.`);
  if (!ferdig()) await medLas('installasjon', installerNaa);
}
