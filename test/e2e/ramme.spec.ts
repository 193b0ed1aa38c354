import { MENY, ROLLER, harTilgang, menyFor } from '@tak/domain';
import { menyTekster, rolleTekster } from '@tak/tekster';
import type { Page } from 'playwright-core';
import { blir, brukNettleser, ventPaaSide } from './harness/nettleser';

const nettleser = brukNettleser();
const demoroller = ROLLER.filter((rolle) => rolle !== 'innbygger');
const iFokus = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.id}`.trim());

describe('login', () => {
  it.each(demoroller)('%s logs in on the page and sees its own menu', async (rolle) => {
    const page = await nettleser.apne();
    await page.goto('/');
    await page.getByLabel(rolleTekster[rolle].nb).check();
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.locator('.tak-who span', { hasText: rolleTekster[rolle].nb }).first().waitFor();
    const forventet = menyFor(rolle).flatMap((del) => del.punkter.map((p) => menyTekster[p.tekst].nb));
    const lenker = page.locator('nav.tak-side ul:not(.tak-side__foot) a');
    expect((await lenker.allTextContents()).map((t) => t.trim())).toEqual(forventet);
  });

  it('comes back to the page one was going to, by keyboard alone', async () => {
    const page = await nettleser.apne();
    await page.goto('/start?side=1');
    await page.locator('form').waitFor();
    expect(new URL(page.url()).pathname).toBe('/logg-inn');
    await page.locator('input[name=rolle]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/start');
    expect(new URL(page.url()).search).toBe('?side=1');
  });

  it('never leads to another host', async () => {
    const page = await nettleser.apne();
    await page.goto(`/logg-inn?til=${encodeURIComponent('//example.org/')}`);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.locator('nav.tak-side').waitFor();
    expect(new URL(page.url()).host).toBe(new URL(process.env['TAK_E2E_URL'] ?? '').host);
  });

  it('answers alike for a page that is not there and one that the role may not see', async () => {
    const stengt = MENY.find((punkt) => !harTilgang('nav', punkt.krever));
    const page = await nettleser.apne({ rolle: 'nav' });
    await page.goto('/borte');
    await ventPaaSide(page);
    const borte = await page.locator('main').innerText();
    await page.goto(stengt?.rute ?? '');
    await ventPaaSide(page);
    expect(await page.locator('main').innerText()).toBe(borte);
  });

  it('logs out from the user menu', async () => {
    const page = await nettleser.apne({ rolle: 'leder' });
    await page.goto('/hurtigtaster');
    await page.locator('.tak-user').click();
    await page.locator('#brukermeny').getByRole('button', { name: 'Logg ut' }).click();
    await page.waitForURL((url) => url.pathname === '/logg-inn');
    await page.goto('/start');
    await page.waitForURL((url) => url.pathname === '/logg-inn');
  });

  it('goes to the login when the session is gone', async () => {
    const page = await nettleser.apne({ rolle: 'leder', tillatFeil: /401/ });
    await page.goto('/hurtigtaster');
    await page.context().clearCookies();
    await page.locator('nav.tak-side a', { hasText: 'Styringsinformasjon' }).click();
    await page.waitForURL((url) => url.pathname === '/logg-inn');
    expect(new URL(page.url()).searchParams.get('til')).toMatch(/^\/(styring|hurtigtaster)/);
  });
});

describe('frame', () => {
  it('marks every page as demo', async () => {
    const page = await nettleser.apne({ rolle: 'leder' });
    await page.goto('/hurtigtaster');
    await page.getByText('Demo: syntetiske personer').waitFor();
  });

  it('speaks both languages, and remembers which', async () => {
    const page = await nettleser.apne({ rolle: 'leder' });
    await page.goto('/hurtigtaster');
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.getByRole('heading', { level: 1, name: 'Snøggtastar' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('nn');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Snøggtastar' }).waitFor();
    await page.getByRole('button', { name: 'Bokmål' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hurtigtaster' }).waitFor();
  });

  it('follows the colours of the machine until one chooses, and then remembers the choice', async () => {
    const page = await nettleser.apne({ farger: 'light' });
    const farger = (): Promise<string | null> => page.getAttribute('html', 'data-color-scheme');
    await page.goto('/hurtigtaster');
    expect(await farger()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-color-scheme=dark]').waitFor();
    await page.getByRole('button', { name: 'Lyst' }).click();
    expect(await farger()).toBe('light');
    await page.reload();
    await ventPaaSide(page);
    expect(await farger()).toBe('light');
    await page.getByRole('button', { name: 'Mørkt' }).click();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-color-scheme=light]').waitFor();
  });

  it('has its colours and its language before the app starts', async () => {
    const page = await nettleser.apne({ farger: 'dark', spraak: 'nn' });
    await page.route(/\/main-.*\.js$/, (rute) => rute.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('/hurtigtaster');
    expect(await page.getAttribute('html', 'data-color-scheme')).toBe('dark');
    expect(await page.getAttribute('html', 'lang')).toBe('nn');
  });

  it('jumps past the menu from the first stop', async () => {
    const page = await nettleser.apne({ rolle: 'leder' });
    await page.goto('/hurtigtaster');
    await ventPaaSide(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hopp til hovedinnholdet');
    await page.keyboard.press('Enter');
    await blir(() => iFokus(page), 'MAIN hoved');
    expect(new URL(page.url()).pathname).toBe('/hurtigtaster');
  });

  it('moves focus to the heading after navigation, and not on the first page', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor' });
    await page.goto('/borte');
    await ventPaaSide(page);
    expect(await iFokus(page)).toBe('BODY');
    await page.locator('.tak-side__foot a').click();
    await page.getByRole('heading', { level: 1, name: 'Hurtigtaster' }).waitFor();
    await blir(() => iFokus(page), 'H1');
    expect(await page.title()).toBe('Hurtigtaster – Tak');
  });

  it('has the menu behind a button where the page is narrow; it closes when one has gone somewhere', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor', bredde: 320 });
    await page.goto('/borte');
    // The menu closes when one has arrived, also here.
    await ventPaaSide(page);
    const meny = page.locator('nav.tak-side');
    await blir(() => meny.isVisible(), false);
    await page.getByRole('button', { name: 'Meny' }).click();
    await blir(() => meny.isVisible(), true);
    await page.keyboard.press('Escape');
    await blir(() => meny.isVisible(), false);
    await page.getByRole('button', { name: 'Meny' }).click();
    await meny.getByRole('link', { name: 'Hurtigtaster' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hurtigtaster' }).waitFor();
    await blir(() => meny.isVisible(), false);
    await blir(() => iFokus(page), 'H1');
  });
});

describe('faults', () => {
  it('says what to do when the server fails, with the code to give', async () => {
    const page = await nettleser.apne({ tillatFeil: /500/ });
    await page.route('**/api/okt', (rute) =>
      rute.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'about:blank',
          title: 'Feil',
          status: 500,
          code: 'intern_feil',
          foresporselId: 'abc-123',
        }),
      }),
    );
    await page.goto('/start');
    await page.getByRole('heading', { level: 1, name: 'Noe gikk galt' }).waitFor();
    await page.getByText('Oppgi denne koden: abc-123').waitFor();
    await page.unroute('**/api/okt');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
  });

  it('says so when there is no connection', async () => {
    const page = await nettleser.apne({ rolle: 'leder', tillatFeil: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });
    await page.route('**/api/okt', (rute) => rute.abort('internetdisconnected'));
    await page.goto('/start');
    await page.getByText('Får ikke kontakt med tjenesten').waitFor();
  });
});
