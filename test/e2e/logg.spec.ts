import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FORESPORSEL_HODE, type HusstandssokSvar, STIER } from '@tak/contracts';
import type { Page } from 'playwright-core';
import { blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { overflod, tilgjengelighetsfeil } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const hode = { [FORESPORSEL_HODE]: '1' };
/** Synthetic numbers (month + 80) with right check digits: of somebody in the example package, and of nobody. */
const KJENT = '26870352564';
const UKJENT = '01810050019';

const gaaTil = async (page: Page, sti: string): Promise<void> => {
  await page.goto(sti);
  await ventPaaSide(page);
};

interface Lesning {
  readonly grunn: string;
  readonly skjult: string;
}
let lesning: Promise<Lesning> | undefined;
/** Somebody has read a household and opened another as inhabil; the reason is found again in the log. */
const lest = (): Promise<Lesning> => (lesning ??= lesHusstander());

async function lesHusstander(): Promise<Lesning> {
  const leser = await nettleser.apne({ rolle: 'nav' });
  const svar = await leser.request.post(STIER.husstanderSok, { headers: hode, data: { sok: 'Test', side: 1 } });
  const { rader } = (await svar.json()) as HusstandssokSvar;
  // Another each time: one that is open already is not opened once more.
  const [en, to] = [rader[0], rader[randomInt(1, 10)]];
  if (!en || !to) throw new Error('The register has no households to read');
  await leser.request.get(STIER.husstand(en.id));
  const grunn = `Ingen andre på vakt ${randomBytes(4).toString('hex')}`;
  await leser.request.post(STIER.minInhabiliteter, {
    headers: hode,
    data: { husstand: to.eksternId, grunn: 'familie' },
  });
  const apnet = await leser.request.post(STIER.husstandInhabil(to.id), { headers: hode, data: { grunn } });
  if (!apnet.ok()) throw new Error(`Opening was refused: ${apnet.status()}`);
  return { grunn, skjult: to.eksternId };
}

describe('the log', () => {
  it('says who did what and why, filtered in the address, and keeps words out of it', async () => {
    const { grunn, skjult } = await lest();
    const page = await nettleser.apne({ rolle: 'personvernombud' });
    await gaaTil(page, '/logg');
    await page.getByLabel('Ord i begrunnelsen').fill(grunn);
    await page.keyboard.press('Enter');
    await page.getByText('1 i alt, alle vist').waitFor();
    const rad = page.getByRole('row').filter({ hasText: grunn });
    await rad.getByText('Åpnet en husstand som inhabil').waitFor();
    await rad.getByText('Ikke tilgang').waitFor();
    expect(await rad.innerText()).not.toContain(skjult);
    expect(page.url()).not.toContain('Ingen');
    await rad.locator('summary').press('Enter');
    await rad.getByText('Forespørsel').waitFor();
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fjern filter' }).click();

    await page.getByLabel('Handling').selectOption({ label: 'Leste en husstand' });
    await page.waitForURL(/handling=husstand\.les/);
    await ventPaaSide(page);
    const handlinger = await page.locator('tbody summary').allInnerTexts();
    expect(new Set(handlinger)).toEqual(new Set(['Leste en husstand']));
    await page.getByLabel('Fra dato').fill('+1d');
    await page.keyboard.press('Tab');
    await page.waitForURL(/fra=\d{4}-\d\d-\d\d/);
    await page.getByLabel('Fra dato').fill('31132026');
    await page.keyboard.press('Tab');
    await page.getByText('En dato kan ikke leses').waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'gjelder fortsatt fra og med' }).count()).toBe(1);
    await page.getByText('Ingen linjer i loggen passer.').waitFor();
    // A shared link shows the same rows.
    await page.reload();
    await page.getByText('Ingen linjer i loggen passer.').waitFor();
    await page.goBack();
    await page.locator('summary', { hasText: 'Leste en husstand' }).first().waitFor();
  });

  it('is taken out as the rows that are shown', async () => {
    const { grunn } = await lest();
    const page = await nettleser.apne({ rolle: 'personvernombud' });
    await gaaTil(page, '/logg?handling=husstand.inhabil_apne');
    const [fil] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Eksporter CSV' }).click(),
    ]);
    const innhold = readFileSync(await fil.path(), 'utf8');
    expect(innhold).toContain(grunn);
    expect(innhold).not.toContain('Leste en husstand');
  });

  it('is controlled, and the sum is told for comparing later', async () => {
    const page = await nettleser.apne({ rolle: 'systemeier', bredde: 320 });
    await gaaTil(page, '/logg');
    expect(await page.getByRole('link', { name: /^Eksporter/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Kontroller loggen' }).press('Enter');
    await page.getByRole('heading', { name: 'Loggen er hel' }).waitFor();
    await page.getByText(/linjer er kontrollert\. Ingen er endret, fjernet eller satt inn\./).waitFor();
    expect(await page.locator('code').innerText()).toMatch(/^[0-9a-f]{64}$/);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    expect(await overflod(page)).toBe(0);
    // On paper the control is alone.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('tak-loggtabell').isVisible()).toBe(false);
    expect(
      await page
        .getByText(/kommune$/)
        .last()
        .isVisible(),
    ).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Lukk' }).press('Enter');
    await blir(() => page.getByRole('heading', { name: 'Loggen er hel' }).count(), 0);
  });

  it('belongs to those who control: others do not find it', async () => {
    const page = await nettleser.apne({ rolle: 'boligkontor' });
    await gaaTil(page, '/logg');
    expect(await page.title()).toMatch(/^Siden finnes ikke/);
  });
});

describe('innsyn', () => {
  it('takes a number that is hidden, sent and forgotten, and says nothing of one whom nobody has read about', async () => {
    const page = await nettleser.apne({ rolle: 'personvernombud' });
    const adresser: string[] = [];
    page.on('request', (f) => adresser.push(f.url()));
    await gaaTil(page, '/logg');
    await page.getByRole('link', { name: 'Hvem har lest om en person' }).click();
    await page.waitForURL('**/logg/innsyn');
    await page.getByLabel('Fødselsnummer').fill('12345678901');
    await page.getByRole('button', { name: 'Finn oppslagene' }).click();
    await page.getByRole('link', { name: 'Skriv et gyldig fødselsnummer, 11 siffer.' }).waitFor();
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    const felt = page.getByLabel('Fødselsnummer');
    await felt.fill(UKJENT);
    expect(await felt.evaluate((e) => getComputedStyle(e).getPropertyValue('-webkit-text-security'))).toBe('disc');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ingen oppslag' }).waitFor();
    await page.getByText('enten personen står i registeret eller ikke').waitFor();
    expect(await page.content()).not.toContain(UKJENT);
    expect(adresser.filter((a) => a.includes(UKJENT))).toEqual([]);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nytt oppslag' }).click();
    await blir(() => felt.inputValue(), '');
  });

  it('lists who has read about the person, to be printed without naming whom', async () => {
    const leser = await nettleser.apne({ rolle: 'tildelingskontor', kommunenummer: '3301' });
    const funn = await leser.request.post(STIER.husstanderSok, { headers: hode, data: { sok: KJENT, side: 1 } });
    const husstand = ((await funn.json()) as HusstandssokSvar).rader[0];
    if (!husstand) throw new Error('The example package has nobody with the number');
    await leser.request.get(STIER.husstand(husstand.id));

    const page = await nettleser.apne({ rolle: 'personvernombud', kommunenummer: '3301', bredde: 320 });
    await gaaTil(page, '/logg/innsyn');
    await page.getByLabel('Fødselsnummer').fill(`${KJENT.slice(0, 6)} ${KJENT.slice(6)}`);
    await page.getByLabel('Fra dato').fill('31132026');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Skriv datoen som' }).waitFor();
    await page.getByLabel('Fra dato').fill('i dag');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hvem har lest om denne personen' }).waitFor();
    await page
      .getByRole('row', { name: /Tildelingskontor.*Leste en husstand/ })
      .first()
      .waitFor();
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    expect(await overflod(page)).toBe(0);
    expect(await page.content()).not.toContain(KJENT);
    expect(await page.locator('main').innerText()).not.toContain(husstand.navn);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Gjelder:').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Skriv ut' }).count()).toBe(0);
  });

  it('is not for the systemeier', async () => {
    const page = await nettleser.apne({ rolle: 'systemeier' });
    await gaaTil(page, '/logg');
    expect(await page.getByRole('link', { name: 'Hvem har lest om en person' }).count()).toBe(0);
    await gaaTil(page, '/logg/innsyn');
    expect(await page.title()).toMatch(/^Siden finnes ikke/);
  });
});
