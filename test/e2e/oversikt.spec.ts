import { FORESPORSEL_HODE, STIER, type SokSvar } from '@tak/contracts';
import { type Page, request } from 'playwright-core';
import { adresse, blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { importer } from './harness/pakke';
import { overflod, tilgjengelighetsfeil } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const kommunenummer = '9907';
const NAV = { rolle: 'nav', kommunenummer } as const;

/** Ten applications long overdue, and Siv Skjermdal, who is protected, with the oldest. */
const HUSSTANDER = Array.from({ length: 10 }, (_, i) => i + 1);
const PAKKE = {
  kommuner: ['kommunenummer;navn', '9906;Roligvik', '9907;Oversvik'],
  boliger: ['bolig_id;kommunenummer;adresse;disposisjonsform;fom', '9907-B1;9907;Fristveien 2;eid;2015-01-01'],
  personer: [
    'person_id;kommunenummer;fodselsdato;navn;adressebeskyttelse',
    ...HUSSTANDER.map((nr) => `9907-P${nr};9907;1980-01-0${(nr % 9) + 1};Ida Fristad${String(nr).padStart(2, '0')};`),
    '9907-PS;9907;1990-05-05;Siv Skjermdal;strengt_fortrolig',
  ],
  husstander: ['husstand_id;kommunenummer', ...HUSSTANDER.map((nr) => `9907-H${nr};9907`), '9907-HS;9907'],
  medlemmer: [
    'husstand_id;person_id;rolle;fom',
    ...HUSSTANDER.map((nr) => `9907-H${nr};9907-P${nr};hovedperson;2020-01-01`),
    '9907-HS;9907-PS;hovedperson;2020-01-01',
  ],
  soknader: [
    'soknad_id;husstand_id;mottatt;type;vedtaksdato;utfall',
    ...HUSSTANDER.map((nr) => `9907-S${nr};9907-H${nr};2023-01-${String(nr + 9)};ny;;`),
    '9907-SS;9907-HS;2023-01-01;ny;;',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;fom;tom;kontrakt_tom',
    '9907-L1;9907-B1;9907-H1;2019-01-01;2022-12-31;2022-12-31',
  ],
};

beforeAll(async () => {
  const kall = await request.newContext({ baseURL: adresse(), extraHTTPHeaders: { [FORESPORSEL_HODE]: '1' } });
  const { kommuner } = (await (await kall.get(STIER.demobrukere)).json()) as { kommuner: { kommunenummer: string }[] };
  await kall.post(STIER.demoinnlogging, { data: { rolle: 'systemeier', kommunenummer: kommuner[0]?.kommunenummer } });
  await importer(kall, PAKKE);
  await kall.dispose();
});

/** Somebody who works here opens a case of their own family's, which nobody has acknowledged. */
async function apneEgenSak(): Promise<void> {
  const kall = await request.newContext({ baseURL: adresse(), extraHTTPHeaders: { [FORESPORSEL_HODE]: '1' } });
  await kall.post(STIER.demoinnlogging, { data: { rolle: 'tildelingskontor', kommunenummer } });
  const funn = await kall.post(STIER.sok, { data: { sok: '9907-H9' } });
  const { husstander } = (await funn.json()) as SokSvar;
  await kall.post(STIER.minInhabiliteter, { data: { husstand: '9907-H9', grunn: 'familie' } });
  const grunn = 'Ingen andre er på vakt, og det haster.';
  const svar = await kall.post(STIER.husstandInhabil(husstander?.rader[0]?.id ?? 0), { data: { grunn } });
  expect(svar.status()).toBeLessThan(300);
  await kall.dispose();
}

const rader = (page: Page) => page.getByRole('table').locator('tbody tr');
const fokus = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('the landing page', () => {
  it('shows the nearest deadlines first, all of them when asked, and leads to the record by keyboard', async () => {
    const page = await nettleser.apne(NAV);
    await page.goto('/');
    await page.waitForURL('**/oversikt');
    await ventPaaSide(page);
    expect(await page.locator('.head__status').innerText()).toBe(
      '11 oppgaver krever handling. 11 har gått over fristen.',
    );
    expect(await rader(page).count()).toBe(8);
    expect(await rader(page).nth(0).innerText()).toContain('Ikke tilgang');
    expect(await rader(page).nth(1).innerText()).toMatch(/Send melding om forsinket svar[^]*Ida Fristad01[^]*Forfalt/);
    expect(await page.locator('main').innerText()).not.toMatch(/Skjermdal|9907-SS/);

    const alle = page.getByRole('button', { name: 'Vis alle 11' });
    await alle.focus();
    await page.keyboard.press('Enter');
    await blir(() => rader(page).count(), 11);
    expect(new URL(page.url()).search).toBe('?alle=ja');
    await page.reload();
    await ventPaaSide(page);
    expect(await rader(page).count()).toBe(11);

    await rader(page).nth(1).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ida Fristad01' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.goto('/oversikt');
    await ventPaaSide(page);
    expect(await page.getByRole('region', { name: 'Siste jeg åpnet' }).innerText()).toContain('Ida Fristad01');
  });

  it('says how we stand, and each number leads to its rows', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer });
    await page.goto('/oversikt');
    await ventPaaSide(page);
    const ledige = page.getByRole('link', { name: /^Ledige boliger \d/ });
    expect(await ledige.innerText()).toMatch(/Ledige boliger\s+1\s+Som \d\d\.\d\d\.\d{4}/);
    await ledige.click();
    await page.waitForURL('**/boliger?utvalg=ledige');
    await ventPaaSide(page);
    expect(await rader(page).count()).toBe(1);
  });

  it('shows the leader no way into a household', async () => {
    const leder = await nettleser.apne({ rolle: 'leder', kommunenummer });
    await leder.goto('/oversikt');
    await ventPaaSide(leder);
    expect(await leder.locator('tbody a[href^="/husstander"]').count()).toBe(0);
  });

  it('is another one for those who look after accounts, with what waits and the way to it', async () => {
    await apneEgenSak();
    const eier = await nettleser.apne({ rolle: 'personvernombud', kommunenummer, bredde: 320 });
    await eier.goto('/');
    await eier.waitForURL('**/tilsyn');
    await ventPaaSide(eier);
    expect(await tilgjengelighetsfeil(eier)).toEqual([]);
    expect(await overflod(eier)).toBe(0);
    await eier.getByRole('link', { name: /^Åpninger av skjermede husstander/ }).focus();
    await eier.keyboard.press('Enter');
    await eier.waitForURL('**/brukere?fane=apninger');
    await eier.goto('/oversikt');
    await ventPaaSide(eier);
    expect(await eier.locator('h1').innerText()).toBe('Siden finnes ikke');
  });

  it('is calm when there is nothing to do', async () => {
    const page = await nettleser.apne({ ...NAV, kommunenummer: '9906' });
    await page.goto('/oversikt');
    await ventPaaSide(page);
    expect(await page.locator('.head__status').innerText()).toBe('Ingenting haster.');
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it.each([
    [1280, 'light', 'nb'],
    [320, 'light', 'nn'],
    [320, 'dark', 'nb'],
  ] as const)('is for everybody, %i wide, %s, %s', async (bredde, farger, spraak) => {
    const page = await nettleser.apne({ ...NAV, bredde, farger, spraak });
    await page.goto('/oversikt?alle=ja');
    await ventPaaSide(page);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    expect(await overflod(page)).toBe(0);
    if (spraak === 'nn') expect(await page.locator('main').innerText()).toContain('Krev handling i dag');
    // Where it is narrow the numbers come first.
    const topp = (navn: string) =>
      page.getByRole('heading', { name: navn }).evaluate((h) => h.getBoundingClientRect().top);
    const krever = spraak === 'nn' ? 'Krev handling i dag' : 'Krever handling i dag';
    expect((await topp('Slik står vi')) < (await topp(krever))).toBe(bredde === 320);
  });
});

