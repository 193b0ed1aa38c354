import { randomBytes, randomInt } from 'node:crypto';
import { FORESPORSEL_HODE, type HusstandssokSvar, type OktSvar, STIER } from '@tak/contracts';
import type { Page } from 'playwright-core';
import { blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { overflod, tilgjengelighetsfeil } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
/** Accounts are never deleted, so each test has names of its own. */
const egen = (): string => randomBytes(4).toString('hex');

const gaaTil = async (page: Page, sti: string): Promise<void> => {
  await page.goto(sti);
  await ventPaaSide(page);
};
const sok = async (page: Page, ord: string): Promise<void> => {
  await page.getByRole('searchbox', { name: 'Søk etter navn eller brukernavn' }).fill(ord);
};
const statuslinje = (page: Page, tekst: string): Promise<void> =>
  page.locator('.status-line', { hasText: tekst }).waitFor();
const post = async (page: Page, sti: string, data: object): Promise<void> => {
  const svar = await page.request.post(sti, { headers: { [FORESPORSEL_HODE]: '1' }, data });
  if (!svar.ok()) throw new Error(`${sti}: ${svar.status()} ${await svar.text()}`);
};
/** A new account by the form; its page is open afterwards. */
async function nyBruker(page: Page, navn: string, roller: readonly string[]): Promise<string> {
  await gaaTil(page, '/brukere/ny');
  await page.getByLabel('Brukernavn').fill(`${navn.toLowerCase().replaceAll(' ', '.')}@kommunen.example`);
  await page.getByRole('textbox', { name: /^Navn/ }).fill(navn);
  for (const rolle of roller) await page.getByRole('checkbox', { name: new RegExp(`^${rolle}`) }).check();
  await page.getByRole('button', { name: 'Lag bruker' }).click();
  await page.getByRole('heading', { level: 1, name: navn }).waitFor();
  return new URL(page.url()).pathname;
}

describe('accounts', () => {
  it('are made with the keyboard alone, said what is missing, and found again by name', async () => {
    const page = await nettleser.apne({ rolle: 'systemeier' });
    const navn = `Turid ${egen()}`;
    await gaaTil(page, '/brukere');
    await page.getByRole('link', { name: 'Ny bruker' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/brukere/ny');
    await ventPaaSide(page);
    await page.getByRole('button', { name: 'Lag bruker' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Skriv brukernavnet.' }).waitFor();
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.getByRole('link', { name: 'Skriv brukernavnet.' }).press('Enter');
    await page.keyboard.type(`${egen()}@kommunen.example`);
    await page.keyboard.press('Tab');
    await page.keyboard.type(navn);
    await page.getByRole('checkbox', { name: /^NAV/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Kan åpne skjermede husstander, NAV' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: navn }).waitFor();
    await page.getByText('Kan åpne skjermede husstander').first().waitFor();
    await ventPaaSide(page);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.getByRole('navigation', { name: 'Du er her' }).getByRole('link', { name: 'Brukere' }).click();
    await sok(page, navn.toUpperCase());
    await page.getByText('1 i alt, alle vist').waitFor();
    await page.getByRole('cell', { name: 'NAV · skjermede husstander' }).waitFor();
    // Names stay out of the address.
    expect(page.url()).not.toContain(navn.slice(-8));
    await sok(page, `${egen()}${egen()}`);
    await page.getByText('Ingen brukere passer.').waitFor();
    await page.getByRole('button', { name: 'Fjern filter' }).click();
    await page.getByRole('button', { name: /^Deaktiverte/ }).click();
    await page.waitForURL(/status=deaktiverte/);
  });

  it('changed by two at once are shown side by side, and one chooses field by field', async () => {
    const [jeg, andre] = [
      await nettleser.apne({ rolle: 'systemeier', bredde: 320, tillatFeil: /409/ }),
      await nettleser.apne({ rolle: 'systemeier' }),
    ];
    const navn = `Arne ${egen()}`;
    const sti = await nyBruker(jeg, navn, ['Leder']);
    await gaaTil(andre, sti);
    await andre.getByRole('textbox', { name: /^E-post/ }).fill('arne@kommunen.example');
    await andre.getByRole('textbox', { name: /^Navn/ }).fill(`${navn} Berg`);
    await andre.getByRole('button', { name: 'Lagre' }).click();
    await statuslinje(andre, 'Kontoen er lagret.');
    await jeg.getByRole('textbox', { name: /^Navn/ }).fill(`${navn} Dahl`);
    await jeg.getByRole('button', { name: 'Lagre' }).click();
    await jeg.getByRole('heading', { name: 'Noen andre endret kontoen samtidig' }).waitFor();
    // What one did not touch follows the other; what both wrote is one's own until one chooses otherwise.
    const navnevalg = jeg.getByRole('group', { name: 'Navn' });
    expect(await navnevalg.getByRole('radio', { name: /^Du skrev/ }).isChecked()).toBe(true);
    expect(
      await jeg
        .getByRole('group', { name: 'E-post' })
        .getByRole('radio', { name: /arne@kommunen/ })
        .isChecked(),
    ).toBe(true);
    expect(await tilgjengelighetsfeil(jeg)).toEqual([]);
    expect(await overflod(jeg)).toBe(0);
    await navnevalg.getByRole('radio', { name: /^Lagret nå/ }).check();
    await jeg.getByRole('button', { name: 'Lagre valgene' }).click();
    await jeg.getByRole('heading', { level: 1, name: `${navn} Berg` }).waitFor();
    await blir(() => jeg.getByRole('textbox', { name: /^E-post/ }).inputValue(), 'arne@kommunen.example');
  });

  it('are confirmed, deactivated with a reason and activated again', async () => {
    const page = await nettleser.apne({ rolle: 'systemeier' });
    const navn = `Sissel ${egen()}`;
    await nyBruker(page, navn, ['Klageinstans']);
    await page.getByRole('button', { name: 'Bekreft kontoen' }).click();
    await statuslinje(page, 'Kontoen er bekreftet for ett år.');
    await page.getByRole('button', { name: 'Deaktiver', exact: true }).click();
    await page.getByRole('dialog', { name: `Deaktiver ${navn}?` }).waitFor();
    await page.getByRole('button', { name: 'Deaktiver kontoen' }).click();
    await page.getByText('Skriv hvorfor').waitFor();
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.getByRole('textbox', { name: /^Grunn/ }).fill('Sluttet 31.05.');
    await page.getByRole('button', { name: 'Deaktiver kontoen' }).click();
    await page.getByText(/^Deaktivert \d\d\.\d\d\.\d{4}\. Grunn: Sluttet 31\.05\.$/).waitFor();
    await page.getByRole('button', { name: 'Aktiver kontoen' }).click();
    await statuslinje(page, `${navn} er aktivert.`);
    await page.getByRole('button', { name: 'Deaktiver', exact: true }).waitFor();
  });

  it('of the last systemeier cannot be closed, and it is said why', async () => {
    const page = await nettleser.apne({ rolle: 'systemeier', tillatFeil: /409/ });
    const { bruker } = (await (await page.request.get(STIER.okt)).json()) as OktSvar;
    await gaaTil(page, `/brukere/${bruker?.id}`);
    await page.getByRole('button', { name: 'Avslutt rollen: Systemeier' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avslutt rollen' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Avslutt rollen: Systemeier' }).waitFor();
  });

  it('are read, not changed, by the personvernombud', async () => {
    const page = await nettleser.apne({ rolle: 'personvernombud' });
    await gaaTil(page, '/brukere');
    expect(await page.getByRole('link', { name: 'Ny bruker' }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Fire øyne' }).click();
    await page.getByRole('heading', { name: 'Store importer' }).waitFor();
    expect(await page.getByRole('switch').count()).toBe(0);
    await gaaTil(page, '/brukere/ny');
    expect(await page.title()).toMatch(/^Siden finnes ikke/);
  });
});

describe('four eyes', () => {
  it('let another decide what one has proposed', async () => {
    const eier = await nettleser.apne({ rolle: 'systemeier' });
    const annen = await nettleser.apne({ rolle: 'personvernombud' });
    const okt = async (): Promise<OktSvar> => (await (await annen.request.get(STIER.okt)).json()) as OktSvar;
    const annenKonto = `/brukere/${(await okt()).bruker?.id}`;
    // Another person with the same role: the personvernombud gets it too, and goes on in it.
    await gaaTil(eier, annenKonto);
    await eier.getByRole('combobox', { name: /^Rolle/ }).selectOption('systemeier');
    await eier.getByRole('button', { name: 'Gi rolle' }).click();
    await statuslinje(eier, 'Rollen Systemeier er gitt.');
    const tildelingId = (await okt()).bruker?.roller.find((r) => r.rolle === 'systemeier')?.tildelingId;
    await post(annen, STIER.oktRolle, { tildelingId });

    await gaaTil(eier, '/brukere?fane=fire-oyne');
    await eier.getByRole('switch', { name: 'Roller' }).focus();
    await eier.keyboard.press('Space');
    await statuslinje(eier, 'Fire øyne er slått på for roller.');
    expect(await tilgjengelighetsfeil(eier)).toEqual([]);

    const navn = `Unni ${egen()}`;
    const sti = await nyBruker(eier, navn, ['Boligkontor']);
    await eier.getByText('Du foreslo rollen selv.').waitFor();
    expect(await eier.getByRole('button', { name: 'Godkjenn: Boligkontor' }).count()).toBe(0);
    await ventPaaSide(eier);
    expect(await tilgjengelighetsfeil(eier)).toEqual([]);

    await gaaTil(annen, '/brukere?status=forslag');
    await annen.getByRole('link', { name: navn }).click();
    await annen.getByRole('button', { name: 'Godkjenn: Boligkontor' }).click();
    await statuslinje(annen, 'Rollen Boligkontor er godkjent.');
    await annen.getByText(/^Foreslått .*, godkjent .*\.$/).waitFor();

    // As it was.
    await gaaTil(eier, '/brukere?fane=fire-oyne');
    await eier.getByRole('switch', { name: 'Roller' }).uncheck();
    await statuslinje(eier, 'Fire øyne er slått av for roller.');
    await gaaTil(eier, annenKonto);
    await eier.getByRole('button', { name: 'Avslutt rollen: Systemeier' }).click();
    await eier.getByRole('dialog').getByRole('button', { name: 'Avslutt rollen' }).click();
    await statuslinje(eier, 'Rollen Systemeier er avsluttet.');
    await eier.getByText('Tidligere roller og avslag').first().waitFor();
    // The session in the role that ended is over.
    expect((await okt()).bruker).toBeNull();
    expect(sti).toMatch(/^\/brukere\//);
  });
});

describe('openings', () => {
  it('are listed with who and why, counted until they are seen, and name no household', async () => {
    const leser = await nettleser.apne({ rolle: 'nav' });
    const svar = await leser.request.post(STIER.husstanderSok, {
      headers: { [FORESPORSEL_HODE]: '1' },
      data: { sok: 'Test', side: 1 },
    });
    // Another each time: one that is open already is not opened once more.
    const husstand = ((await svar.json()) as HusstandssokSvar).rader[randomInt(10, 20)];
    if (!husstand) throw new Error('No household to be inhabil in');
    const grunn = `Vakt alene i helgen ${egen()}`;
    await post(leser, STIER.minInhabiliteter, { husstand: husstand.eksternId, grunn: 'familie' });
    await post(leser, STIER.husstandInhabil(husstand.id), { grunn });

    const page = await nettleser.apne({ rolle: 'systemeier' });
    await gaaTil(page, '/brukere');
    await page.getByRole('tab', { name: /^Åpninger \(\d+ nye?\)$/ }).click();
    const rad = page.getByRole('row').filter({ hasText: grunn });
    await rad.waitFor();
    expect(await rad.innerText()).not.toContain(husstand.eksternId);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await overflod(page)).toBe(0);
    await rad.getByRole('button', { name: /^Merk som sett/ }).press('Enter');
    await statuslinje(page, 'Åpningen er merket som sett.');
    await blir(() => rad.getByRole('button').count(), 0);
  });
});
