import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { rot } from './harness/server';
import { overflod, tilgjengelighetsfeil } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const liten = join(rot, 'eksempel/liten');
let mappe: string;
beforeAll(() => (mappe = mkdtempSync(join(tmpdir(), 'tak-pakke-'))));
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

/** Files of a package in a folder of its own. */
const skriv = (filer: Readonly<Record<string, string>>): string[] =>
  Object.entries(filer).map(([navn, innhold]) => {
    const sti = join(mappe, navn);
    writeFileSync(sti, innhold);
    return sti;
  });
const velg = async (page: Page, filer: string[]): Promise<void> => {
  await page.goto('/import');
  await ventPaaSide(page);
  await page.setInputFiles('input[type=file]', filer);
};
const importer = async (page: Page, filer: string[]): Promise<void> => {
  await velg(page, filer);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/\/import\/.+/);
};
const utfall = (page: Page, tekst: string): Promise<void> =>
  page.locator('.alert__heading', { hasText: tekst }).waitFor({ timeout: 120_000 });

describe('choosing a package', () => {
  it('says of each file whether Tak knows it, and stops a package that would be refused', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: '3301' });
    await velg(
      page,
      skriv({ 'folkemengde.csv': 'kommunenummer;aar;innbyggere\n3301;2031;1000\n', 'notater.txt': 'x' }),
    );
    await page.getByText('Valgte filer: 2 filer').waitFor();
    await page.getByText('Filer Tak ikke kjenner, gjør at hele pakken avvises').waitFor();
    await page.locator('form button[type=submit]').click();
    expect(new URL(page.url()).pathname).toBe('/import');
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fjern notater.txt' }).click();
    await blir(() => page.getByText('Filer Tak ikke kjenner').count(), 0);
  });

  it('asks for a file when none is chosen', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: '3301' });
    await velg(page, []);
    await page.locator('form button[type=submit]').click();
    await page.getByText('Velg minst én fil.').waitFor();
    await blir(() => page.evaluate(() => (document.activeElement as HTMLInputElement).type), 'file');
  });

  it('shows those who may only look the imports, and no form', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await page.goto('/import');
    await ventPaaSide(page);
    expect(await page.locator('form').count()).toBe(0);
    await page.getByRole('heading', { name: 'Tidligere importer' }).waitFor();
  });
});

describe('an import', () => {
  it('writes the package, is found again, and changes nothing the second time', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: '3301' });
    // Another number each time, so that a register that has seen the test before is changed too.
    const filer = skriv({ 'folkemengde.csv': `kommunenummer;aar;innbyggere\n3301;2031;${randomInt(1e6)}\n` });
    await importer(page, filer);
    await utfall(page, 'Registeret er oppdatert');
    await page.getByText(/(1 nye, 0 endret|0 nye, 1 endret), 0 slettet\./).waitFor();
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.reload();
    await utfall(page, 'Registeret er oppdatert');
    await page.locator('nav.tak-side a', { hasText: 'Import' }).click();
    await page.locator('tak-tidligere-importer').getByRole('link', { name: 'folkemengde.csv' }).first().waitFor();
    await importer(page, filer);
    await utfall(page, 'Ingenting var endret');
  });

  it('that is only tried writes nothing', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: '3301' });
    await velg(page, skriv({ 'folkemengde.csv': 'kommunenummer;aar;innbyggere\n3301;2032;1000\n' }));
    await page.getByLabel('Prøvekjøring').check();
    await page.getByRole('button', { name: 'Prøvekjør', exact: true }).click();
    await page.waitForURL(/\/import\/.+/);
    await utfall(page, 'Prøvekjøringen er ferdig. Ingenting er skrevet.');
    await page.getByText('1 nye, 0 endret, 0 slettet.').waitFor();
  });

  it('that is refused says that nothing was written, and where the faults are', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: '3301', bredde: 320 });
    const rader = Array.from({ length: 60 }, (_, i) => `3301;${2040 + i};mange`);
    await importer(page, skriv({ 'folkemengde.csv': ['kommunenummer;aar;innbyggere', ...rader].join('\n') }));
    await utfall(page, 'Pakken er avvist. Ingenting er skrevet.');
    await page.getByRole('heading', { name: 'Samme funn mange ganger' }).waitFor();
    await ventPaaSide(page);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    expect(await overflod(page)).toBe(0);
    await page
      .getByRole('button', { name: /^Vis disse/ })
      .first()
      .click();
    await page.waitForURL(/kode=ugyldig_tall/);
    await ventPaaSide(page);
    await page.getByText('Viser 1–50 av 60').waitFor();
    const [nedlasting] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned funnene (CSV)' }).click(),
    ]);
    expect(nedlasting.suggestedFilename()).toMatch(/\.csv$/);
  });

  it('asks before much goes away, and writes nothing when the answer is no', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: '3301' });
    const tom = { 'folkemengde.csv': 'kommunenummer;aar;innbyggere\n3301;2031;1000\n' };
    await velg(page, skriv(tom));
    await page.getByLabel('Komplett pakke').check();
    await page.locator('form button[type=submit]').click();
    await page.waitForURL(/\/import\/.+/);
    await utfall(page, 'Mye ville endret seg');
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.getByRole('button', { name: /^Fortsett og slett/ }).click();
    await page.getByRole('button', { name: 'Tilbake' }).click();
    await page.getByRole('button', { name: 'Avbryt importen' }).click();
    await utfall(page, 'Importen er avbrutt. Ingenting er skrevet.');
  });

  it('of the example package by the system owner names several municipalities, and changes nothing again', async () => {
    const page = await nettleser.apne({ rolle: 'systemeier', kommunenummer: '3301' });
    await importer(
      page,
      readdirSync(liten).map((navn) => join(liten, navn)),
    );
    await utfall(page, 'Ingenting var endret');
  });

  it('says so when the connection is lost, and goes on when it is back', async () => {
    const page = await nettleser.apne({
      rolle: 'boligkontor',
      kommunenummer: '3301',
      tillatFeil: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
    });
    const filer = skriv({ 'folkemengde.csv': `kommunenummer;aar;innbyggere\n3301;2033;${randomInt(1e6)}\n` });
    await velg(page, filer);
    await page.route('**/api/importer', (rute) => rute.abort('internetdisconnected'), { times: 1 });
    await page.locator('form button[type=submit]').click();
    await page.getByText('Får ikke kontakt med tjenesten').waitFor();
    await page.locator('form button[type=submit]').click();
    await page.waitForURL(/\/import\/.+/);
    await utfall(page, 'Registeret er oppdatert');
  });
});
