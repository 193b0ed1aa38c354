import { readFileSync } from 'node:fs';
import { FORESPORSEL_HODE, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { type Page, request } from 'playwright-core';
import { adresse, blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { importer } from './harness/pakke';
import { erTilgjengelig } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const kommunenummer = '9908';
const som = (rolle: Rolle) => ({ rolle, kommunenummer });
const bolig = (nr: number, rest: string): string => `9908-B${nr};9908;${rest}`;

/** A small municipality of its own, so that no number of another test changes. Siv Skjermvik is protected. */
const PAKKE = {
  kommuner: ['kommunenummer;navn', '9908;Granbygd'],
  bygg: ['bygg_id;kommunenummer;navn;adresse;bydel', '9908-Y1;9908;Ospetun;Ospelia 2;Ospa'],
  boliger: [
    'bolig_id;kommunenummer;bygg_id;adresse;bruksenhetsnummer;disposisjonsform;fom;tom;bruksareal;antall_soverom;rullestol;maalgruppe;maanedsleie',
    bolig(1, '9908-Y1;Ospelia 2;H0101;eid;2015-01-01;;50;2;ja;eldre;9000'),
    bolig(2, '9908-Y1;Ospelia 2;H0102;eid;2015-01-01;;60;2;nei;flyktning;9500'),
    bolig(3, ';Ospelia 10;;innleid;2015-01-01;;70;3;;;10000'),
    bolig(4, ';Ospelia 3;;eid;2015-01-01;;40;1;ja;eldre;7000'),
    bolig(5, ';Gamleveien 1;;eid;2010-01-01;2019-12-31;40;1;ja;eldre;7000'),
  ],
  boligendringer: ['bolig_id;fom;disposisjonsform', '9908-B1;2020-05-01;innleid', '9908-B1;2023-05-01;eid'],
  personer: [
    'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;adressebeskyttelse',
    '9908-P1;9908;;1990-01-01;Una Ospedal;ugradert',
    '9908-P2;9908;;1990-05-05;Siv Skjermvik;strengt_fortrolig',
    '9908-P3;9908;;1980-05-05;Roy Granli;ugradert',
  ],
  husstander: ['husstand_id;kommunenummer', '9908-H1;9908', '9908-H2;9908', '9908-H3;9908'],
  medlemmer: [
    'husstand_id;person_id;rolle;fom;tom',
    '9908-H1;9908-P1;hovedperson;2015-01-01;',
    '9908-H2;9908-P2;hovedperson;2015-01-01;',
    '9908-H3;9908-P3;hovedperson;2015-01-01;',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;fom;tom;kontrakt_tom;avslutning',
    '9908-L1;9908-B1;9908-H3;2016-01-01;2024-12-31;2024-12-31;leid_privat',
    '9908-L2;9908-B2;9908-H2;2022-01-01;;;',
    '9908-L3;9908-B3;9908-H1;2022-01-01;;2024-12-31;',
    '9908-L4;9908-B4;9908-H3;2025-01-01;;2099-12-31;',
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

const adresser = (page: Page): Promise<readonly string[]> => page.locator('tak-boligliste tbody th a').allInnerTexts();
const rad = (page: Page, navn: string) => page.locator('tak-boligliste tbody tr').filter({ hasText: navn });
const sokefelt = (page: Page) => page.getByRole('searchbox');
const fokus = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const antall = (page: Page, tekst: string) => page.getByRole('status').filter({ hasText: new RegExp(`^${tekst}$`) });
async function apne(page: Page, adressen = '/boliger'): Promise<void> {
  await page.goto(adressen);
  await ventPaaSide(page);
}
describe('the list of dwellings', () => {
  it('has what must be acted on first, then by address as people count', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page);
    expect(await adresser(page)).toEqual(['Ospelia 2, H0101', 'Ospelia 10', 'Ospelia 2, H0102', 'Ospelia 3']);
    expect(await rad(page, 'Ospelia 2, H0101').innerText()).toMatch(/Ledig[^]*01\.01\.2025[^]*dager tom[^]*Ingen/);
    expect(await rad(page, 'Ospelia 10').innerText()).toMatch(
      /Utleid[^]*31\.12\.2024[^]*åpen etter utløp[^]*Una Ospedal/,
    );
    await page.getByText('Én kontrakt er åpen etter utløp.').waitFor();
    await page.getByRole('button', { name: 'm²' }).click();
    await blir(() => adresser(page).then((a) => a[0]), 'Ospelia 3');
    expect(page.url()).toMatch(/sorter=areal/);
    await page.getByRole('button', { name: 'Det som krever handling først' }).click();
    await blir(() => adresser(page).then((a) => a[0]), 'Ospelia 2, H0101');
  });

  it('follows what is typed, by address and by tenant, and leaves no word of it in address or storage', async () => {
    const page = await nettleser.apne(som('nav'));
    await apne(page);
    await sokefelt(page).fill('una osp');
    await antall(page, '1 bolig').waitFor({ state: 'attached' });
    expect(await adresser(page)).toEqual(['Ospelia 10']);
    expect(new URL(page.url()).search).toBe('');
    const lager = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    );
    expect(lager.toLowerCase()).not.toContain('una');
    await sokefelt(page).fill('ospetun');
    await antall(page, '2 boliger').waitFor({ state: 'attached' });
  });

  it('says «Ikke tilgang» of a protected tenant, and does not find one by name', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page);
    expect(await rad(page, 'Ospelia 2, H0102').innerText()).toMatch(/Utleid[^]*Ikke tilgang/);
    await sokefelt(page).fill('skjermvik');
    await page.getByRole('heading', { name: 'Ingen treff' }).waitFor();
    await page.getByRole('button', { name: 'Fjern søket «skjermvik»' }).click();
    await antall(page, '4 boliger').waitFor({ state: 'attached' });
    await blir(() => page.evaluate(() => document.activeElement?.getAttribute('type') ?? ''), 'search');
  });

  it('is filtered by quick choices and by codes in the address, and names what can be taken away', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page);
    const chip = page.getByRole('button', { name: /^Ukjent rullestol/ });
    expect((await chip.innerText()).replace(/\s+/g, ' ')).toBe('Ukjent rullestol 1');
    await chip.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/utvalg=ukjent_rullestol/);
    await blir(() => adresser(page).then((a) => a.join()), 'Ospelia 10');
    await page.getByRole('button', { name: 'Filtre', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Eid', exact: true }).check();
    await page.waitForURL(/form=eid/);
    await page.getByRole('heading', { name: 'Ingen treff' }).waitFor();
    await erTilgjengelig(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Fjern filteret «Ukjent rullestol»' }).click();
    await antall(page, '3 boliger').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Fjern filteret Eid' }).click();
    await antall(page, '4 boliger').waitFor({ state: 'attached' });
    await page.goBack();
    await antall(page, '3 boliger').waitFor({ state: 'attached' });
  });

  it('has the columns one has chosen, also the next time', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page);
    await page.getByRole('button', { name: 'Kolonner' }).click();
    await page.getByRole('checkbox', { name: 'Bolig-id' }).check();
    await page.getByRole('checkbox', { name: 'Leietaker' }).uncheck();
    await erTilgjengelig(page);
    await page.reload();
    await ventPaaSide(page);
    const hoder = await page.locator('thead th').allInnerTexts();
    expect([hoder.includes('Bolig-id'), hoder.includes('Leietaker')]).toEqual([true, false]);
    await page.getByRole('button', { name: 'Kolonner' }).click();
    await page.getByRole('button', { name: 'Vis de vanlige' }).click();
    await page.getByRole('columnheader', { name: 'Leietaker' }).waitFor();
  });

  it('is kept as one’s own view, used again, deleted, and undone', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page, '/boliger?form=innleid&sorter=areal');
    await page.getByRole('button', { name: 'Mine visninger' }).click();
    await page.getByRole('button', { name: 'Lagre visning' }).click();
    await page.getByText('Gi visningen et navn.').waitFor();
    await page.getByLabel('Lagre slik listen er nå, som').fill('Innleide etter areal');
    await page.keyboard.press('Enter');
    await page.getByText('Visningen «Innleide etter areal» er lagret.').waitFor();
    await apne(page);
    await page.getByRole('button', { name: 'Mine visninger' }).click();
    const min = page.getByRole('button', { name: 'Innleide etter areal', exact: true });
    await min.click();
    await page.waitForURL(/form=innleid/);
    await blir(() => adresser(page).then((a) => a.join()), 'Ospelia 10');
    await page.getByRole('button', { name: 'Slett visningen Innleide etter areal' }).click();
    await blir(() => min.count(), 0);
    await blir(() => page.evaluate(() => document.activeElement?.tagName ?? ''), 'INPUT');
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('button', { name: 'Mine visninger' }).click();
    await blir(() => min.count(), 1);
    await page.getByRole('button', { name: 'Slett visningen Innleide etter areal' }).click();
    await blir(() => min.count(), 0);
  });

  it('is exported as exactly the rows that are shown', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page, '/boliger?form=eid');
    const lastet = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Eksporter CSV' }).click();
    const fil = readFileSync(await (await lastet).path(), 'utf8');
    const linjer = fil.trim().split('\n').slice(1);
    expect(linjer.map((l) => l.split(';')[0]?.replaceAll('"', ''))).toEqual(await adresser(page));
    expect(fil).not.toContain('Skjermvik');
  });

  it('is told per building, which has its dwellings', async () => {
    const page = await nettleser.apne(som('leder'));
    await apne(page);
    await page.getByText('Per bygg', { exact: true }).click();
    await page.waitForURL(/vis=bygg/);
    await page.getByText('1 av 2 utleid').waitFor();
    await erTilgjengelig(page);
    await page.getByRole('link', { name: 'Ospetun' }).click();
    await page.waitForURL(/\/bygg\/\d+$/);
    await page.getByRole('heading', { level: 1, name: 'Ospetun' }).waitFor();
    await blir(() => adresser(page).then((a) => a.join('; ')), 'Ospelia 2, H0101; Ospelia 2, H0102');
    await erTilgjengelig(page);
  });

  it('is in nynorsk', async () => {
    const page = await nettleser.apne({ ...som('boligkontor'), spraak: 'nn' });
    await apne(page);
    await page.getByRole('heading', { level: 1, name: 'Bustader' }).waitFor();
    await page.getByText('Éin kontrakt er open etter utløp.').waitFor();
    await rad(page, 'Ospelia 2, H0102').getByText('Ikkje tilgang').waitFor();
  });
});

