import { FORESPORSEL_HODE, STIER } from '@tak/contracts';
import { type Page, request } from 'playwright-core';
import { adresse, blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { importer } from './harness/pakke';
import { erTilgjengelig } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const kommunenummer = '9915';
const kontor = { rolle: 'boligkontor', kommunenummer } as const;

/** A small municipality of its own, whose dwellings this file changes. */
const PAKKE = {
  kommuner: ['kommunenummer;navn', '9915;Hegglund'],
  boliger: [
    'bolig_id;kommunenummer;adresse;disposisjonsform;fom;antall_soverom;rullestol;maanedsleie',
    '9915-B1;9915;Heggveien 1;eid;2015-01-01;2;ja;9000',
    '9915-B2;9915;Heggveien 3;innleid;2015-01-01;1;;8000',
    ...[1, 2].map((nr) => `9915-V${nr};9915;Heggtunet ${nr};tilvisning;2015-01-01;2;;`),
  ],
};

beforeAll(async () => {
  const kall = await request.newContext({ baseURL: adresse(), extraHTTPHeaders: { [FORESPORSEL_HODE]: '1' } });
  const { kommuner } = (await (await kall.get(STIER.demobrukere)).json()) as { kommuner: { kommunenummer: string }[] };
  await kall.post(STIER.demoinnlogging, {
    data: { rolle: 'systemeier', kommunenummer: kommuner[0]?.kommunenummer },
  });
  await importer(kall, PAKKE);
  await kall.dispose();
});

const knapp = (page: Page, navn: string | RegExp) => page.getByRole('button', { name: navn, exact: true });
const statuslinje = (page: Page) => page.locator('.status-line');

async function tilBolig(page: Page, navn: string): Promise<void> {
  await page.goto('/boliger');
  await ventPaaSide(page);
  await page.getByRole('link', { name: navn, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: navn, exact: true }).waitFor();
  await ventPaaSide(page);
}
const fane = (page: Page, navn: string) => page.getByRole('tab', { name: navn }).click();

describe('the status of a dwelling', () => {
  it('is made ready by keyboard alone, set ready, and taken back', async () => {
    const page = await nettleser.apne(kontor);
    await tilBolig(page, 'Heggveien 1');
    await fane(page, 'Status og avtaler');
    await knapp(page, 'Klargjør boligen').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Klargjør boligen' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('i dag');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+10d');
    await page.keyboard.press('Tab');
    await page.keyboard.press('v');
    await erTilgjengelig(page);
    await page.keyboard.press('Control+Enter');
    await statuslinje(page).getByText('Endringen er lagret.').waitFor();
    await page.getByText(/^Klargjøres, klar \d\d\.\d\d\.\d{4}/).waitFor();
    await knapp(page, 'Sett klar').click();
    await statuslinje(page).getByText('Boligen kan leies ut fra i dag.').waitFor();
    await page.getByText(/^Ledig i [\d\s]+ dager/).waitFor();
    await statuslinje(page).getByRole('button', { name: 'Angre' }).click();
    await page.getByText(/^Klargjøres, klar/).waitFor();
  });

  it('shows what it would do to the numbers before it is saved', async () => {
    const page = await nettleser.apne(kontor);
    await tilBolig(page, 'Heggveien 3');
    await fane(page, 'Status og avtaler');
    await knapp(page, 'Sett ute av bruk').click();
    await knapp(page, 'Lagre').click();
    await page.getByRole('link', { name: 'Må fylles ut.' }).first().waitFor();
    await page.locator('tak-avtaleskjema').getByLabel('Hvorfor').selectOption('Skade');
    await page.getByLabel('Fra og med').fill('01.02.2020');
    await knapp(page, 'Vis hva som endres').click();
    await page.locator('tak-effekt table').getByText('T.3').first().waitFor();
    await knapp(page, 'Avbryt').click();
    await knapp(page, 'Sett ute av bruk').waitFor();
  });
});

