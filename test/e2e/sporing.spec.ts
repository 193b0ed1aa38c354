import { FORESPORSEL_HODE, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { type Page, request } from 'playwright-core';
import { adresse, brukNettleser, ventPaaSide } from './harness/nettleser';
import { importer } from './harness/pakke';
import { erTilgjengelig } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const kommunenummer = '9912';
const som = (rolle: Rolle) => ({ rolle, kommunenummer });

/** A small municipality of its own. Siv Skjermvik is protected. */
const PAKKE = {
  kommuner: ['kommunenummer;navn', '9912;Sporvik'],
  boliger: [
    'bolig_id;kommunenummer;adresse;disposisjonsform;fom;tom;bruksareal;rullestol',
    '9912-B1;9912;Sporveien 1;eid;2020-01-01;;50;nei',
    '9912-B2;9912;Sporveien 2;eid;2020-01-01;;60;ja',
  ],
  personer: [
    'person_id;kommunenummer;fodselsdato;navn;adressebeskyttelse',
    '9912-P1;9912;1990-01-01;Una Sporedal;ugradert',
    '9912-P2;9912;1990-05-05;Siv Skjermvik;strengt_fortrolig',
  ],
  husstander: ['husstand_id;kommunenummer', '9912-H1;9912', '9912-H2;9912'],
  medlemmer: [
    'husstand_id;person_id;rolle;fom',
    '9912-H1;9912-P1;hovedperson;2015-01-01',
    '9912-H2;9912-P2;hovedperson;2015-01-01',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;fom',
    '9912-L1;9912-B1;9912-H1;2024-02-01',
    '9912-L2;9912-B2;9912-H2;2024-02-01',
  ],
  midlertidige_opphold: [
    'opphold_id;husstand_id;tilbud;fom;tom',
    '9912-O1;9912-H1;hotell;2023-10-01;2024-01-12',
    '9912-O2;9912-H1;hospits;2023-01-01;2023-05-01',
  ],
};

beforeAll(async () => {
  const kall = await request.newContext({ baseURL: adresse(), extraHTTPHeaders: { [FORESPORSEL_HODE]: '1' } });
  // A municipality is new to the register: whoever owns the system of another one brings it in.
  const { kommuner } = (await (await kall.get(STIER.demobrukere)).json()) as { kommuner: { kommunenummer: string }[] };
  await kall.post(STIER.demoinnlogging, {
    data: { rolle: 'systemeier', kommunenummer: kommuner[0]?.kommunenummer },
  });
  await importer(kall, PAKKE);
  await kall.dispose();
});

async function apne(page: Page, adressen: string): Promise<void> {
  await page.goto(adressen);
  await ventPaaSide(page);
}
/** Tab until the link or button with this name has the focus, then Enter. */
async function medTastatur(page: Page, navn: string): Promise<void> {
  for (let trykk = 0; trykk < 120; trykk++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === navn) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`Tab does not reach «${navn}»`);
}
const boks = (page: Page) => page.locator('tak-valgt-tall');
const tabell = (page: Page, navn: RegExp) => page.getByRole('table', { name: navn });

describe('the two-way trace', () => {
  it('goes from a number to the dwelling, says why, and back to the rows, by the keyboard alone', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page, '/styring/6.1?aar=2024&sett=utenfor');
    await medTastatur(page, 'Sporveien 1');
    await boks(page).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/boliger\/\d+$/);
    expect(new URL(page.url()).search).toBe('?fane=teller-i&tall=6.1&aar=2024');
    expect(await boks(page).innerText()).toMatch(/I nevneren[^]*Ikke tilgjengelig for rullestolbrukere 31\.12\.2024\./);
    await erTilgjengelig(page);
    await medTastatur(page, 'Tilbake til radene bak 6.1');
    await page.waitForURL(/\/styring\/6\.1\?aar=2024&sett=nevner$/);
  });

  it('tells of every number of a dwelling, is filtered by typing, and steps between years', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page, '/styring/5.1?aar=2024');
    await page.getByRole('link', { name: 'Sporveien 1' }).click();
    await boks(page).waitFor();
    const med = tabell(page, /^Teller med/);
    await med.getByRole('row').filter({ hasText: 'A6 Utleide boliger' }).waitFor();
    expect(await med.getByRole('row').filter({ hasText: 'A6' }).innerText()).toMatch(
      /leieforholdet begynte 01\.02\.2024\.[^]*Leieforhold 9912-L1/,
    );
    await page.getByRole('searchbox').fill('rullestol');
    await page.getByRole('status').filter({ hasText: '2 tall' }).waitFor({ state: 'attached' });
    expect(await med.count()).toBe(0);
    await page.getByRole('searchbox').fill('');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForURL(/aar=2023/);
    await tabell(page, /^Teller ikke med/)
      .getByText('Leieforholdet begynte 01.02.2024, etter 31.12.2023.')
      .waitFor();
  });

  it('goes from a number to the household, and to one of its stays', async () => {
    const page = await nettleser.apne(som('nav'));
    await apne(page, '/styring/2.2?aar=2023');
    await medTastatur(page, 'Una Sporedal');
    await boks(page).getByText('Teller', { exact: true }).waitFor();
    await page
      .getByRole('combobox', { name: 'Teller i for' })
      .selectOption({ label: 'Oppholdet 01.10.2023–12.01.2024 (hotell)' });
    await page.waitForURL(/opphold=\d+/);
    await tabell(page, /^Teller med/)
      .getByRole('link', { name: /^E1 / })
      .waitFor();
    await erTilgjengelig(page);
    await page.getByRole('button', { name: 'Skjul tallene' }).click();
    await page.locator('tak-teller-i').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('says «Ikke tilgang» of what rests on a protected tenant', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page, '/kostra/A4?aar=2024');
    await page.getByRole('link', { name: 'Sporveien 2' }).click();
    await tabell(page, /^Ikke tilgang/)
      .getByText('A6 Utleide boliger')
      .waitFor();
    expect(await page.locator('tak-teller-i').innerText()).not.toMatch(/9912-L2|Skjermvik/);
  });

  it('leads a role nowhere it has not, and speaks nynorsk', async () => {
    const page = await nettleser.apne({ ...som('leder'), spraak: 'nn' });
    await apne(page, '/styring/2.2?aar=2023');
    await page.getByText('Una Sporedal').waitFor();
    expect(await page.getByRole('link', { name: 'Una Sporedal' }).count()).toBe(0);
    await apne(page, '/styring/6.1?aar=2024&sett=utenfor');
    await page.getByRole('link', { name: 'Sporveien 1' }).click();
    await boks(page).getByText('Ikkje tilgjengeleg for rullestolbrukarar 31.12.2024.').waitFor();
    await erTilgjengelig(page);
  });
});
