// Finds a Chromium for the browser tests, or fetches one: CHROMIUM_PATH, the machine's own, the one that npm installed
// (@sparticuz/chromium, unpacked on first use), and for root on Debian apt's. Each is tried before it is chosen.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finnNode, kjor, rot, si } from './kjor.mjs';
import { medLas } from './las.mjs';

const MASKINENS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']; // prettier-ignore

/** Without a sandbox of its own: containers and root cannot give it one, and the pages are ours. */
const ARGUMENTER = ['--no-sandbox', '--disable-dev-shm-usage'];

const PROVE = `
import { chromium } from 'playwright-core';
const { sti, argumenter, env } = JSON.parse(process.argv[1]);
const nettleser = await chromium.launch({ executablePath: sti, args: argumenter, env: { ...process.env, ...env }, timeout: 60000 });
const side = await nettleser.newPage();
await side.goto('data:text/html,<p id=p></p><script>p.textContent=6*7</script>');
const tekst = await side.textContent('p');
await nettleser.close();
process.exit(tekst === '42' ? 0 : 1);
`;

/** Does it start, show a page and run its script, driven the way the tests drive it? */
export async function viser(kandidat) {
  const argumenter = ['--input-type=module', '-e', PROVE, JSON.stringify(kandidat)];
  return (await kjor(finnNode(), argumenter, { stdio: 'ignore' })) === 0;
}

/** In node_modules; where somebody else installed that, in a folder of the user's own. */
function cachemappe() {
  for (const mappe of [join(rot, 'node_modules/.cache'), join(tmpdir(), `tak-${process.getuid?.() ?? 'meg'}`)]) {
    try {
      mkdirSync(mappe, { recursive: true, mode: 0o700 });
      if (process.getuid && statSync(mappe).uid !== process.getuid()) continue; // what is run from it is to be ours
      accessSync(mappe, constants.W_OK);
      return mappe;
    } catch {
      // the next one
    }
  }
  throw new Error('Fant ingen mappe å pakke ut Chromium i.');
}

/** Unpacked beside and renamed, so that a kill half-way leaves nothing that looks whole. */
async function pakkUt() {
  const pakke = join(rot, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(pakke)) return null;
  const cache = cachemappe();
  const mappe = join(cache, `tak-chromium-${JSON.parse(readFileSync(pakke, 'utf8')).version}`);
  if (existsSync(mappe)) return mappe;
  return medLas('chromium', async () => {
    if (existsSync(mappe)) return mappe;
    si('Pakker ut Chromium (første gang) …');
    for (const navn of readdirSync(cache)) {
      if (navn.startsWith('tak-chromium-') && navn.endsWith('.ny'))
        rmSync(join(cache, navn), { recursive: true, force: true });
    }
    mkdirSync(`${mappe}.ny`);
    // The package unpacks to the temporary folder; its libraries (NSS) only where it believes itself in the cloud.
    const env = { ...process.env, TMPDIR: `${mappe}.ny`, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    const kode = await kjor(finnNode(), ['--input-type=module', '-e', `await (await import('@sparticuz/chromium')).default.executablePath()`], { env }); // prettier-ignore
    if (kode !== 0) return null;
    renameSync(`${mappe}.ny`, mappe);
    return mappe;
  });
}

async function fraNpm() {
  const mappe = await pakkUt();
  if (!mappe) return [];
  const sti = join(mappe, 'chromium');
  const skrifter = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(mappe, 'fonts') };
  const biblioteker = { LD_LIBRARY_PATH: join(mappe, 'al2023/lib') };
  return [
    { sti, argumenter: ARGUMENTER, env: skrifter },
    { sti, argumenter: ARGUMENTER, env: { ...skrifter, ...biblioteker } },
  ];
}

function fraApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  si('Installerer Chromium med apt-get …');
  const valg = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], valg);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], valg);
  return maskinens(['/usr/bin/chromium']);
}

const maskinens = (stier) =>
  stier.filter((sti) => existsSync(sti)).map((sti) => ({ sti, argumenter: ARGUMENTER, env: {} }));

/** `{ sti, argumenter, env }` of a Chromium that has shown a page here; throws with what to do when there is none. */
export async function finnChromium() {
  const oppgitt = process.env.CHROMIUM_PATH;
  const kilder = oppgitt ? [() => maskinens([oppgitt])] : [() => maskinens(MASKINENS), fraNpm, fraApt];
  for (const kilde of kilder) {
    for (const kandidat of await kilde()) if (await viser(kandidat)) return kandidat;
  }
  throw new Error(
    oppgitt
      ? `CHROMIUM_PATH er satt til ${oppgitt}, men den lar seg ikke starte.`
      : 'Fant ingen Chromium som lar seg starte. Installer Chromium eller Google Chrome, eller sett CHROMIUM_PATH til en.',
  );
}