describe('what a dwelling is rented in under, and who has its keys', () => {
  it('warns, is registered, and is edited where it stands', async () => {
    const page = await nettleser.apne(kontor);
    await tilBolig(page, 'Heggveien 3');
    await fane(page, 'Status og avtaler');
    await page.getByText('Boligen er innleid, men har ingen innleieavtale i dag.').waitFor();
    await knapp(page, 'Ny innleieavtale').click();
    await page.getByLabel('Utleier').fill('Heggen Utleie AS');
    await page.getByLabel('Fra og med').fill('01.01.2020');
    await page.getByLabel('Pris per måned (kr)').fill('8 600');
    await knapp(page, 'Lagre').click();
    await page.getByText(/Kommunen betaler 600.kr mer i måneden enn leien\./).waitFor();
    await erTilgjengelig(page);
    await fane(page, 'Oversikt');
    await knapp(page, 'Ny nøkkel').click();
    await page.getByLabel('Merke').fill('Hovednøkkel 1');
    await page.getByLabel('Hos').selectOption('Boligkontoret');
    await page.getByLabel('Fra og med').fill('01.01.2024');
    await knapp(page, 'Lagre').click();
    await knapp(page, 'Lever over Hovednøkkel 1').click();
    await page.getByLabel('Hos').selectOption('Vaktmesteren');
    await page.getByLabel('Fra og med').fill('01.02.2024');
    await knapp(page, 'Lagre').click();
    await page.locator('tak-noklerkort').getByText('Vaktmesteren, siden 01.02.2024').waitFor();
    await erTilgjengelig(page);
  });

  it('answers SSB’s questions instead of ticking a box', async () => {
    const page = await nettleser.apne(kontor);
    await tilBolig(page, 'Heggveien 3');
    await fane(page, 'Status og avtaler');
    await knapp(page, 'Svar på spørsmålene om rullestol').click();
    for (const sporsmal of [/til boligen\?$/, /inn i boligen\?$/, /^Kommer rullestolbrukeren rundt/])
      await page.getByRole('group', { name: sporsmal }).getByLabel('Ja', { exact: true }).check();
    await page.getByText('Svarene gir: Tilgjengelig for rullestol.').waitFor();
    await page.getByLabel('Retting (var alltid slik)').check();
    await erTilgjengelig(page);
    await knapp(page, 'Lagre').click();
    await page.locator('tak-rullestolsvar tak-tag').getByText('Tilgjengelig for rullestol').waitFor();
  });
});

describe('an agreement of referral', () => {
  it('shows the forty per cent before it is saved, and refuses one more', async () => {
    const page = await nettleser.apne({ ...kontor, tillatFeil: /status of 409/ });
    await page.goto('/tilvisningsavtaler');
    await ventPaaSide(page);
    await knapp(page, 'Ny tilvisningsavtale').click();
    await page.getByLabel('Navn').fill('Heggtunet');
    await page.getByLabel('Fra og med').fill('01.01.2024');
    await page.getByLabel('Boliger i avtalen').fill('3');
    await page.getByText('40 % er 1 bolig.').waitFor();
    await erTilgjengelig(page);
    await knapp(page, 'Lagre').click();
    await page.getByRole('heading', { level: 1, name: 'Heggtunet' }).waitFor();
    for (const nr of [1, 2]) {
      await knapp(page, 'Vis til en bolig').click();
      await page.getByLabel('Bolig (adresse eller id)').fill(`9915-V${nr}`);
      await page.getByLabel('Fra og med').fill('01.02.2024');
      await page.getByLabel('Til og med').focus();
      if (nr === 2) await page.getByText('Det blir 2 boliger 01.02.2024, men høyst 1 er tillatt.').waitFor();
      await knapp(page, 'Lagre').click();
      if (nr === 1) await page.getByRole('link', { name: /^Heggtunet 1/ }).waitFor();
    }
    await page
      .getByText('Kommunen kan vise til høyst 40 % av boligene i avtalen om gangen. Dette blir for mange.')
      .waitFor();
    await knapp(page, 'Avbryt').click();
    await blir(() => page.getByRole('link', { name: /Heggtunet \d/ }).count(), 1);
    await erTilgjengelig(page);
  });
});

describe('the dwellings that stand empty', () => {
  it('are sorted and filtered, with the rent lost by month', async () => {
    const page = await nettleser.apne(kontor);
    await page.goto('/boliger/ledige');
    await page.getByRole('heading', { level: 1, name: 'Ledige boliger' }).waitFor();
    await page.getByRole('table', { name: 'Tapt leie per måned' }).waitFor();
    await page.getByRole('button', { name: 'Husleie' }).click();
    const lenker = page.locator('tbody').first().getByRole('link');
    await blir(async () => (await lenker.allInnerTexts()).map((l) => l.trim()).join(), 'Heggveien 3,Heggveien 1');
    await page.getByLabel('Soverom').selectOption('2 soverom');
    await blir(() => page.locator('tbody').first().getByRole('link').count(), 1);
    await erTilgjengelig(page);
  });
});