describe('one dwelling', () => {
  const tilBolig = async (page: Page, navn: string): Promise<void> => {
    await page.getByRole('link', { name: navn, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: navn, exact: true }).waitFor();
    await ventPaaSide(page);
  };

  it('says what matters now, what it has been, and the facts with the day they hold from', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page);
    await tilBolig(page, 'Ospelia 2, H0101');
    expect(await page.locator('.head').innerText()).toMatch(
      /Ledig i .+ dager, tapt leie .+\skr\.[^]*Ospetun, 2 boliger/,
    );
    const form = page.locator('tak-faktatabell tbody tr').filter({ hasText: 'Form' });
    expect(await form.innerText()).toMatch(/Eid[^]*før: Innleid, fra 01\.05\.2020[^]*01\.05\.2023/);
    await page.getByText('Ingen leietaker nå.').waitFor();
    await page.getByRole('button', { name: 'Vis som tabell' }).click();
    const linje = await page.locator('.chart-table tbody').innerText();
    expect(linje).toMatch(/Innleid[^]*01\.05\.2020[^]*30\.04\.2023/);
    expect(linje).toMatch(/Roy Granli[^]*01\.01\.2016[^]*31\.12\.2024/);
    await page.locator('svg [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const stolpe = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await blir(async () => (await stolpe()).split(',')[0], 'Disposisjon: Innleid');
    await page.getByRole('tab', { name: 'Oversikt' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/fane=avtaler/);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/fane=leieforhold/);
    await page.getByText('Leid privat').waitFor();
    await page.keyboard.press('End');
    await page.waitForURL(/fane=historikk/);
    await page.getByText('Endring fra dato').first().waitFor();
    await erTilgjengelig(page);
  });

  it('is left for the next by Alt and the arrows, and Back is to its row', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page, '/boliger?form=eid');
    await tilBolig(page, 'Ospelia 2, H0101');
    await page.getByText('1 av 3').waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('heading', { level: 1, name: 'Ospelia 2, H0102' }).waitFor();
    await ventPaaSide(page);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Ospelia 2, H0101' }).waitFor();
    await ventPaaSide(page);
    await page.goBack();
    await page.waitForURL(/form=eid/);
    await blir(() => fokus(page), 'Ospelia 2, H0101');
  });

  it('tells nothing of a protected tenant, in no tab and on no lane', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apne(page);
    await tilBolig(page, 'Ospelia 2, H0102');
    for (const fane of ['Oversikt', 'Leieforhold', 'Historikk']) {
      await page.getByRole('tab', { name: fane }).click();
      await ventPaaSide(page);
      expect(await page.content()).not.toMatch(/Skjermvik|9908-H2/);
    }
    await page.getByRole('tab', { name: 'Leieforhold' }).click();
    await page.locator('tak-boligleie').getByText('Ikke tilgang').waitFor();
  });

  it('is shown as it was known before it was registered: not there', async () => {
    const page = await nettleser.apne({ ...som('boligkontor'), tillatFeil: /status of 404/ });
    await apne(page);
    await tilBolig(page, 'Ospelia 3');
    await page.getByRole('button', { name: 'Velg annen dato' }).click();
    await page.locator('tak-kjent-per input').fill('01.01.2020');
    await page.keyboard.press('Enter');
    await page.waitForURL(/kjentPer=2020-01-01/);
    await page.getByRole('heading', { level: 1, name: 'Ikke tilgang' }).waitFor();
  });

  it('answers alike for one that is not there and what is no number', async () => {
    const page = await nettleser.apne({ ...som('boligkontor'), tillatFeil: /status of (404|400)/ });
    for (const id of ['999999999', 'x']) {
      await page.goto(`/boliger/${id}`);
      await page.getByRole('heading', { level: 1, name: 'Ikke tilgang' }).waitFor();
    }
    await page.getByRole('link', { name: 'Til boligene' }).click();
    await antall(page, '4 boliger').waitFor({ state: 'attached' });
  });
});
