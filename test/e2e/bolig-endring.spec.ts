import { FORESPORSEL_HODE, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { type Page, request } from 'playwright-core';
import { adresse, blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { importer } from './harness/pakke';
import { erTilgjengelig } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const kommunenummer = '9913';
const som = (rolle: Rolle) => ({ rolle, kommunenummer });
const bolig = (nr: number, rest: string): string => `9913-B${nr};9913;${rest}`;
/** The server's business day, and its year. */
let idag = '';
let iaar = 0;

/** A small municipality of its own, whose dwellings this file changes. */
const pakke = () => ({
  kommuner: ['kommunenummer;navn', '9913;Bjørkum'],
  bygg: ['bygg_id;kommunenummer;navn;adresse;bydel', '9913-Y1;9913;Bjørketun;Bjørkelia 2;Lia'],
  boliger: [
    'bolig_id;kommunenummer;bygg_id;adresse;bruksenhetsnummer;disposisjonsform;fom;tom;bruksareal;antall_soverom;rullestol;maalgruppe;maanedsleie',
    bolig(1, '9913-Y1;Bjørkelia 2;H0101;eid;2015-01-01;;50;2;ja;eldre;9000'),
    bolig(2, '9913-Y1;Bjørkelia 2;H0102;eid;2015-01-01;;60;2;nei;eldre;9500'),
    bolig(3, ';Bjørkelia 10;;innleid;2015-01-01;;70;3;;;10000'),
    bolig(4, ';Bjørkelia 14;;eid;2015-01-01;;40;1;ja;eldre;7000'),
    bolig(5, ';Bjørkelia 16;;eid;2015-01-01;;120;4;ja;eldre;12000'),
    bolig(6, ';Bjørkelia 18;;eid;2015-01-01;;80;2;ja;eldre;8000'),
    bolig(7, `;Bjørkelia 20;;eid;${iaar}-01-01;;80;2;ja;eldre;8000`),
  ],
});

beforeAll(async () => {
  const kall = await request.newContext({ baseURL: adresse(), extraHTTPHeaders: { [FORESPORSEL_HODE]: '1' } });
  const { kommuner } = (await (await kall.get(STIER.demobrukere)).json()) as { kommuner: { kommunenummer: string }[] };
  await kall.post(STIER.demoinnlogging, {
    data: { rolle: 'systemeier', kommunenummer: kommuner[0]?.kommunenummer },
  });
  const { dag } = (await (await kall.get(STIER.parametere)).json()) as { dag: string };
  [idag, iaar] = [dag, Number(dag.slice(0, 4))];
  await importer(kall, pakke());
  await kall.dispose();
});

const linje = (page: Page, navn: string) =>
  page.locator('tak-faktatabell tbody tr:not(.detail)').filter({ has: page.getByRole('rowheader', { name: navn }) });
const knapp = (page: Page, navn: string | RegExp) => page.getByRole('button', { name: navn, exact: true });
const statuslinje = (page: Page) => page.locator('.status-line');
const fokus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function liste(page: Page): Promise<void> {
  await page.goto('/boliger');
  await ventPaaSide(page);
}
async function tilBolig(page: Page, navn: string): Promise<void> {
  await liste(page);
  await page.getByRole('link', { name: navn, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: navn, exact: true }).waitFor();
  await ventPaaSide(page);
}
describe('a fact that is changed', () => {
  it('is bought on a date: this year’s numbers move, last year’s stand, and it is taken back', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await tilBolig(page, 'Bjørkelia 10');
    await knapp(page, 'Endre Form').click();
    await page.getByLabel('Form', { exact: true }).selectOption('Eid');
    await knapp(page, 'Lagre').click();
    await page.getByRole('link', { name: 'Velg om det er en retting eller en endring fra en dato.' }).waitFor();
    await page.getByLabel('Endring fra dato').check();
    await page.getByLabel('Gjelder fra').fill(`01.03.${iaar}`);
    await knapp(page, 'Vis hva som endres').click();
    const effekt = page.locator('tak-effekt table');
    await effekt.waitFor();
    const rader = (await effekt.locator('tbody tr').allInnerTexts()).map((r) => r.replace(/\s+/g, ' '));
    expect(rader.some((r) => r.includes(`KOSTRA A1`) && r.includes(`${iaar}`))).toBe(true);
    expect(rader.at(-1)).toMatch(new RegExp(`Alle tall.* ${iaar - 1} .*uendret`));
    await erTilgjengelig(page);
    await knapp(page, 'Lagre').click();
    await statuslinje(page).getByText('Endringen er lagret.').waitFor();
    await blir(() => fokus(page), 'Endre Form');
    await blir(async () => (await linje(page, 'Form').locator('td').first().innerText()).split(/\s/)[0], 'Eid');
    expect((await linje(page, 'Form').innerText()).replace(/\s+/g, ' ')).toMatch(
      new RegExp(`^Form Eid før: Innleid 01\\.03\\.${iaar} .+ Endre$`),
    );
    await page.getByRole('tab', { name: 'Historikk' }).click();
    await page.getByRole('button', { name: /^Angre: Endring fra dato, Registrert/ }).click();
    await statuslinje(page).getByText('Endringen er angret.').waitFor();
    await page.getByRole('tab', { name: 'Oversikt' }).click();
    await blir(async () => (await linje(page, 'Form').locator('td').first().innerText()).trim(), 'Innleid');
  });

  it('is corrected by keyboard alone, and taken back from the line', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await tilBolig(page, 'Bjørkelia 14');
    await knapp(page, 'Endre Bruksareal').focus();
    await page.keyboard.press('Enter');
    await blir(() => page.evaluate(() => document.activeElement?.getAttribute('type')), 'radio');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await blir(() => page.evaluate(() => document.activeElement?.id ?? '').then((id) => /bruksareal/.test(id)), true);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('42,5');
    await page.keyboard.press('Control+s');
    await statuslinje(page).getByText('Endringen er lagret.').waitFor();
    await blir(() => fokus(page), 'Endre Bruksareal');
    await blir(async () => (await linje(page, 'Bruksareal').locator('td').first().innerText()).trim(), '42,5 m²');
    await statuslinje(page).getByRole('button', { name: 'Angre' }).focus();
    await page.keyboard.press('Enter');
    await statuslinje(page).getByText('Endringen er angret.').waitFor();
    await blir(() => fokus(page), 'Endre Bruksareal');
    await blir(async () => (await linje(page, 'Bruksareal').locator('td').first().innerText()).trim(), '40 m²');
  });

  it('is not lost when one is about to leave, or looks at another tab', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await tilBolig(page, 'Bjørkelia 14');
    await knapp(page, 'Endre Husleie').click();
    await page.getByLabel('Husleie (kr i måneden)').fill('7700');
    await page.getByRole('tab', { name: 'Leieforhold' }).click();
    await page.getByRole('tab', { name: 'Oversikt' }).click();
    await blir(() => page.getByLabel('Husleie (kr i måneden)').inputValue(), '7700');
    await page.getByRole('navigation', { name: 'Du er her' }).getByRole('link', { name: 'Boliger' }).click();
    await page.getByRole('heading', { name: 'Forlate siden uten å lagre?' }).waitFor();
    await knapp(page, 'Bli og skriv videre').click();
    await blir(() => page.getByLabel('Husleie (kr i måneden)').inputValue(), '7700');
    await page.getByLabel('Husleie (kr i måneden)').press('Escape');
    await blir(() => fokus(page), 'Endre Husleie');
    await page.getByRole('navigation', { name: 'Du er her' }).getByRole('link', { name: 'Boliger' }).click();
    await page.getByRole('heading', { level: 1, name: 'Boliger' }).waitFor();
  });

  it('by two at once: the slower sees both values, and chooses', async () => {
    const kari = await nettleser.apne(som('tildelingskontor'));
    const jo = await nettleser.apne({ ...som('boligkontor'), tillatFeil: /status of 409/ });
    for (const page of [kari, jo]) {
      await tilBolig(page, 'Bjørkelia 18');
      await knapp(page, 'Endre Husleie').click();
    }
    await kari.getByLabel('Husleie (kr i måneden)').fill('8100');
    await knapp(kari, 'Lagre').click();
    await statuslinje(kari).getByText('Endringen er lagret.').waitFor();
    await jo.getByLabel('Husleie (kr i måneden)').fill('8250');
    await jo.keyboard.press('Control+Enter');
    await jo.getByRole('heading', { name: / endret dette kl\. \d\d\.\d\d$/ }).waitFor();
    expect(await jo.locator('tak-konflikt fieldset').innerText()).toMatch(/Lagret nå\s+8.100.kr[^]*Ditt\s+8.250.kr/);
    await erTilgjengelig(jo);
    await knapp(jo, 'Lagre valgene').click();
    await statuslinje(jo).getByText('Endringen er lagret.').waitFor();
    await blir(
      async () => (await linje(jo, 'Husleie').locator('td').first().innerText()).replace(/\s/g, ' '),
      '8 250 kr',
    );
  });
});