describe('the search from anywhere', () => {
  const felt = (page: Page) => page.getByRole('combobox');
  const valgt = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

  it('opens by Ctrl+K, finds while one types, and opens by Enter', async () => {
    const page = await nettleser.apne(NAV);
    await page.goto('/hurtigtaster');
    await ventPaaSide(page);
    await page.keyboard.press('Control+k');
    await felt(page).waitFor();
    await page.keyboard.type('fristad');
    await page.getByRole('option', { name: 'Vis alle 10' }).waitFor();
    expect(await page.getByRole('group').allInnerTexts()).toHaveLength(2);
    await blir(() => page.locator('dialog [role="status"]').innerText(), '10 husstander, 0 boliger, 10 saker');
    expect(await valgt(page).innerText()).toContain('Ida Fristad01');
    await page.keyboard.press('ArrowDown');
    expect(await valgt(page).innerText()).toContain('Ida Fristad02');
    expect(await felt(page).getAttribute('aria-activedescendant')).toBe(await valgt(page).getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ida Fristad02' }).waitFor();
    expect(page.url()).not.toMatch(/fristad/i);

    await page.keyboard.press('Control+k');
    await page.getByRole('group', { name: 'Sist åpnet' }).waitFor();
    expect(await felt(page).inputValue()).toBe('');
    expect(await page.getByRole('option').first().innerText()).toContain('Ida Fristad02');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await blir(() => page.locator('dialog[open]').count(), 0);
  });

  it('leads to the whole list, gives focus back, and forgets', async () => {
    const page = await nettleser.apne(NAV);
    await page.goto('/hurtigtaster');
    await ventPaaSide(page);
    const knapp = page.getByRole('button', { name: /^Søk etter person/ });
    await knapp.focus();
    await page.keyboard.press('Enter');
    await felt(page).waitFor();
    await page.keyboard.type('fristad');
    await page.getByRole('option', { name: 'Vis alle 10' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await fokus(page)).toContain('Søk');
    await page.keyboard.press('Enter');
    expect(await felt(page).inputValue()).toBe('');
    await page.keyboard.type('fristad');
    await page.getByRole('option', { name: 'Vis alle 10' }).click();
    await page.waitForURL('**/husstander');
    await blir(() => rader(page).count(), 10);
  });

  it('shows the answer to what stands in the field, whichever comes last', async () => {
    const page = await nettleser.apne(NAV);
    let slipp = (): void => undefined;
    const holdes = new Promise<void>((ferdig) => (slipp = ferdig));
    await page.route(`**${STIER.sok}`, async (rute) => {
      if (rute.request().postData()?.includes('fristad03')) await holdes;
      await rute.continue();
    });
    await page.goto('/oversikt');
    await ventPaaSide(page);
    await page.keyboard.press('Control+k');
    await felt(page).fill('fristad03');
    await page.waitForRequest(`**${STIER.sok}`);
    await felt(page).fill('fristad04');
    await page
      .getByRole('option', { name: /Ida Fristad04/ })
      .first()
      .waitFor();
    const svar = page.waitForResponse((r) => r.request().postData()?.includes('fristad03') ?? false);
    slipp();
    await svar;
    expect(await valgt(page).innerText()).toContain('Ida Fristad04');
  });

  it('finds nobody who is protected, and tells what cannot be looked for', async () => {
    const page = await nettleser.apne(NAV);
    await page.goto('/oversikt');
    await ventPaaSide(page);
    await page.keyboard.press('Control+k');
    await felt(page).fill('skjermdal');
    await page.getByText('Ingen treff. Sjekk skrivemåten').last().waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await felt(page).fill('12345678901');
    await page.getByText('Fødselsnummeret er ikke gyldig').waitFor();
  });

  it.each([
    [1280, 'light', 'nb'],
    [320, 'dark', 'nn'],
  ] as const)('is for everybody, %i wide, %s, %s', async (bredde, farger, spraak) => {
    const page = await nettleser.apne({ ...NAV, bredde, farger, spraak });
    await page.goto('/oversikt');
    await ventPaaSide(page);
    await page.keyboard.press('Control+k');
    await felt(page).fill('fristad');
    await page.getByRole('option').first().waitFor();
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    expect(await overflod(page)).toBe(0);
    await felt(page).fill('');
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
  });
});
