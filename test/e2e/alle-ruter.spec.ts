import { brukNettleser, ventPaaSide } from './harness/nettleser';
import { adresseFor, alleRuter, rolleFor } from './harness/ruter';
import { overflod, tilgjengelighetsfeil } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const UTSEENDER = [
  { bredde: 320, farger: 'light' },
  { bredde: 320, farger: 'dark' },
  { bredde: 1280, farger: 'dark' },
  { bredde: 1280, farger: 'light' },
] as const;

describe('every route, at 320 and 1280 px, light and dark', () => {
  it.each(alleRuter())('%s: axe is silent and nothing runs out of the page', async (rute) => {
    const page = await nettleser.apne({ bredde: 320, rolle: rolleFor(rute) });
    await page.goto(await adresseFor(rute, page.request));
    await ventPaaSide(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/ – Tak$/);
    // A page that the role may not open would be silent too.
    expect((await page.title()).startsWith('Siden finnes ikke')).toBe(rute === '/**');
    for (const { bredde, farger } of UTSEENDER) {
      await page.setViewportSize({ width: bredde, height: 900 });
      await page.emulateMedia({ colorScheme: farger });
      await page.locator(`html[data-color-scheme=${farger}]`).waitFor();
      expect([bredde, farger, await overflod(page)]).toEqual([bredde, farger, 0]);
      expect([bredde, farger, await tilgjengelighetsfeil(page)]).toEqual([bredde, farger, []]);
    }
  });
});

describe('the login page, for those who are not logged in', () => {
  it.each([320, 1280])('axe is silent at %i px', async (bredde) => {
    const page = await nettleser.apne({ bredde });
    await page.goto('/logg-inn');
    await ventPaaSide(page);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    expect(await overflod(page)).toBe(0);
  });
});