describe('a dwelling as a whole', () => {
  it('is registered, and another like it; what must be filled in is said', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await liste(page);
    await page.getByRole('link', { name: 'Ny bolig' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ny bolig' }).waitFor();
    await erTilgjengelig(page);
    await knapp(page, 'Registrer boligen').click();
    await page.locator('tak-error-summary').getByRole('link').nth(1).waitFor();
    await page.getByLabel('Adresse').fill('Nyveien 1');
    await page.getByLabel('Bruksenhet').fill('H0101');
    await page.getByLabel('Bygg').fill('Bjørketun');
    await page.getByLabel('Form Må fylles ut').selectOption('Eid');
    await page.getByLabel('Disponert fra').fill(`01.02.${iaar}`);
    await page.getByLabel('Antall soverom').fill('2');
    await knapp(page, 'Registrer boligen').click();
    await page.getByRole('heading', { level: 1, name: 'Nyveien 1, H0101' }).waitFor();
    await page.getByRole('link', { name: 'Lag en lik' }).click();
    await page.getByText('Fylt ut likt med Nyveien 1, H0101.').waitFor();
    await ventPaaSide(page);
    expect([await page.getByLabel('Adresse').inputValue(), await page.getByLabel('Bruksenhet').inputValue()]).toEqual([
      'Nyveien 1',
      '',
    ]);
    expect(await page.getByLabel('Bygg').inputValue()).toBe('Bjørketun');
    await page.getByLabel('Bruksenhet').fill('H0102');
    await page.getByLabel('Disponert fra').fill(`01.02.${iaar}`);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Nyveien 1, H0102' }).waitFor();
    await statuslinje(page).getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('heading', { level: 1, name: 'Boliger' }).waitFor();
    await blir(() => page.getByRole('link', { name: 'Nyveien 1, H0102', exact: true }).count(), 0);
    await page.getByRole('link', { name: 'Nyveien 1, H0101', exact: true }).waitFor();
  });

  it('is divided, ended and opened again', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await tilBolig(page, 'Bjørkelia 16');
    await knapp(page, 'Del boligen').first().click();
    await page.getByLabel('Deles fra').fill(`01.04.${iaar}`);
    for (const [i, bruksenhet] of ['H0101', 'H0201'].entries()) {
      const del = page.getByRole('group', { name: `Del ${i + 1}` });
      await del.getByLabel('Bruksenhet').fill(bruksenhet);
      await del.getByLabel('Bruksareal (m²)').fill('60');
    }
    await erTilgjengelig(page);
    await page.getByLabel('Deles fra').press('Control+Enter');
    await statuslinje(page).getByText(`Boligen er delt i 2 fra 01.04.${iaar}.`).waitFor();
    await page.getByText(`Disponert til 31.03.${iaar}`).waitFor();
    await liste(page);
    await page.getByRole('link', { name: 'Bjørkelia 16, H0201', exact: true }).click();
    await ventPaaSide(page);
    await knapp(page, 'Avslutt').click();
    await page.getByLabel('Siste dag vi disponerer den').fill('i går');
    await knapp(page, 'Avslutt boligen').click();
    await page.locator('.head__status').getByText('Disponert til').waitFor();
    await knapp(page, 'Gjenåpne boligen').click();
    await statuslinje(page).getByText('Boligen er gjenåpnet.').waitFor();
    await page.locator('.head__status').getByText('Ledig').waitFor();
  });

  it('is deleted with a reason, and comes back', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await tilBolig(page, 'Bjørkelia 14');
    await knapp(page, 'Slett').click();
    await page.getByRole('heading', { name: 'Slette Bjørkelia 14?' }).waitFor();
    await knapp(page, 'Slett boligen').click();
    await page.getByText('Skriv hvorfor boligen er feil registrert.').waitFor();
    await erTilgjengelig(page);
    await page.getByLabel('Hvorfor er den feil registrert?').fill('Ført to ganger');
    await knapp(page, 'Slett boligen').click();
    await page.getByRole('heading', { level: 1, name: 'Boliger' }).waitFor();
    await blir(() => page.getByRole('link', { name: 'Bjørkelia 14', exact: true }).count(), 0);
    await statuslinje(page).getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bjørkelia 14' }).waitFor();
  });

  it('is read, not changed, by those who may not, and of days that have been', async () => {
    const page = await nettleser.apne({ ...som('leder'), tillatFeil: /status of (404|400)/ });
    await tilBolig(page, 'Bjørkelia 14');
    expect(await page.getByRole('button', { name: /^(Endre|Slett|Avslutt|Del)/ }).count()).toBe(0);
    await page.goto('/boliger/ny');
    await page.getByRole('heading', { level: 1, name: 'Ikke tilgang' }).waitFor();
    const endrer = await nettleser.apne(som('boligkontor'));
    await tilBolig(endrer, 'Bjørkelia 14');
    await endrer.goto(`${endrer.url()}?kjentPer=${idag}`);
    await ventPaaSide(endrer);
    expect(await endrer.getByRole('button', { name: /^Endre / }).count()).toBe(0);
  });
});

