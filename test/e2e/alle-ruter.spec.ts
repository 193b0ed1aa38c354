import { brukNettleser, ventPaaSide } from './harness/nettleser';
import { adresseFor, alleRuter } from './harness/ruter';
import { overflod, tilgjengelighetsfeil } from './harness/tilgjengelighet';

const nettleser = brukNettleser();

describe.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('every route at %i px, %s', (bredde, farger) => {
  it.each(alleRuter())('%s: axe is silent, nothing runs out of the page, one h1', async (rute) => {
    const page = await nettleser.apne({ bredde, farger, rolle: 'boligkontor' });
    await page.goto(await adresseFor(rute, page.request));
    await ventPaaSide(page);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    expect(await overflod(page)).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/ – Tak$/);
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