describe('many dwellings at once', () => {
  const merk = (page: Page, navn: string) => page.getByRole('checkbox', { name: `Merk ${navn}`, exact: true });
  const maalgruppe = async (page: Page, navn: string): Promise<string> =>
    page.locator('tak-boligliste tbody tr').filter({ hasText: navn }).innerText();

  it('are marked by keyboard, shown before and after, changed in one act, and taken back in one', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await page.goto('/boliger?sorter=adresse');
    await ventPaaSide(page);
    await page.getByRole('link', { name: 'Bjørkelia 2, H0101', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await merk(page, 'Bjørkelia 2, H0102').isChecked()).toBe(true);
    await page.getByText('2 boliger merket').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('Hva skal endres').selectOption('Målgruppe');
    await page.locator('tak-endre-flere').getByLabel('Målgruppe').selectOption('Flyktning');
    await page.getByLabel('Endring fra dato').check();
    await page.getByLabel('Gjelder fra').fill(`01.03.${iaar}`);
    await page.keyboard.press('Control+Enter');
    const visning = page.locator('tak-endre-flere tak-table').first().locator('tbody tr');
    await blir(
      async () => (await visning.allInnerTexts()).map((r) => r.replace(/\s+/g, ' ')).join('; '),
      'Bjørkelia 2, H0101 Eldre Flyktning; Bjørkelia 2, H0102 Eldre Flyktning',
    );
    await erTilgjengelig(page);
    await knapp(page, 'Lagre for 2 boliger').waitFor();
    await page.keyboard.press('Control+Enter');
    await statuslinje(page).getByText('2 boliger er endret.').waitFor();
    await blir(async () => /Flyktning/.test(await maalgruppe(page, 'Bjørkelia 2, H0102')), true);
    await statuslinje(page).getByRole('button', { name: 'Angre' }).click();
    await statuslinje(page).getByText('Endringen er angret.').waitFor();
    await blir(async () => /Eldre/.test(await maalgruppe(page, 'Bjørkelia 2, H0102')), true);
  });

  it('tells which cannot, and lets them be taken out', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await page.goto('/boliger?sorter=adresse');
    await ventPaaSide(page);
    await page.getByRole('checkbox', { name: 'Merk alle på siden' }).check();
    await knapp(page, 'Endre flere').click();
    await page.getByLabel('Hva skal endres').selectOption('Samlokalisert');
    await page.locator('tak-endre-flere').getByLabel('Samlokalisert').selectOption('Ja');
    await page.getByLabel('Endring fra dato').check();
    await page.getByLabel('Gjelder fra').fill('01.03.2016');
    await knapp(page, 'Vis hva som endres').click();
    const taUt = page.getByRole('button', { name: /^Ta ut \d+ bolig(er)? som ikke kan endres$/ });
    await taUt.click();
    await page.getByRole('button', { name: /^Lagre for \d+ boliger$/ }).waitFor();
    await page.getByLabel('Hva skal endres').press('Escape');
    await blir(() => page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''), 'Endre flere');
    await knapp(page, 'Fjern merkingen').click();
    await blir(() => page.getByRole('checkbox', { checked: true }).count(), 0);
  });
});

describe('a building', () => {
  it('is registered, renamed, and deleted when nothing is tied to it', async () => {
    const page = await nettleser.apne({ ...som('boligkontor'), tillatFeil: /status of 409/ });
    await page.goto('/boliger?vis=bygg');
    await ventPaaSide(page);
    await page.getByRole('link', { name: 'Nytt bygg' }).click();
    await knapp(page, 'Registrer bygget').click();
    await page.getByText('Gi bygget et navn eller en adresse.').first().waitFor();
    await page.getByLabel('Navn').fill('Lundetun');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lundetun' }).waitFor();
    await page.getByText('Ingen boliger er knyttet til bygget.').waitFor();
    await knapp(page, 'Endre bygget').click();
    await page.getByLabel('Navn').fill('Lundetunet');
    await erTilgjengelig(page);
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { level: 1, name: 'Lundetunet' }).waitFor();
    await knapp(page, 'Slett').click();
    await knapp(page, 'Slett bygget').click();
    await page.waitForURL(/vis=bygg/);
    await statuslinje(page).getByText('Lundetunet er slettet.').waitFor();
    await page.getByRole('link', { name: 'Bjørketun', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Bjørketun' }).waitFor();
    await knapp(page, 'Slett').click();
    await knapp(page, 'Slett bygget').click();
    await page.getByText('noe annet i registeret viser til det').waitFor();
  });
});

it('is in nynorsk', async () => {
  const page = await nettleser.apne({ ...som('boligkontor'), spraak: 'nn' });
  await tilBolig(page, 'Bjørkelia 14');
  await knapp(page, 'Endre Målgruppe').click();
  await page.getByText('Kva slags endring er det?').waitFor();
  await page.getByLabel('Endring frå dato').check();
  await knapp(page, 'Vis kva som blir endra').click();
  await page.getByText('Skriv datoen endringa gjeld frå.').first().waitFor();
  await erTilgjengelig(page);
});
