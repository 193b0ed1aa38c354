import { STIER, type OktSvar } from '@tak/contracts';
import type { Page } from 'playwright-core';
import { KONTOER } from '../api/prove/oidc';
import { oidcOppsett, type Oppsett } from '../api/prove/oidc-oppsett';
import { blir, brukNettleser, type Sidevalg, ventPaaSide } from './harness/nettleser';
import { overflod, tilgjengelighetsfeil } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
let o: Oppsett;
beforeAll(async () => {
  o = await oidcOppsett();
  await o.konto({
    brukernavn: KONTOER.kari.preferred_username,
    navn: 'Kari Nesheim',
    roller: ['boligkontor', 'leder'],
  });
  await o.konto({ brukernavn: KONTOER.nadia.preferred_username, navn: 'Nadia Fossen', roller: ['systemeier'] });
});
afterAll(() => o?.slutt());

async function apne(valg: Sidevalg = {}): Promise<Page> {
  const page = await nettleser.apne({ url: o.tak, ...valg });
  // The provider's pages name no icon, and the browser asks for one.
  await page.context().route('**/favicon.ico', (rute) => rute.fulfill({ status: 204 }));
  return page;
}
const velgKonto = (page: Page, hvem: keyof typeof KONTOER): Promise<void> =>
  page.getByRole('button', { name: KONTOER[hvem].name }).click();
const tilTilbyder = (page: Page): Promise<void> =>
  page.getByRole('link', { name: 'Logg inn med Prøvetilbyderen' }).click();

async function loggInn(page: Page, hvem: keyof typeof KONTOER, sti = '/min'): Promise<void> {
  await page.goto(sti);
  await tilTilbyder(page);
  await velgKonto(page, hvem);
  await page.waitForURL(`${o.tak}${sti}`);
  await ventPaaSide(page);
}
const bruker = async (page: Page): Promise<OktSvar['bruker']> =>
  ((await (await page.request.get(`${o.tak}${STIER.okt}`)).json()) as OktSvar).bruker;
/** Moves the times of somebody's sessions. */
const settOkter = (endring: string, navn: string): Promise<unknown> =>
  o.sql(
    `update tilgang.okter o set ${endring} from tilgang.brukere b
      where b.kommune_id = o.kommune_id and b.bruker_id = o.bruker_id and b.navn = $1`,
    [navn],
  );
const feltet = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

async function velBygd(page: Page): Promise<void> {
  for (const bredde of [320, 1280])
    for (const farger of ['light', 'dark'] as const) {
      await page.setViewportSize({ width: bredde, height: 900 });
      await page.emulateMedia({ colorScheme: farger });
      await page.locator(`html[data-color-scheme=${farger}]`).waitFor();
      expect([bredde, farger, await overflod(page), await tilgjengelighetsfeil(page)]).toEqual([bredde, farger, 0, []]);
    }
}

describe('logging in at a provider', () => {
  it('leads to where one was going, and the page knows who came', async () => {
    const page = await apne();
    await page.goto('/styring?aar=2024');
    await ventPaaSide(page);
    expect(await page.title()).toBe('Logg inn – Tak');
    expect(await page.getByText('Demo').count()).toBe(0);
    await velBygd(page);
    await tilTilbyder(page);
    await page.getByRole('heading', { name: 'Velg konto' }).waitFor();
    await velgKonto(page, 'kari');
    await page.waitForURL(`${o.tak}/styring?aar=2024`);
    await page.getByRole('button', { name: 'Kari Nesheim' }).waitFor();
    await page.locator('.tak-who', { hasText: 'Boligkontor' }).waitFor();
    expect(await page.locator('header').getByText('Kari Nesheim').count()).toBe(1);
  });

  it('can be done by keyboard alone, as can the user menu', async () => {
    const page = await apne();
    await page.goto('/logg-inn');
    await ventPaaSide(page);
    await page.getByRole('link', { name: 'Logg inn med Prøvetilbyderen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Velg konto' }).waitFor();
    await page.keyboard.press('Tab');
    await blir(() => feltet(page), 'Kari Nesheim');
    await page.keyboard.press('Enter');
    const navn = page.getByRole('button', { name: 'Kari Nesheim' });
    await navn.waitFor();
    await navn.focus();
    await page.keyboard.press('Enter');
    await page.locator('#brukermeny').waitFor();
    await page.keyboard.press('Tab');
    await blir(() => feltet(page), 'Min bruker');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Min bruker' }).waitFor();
    await blir(() => feltet(page), 'Min bruker');
    await blir(() => page.locator('#brukermeny').isVisible(), false);
    await navn.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await blir(() => feltet(page), 'Kari Nesheim');
  });

  it('tells whoever has no account what to do', async () => {
    const page = await apne();
    await page.goto('/import');
    await tilTilbyder(page);
    await velgKonto(page, 'fremmed');
    await page.getByText('Du har ingen konto i Tak. Be systemeieren i kommunen om å opprette en').waitFor();
    expect(new URL(page.url()).searchParams.get('til')).toBe('/import');
    expect(await page.locator('nav.tak-side').count()).toBe(0);
    await velBygd(page);
  });

  it('may be thought better of', async () => {
    const page = await apne();
    await page.goto('/logg-inn');
    await tilTilbyder(page);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Innloggingen ble avbrutt.').waitFor();
  });
});

describe('a sensitive act', () => {
  const nyBruker = async (page: Page, brukernavn: string): Promise<void> => {
    await page.goto('/brukere/ny');
    await ventPaaSide(page);
    await page.locator('#ny-brukernavn').fill(brukernavn);
    await page.locator('#ny-navn').fill('Jonas Berglund');
    await page.locator('#ny-rolle-nav').check();
    await settOkter(`autentisert = clock_timestamp() - interval '16 minutes'`, 'Nadia Fossen');
    await page.locator('form button[type=submit]').click();
    await page.getByRole('dialog', { name: 'Bekreft hvem du er' }).waitFor();
  };
  const iNyFane = async (page: Page): Promise<Page> => {
    const fane = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Bekreft med Prøvetilbyderen' }).click();
    return fane;
  };

  it('asks who one is, in a tab of its own, and goes on with what was typed', async () => {
    const page = await apne({ tillatFeil: /401/ });
    await loggInn(page, 'nadia');
    await nyBruker(page, KONTOER.jonas.preferred_username);
    await velBygd(page);
    const fane = await iNyFane(page);
    await velgKonto(fane, 'nadia');
    await fane.getByRole('heading', { level: 1, name: 'Du har bekreftet hvem du er' }).waitFor();
    await velBygd(fane);
    await fane.close();
    await page.getByRole('heading', { level: 1, name: 'Jonas Berglund' }).waitFor();
    expect((await o.logg(20)).map(({ handling }) => handling)).toEqual(
      expect.arrayContaining(['okt.bekreft', 'bruker.ny']),
    );
  });

  it('is not done when somebody else answers at the provider, or nobody', async () => {
    const page = await apne({ tillatFeil: /401/ });
    await loggInn(page, 'nadia');
    await nyBruker(page, 'en.annen@lundvik.example');
    const fane = await iNyFane(page);
    await velgKonto(fane, 'kari');
    await fane.getByRole('heading', { name: 'Innloggingen stoppet' }).waitFor();
    await fane.close();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Du må bekrefte hvem du er før du kan gjøre dette. Ingenting er endret.').waitFor();
    expect(await page.locator('#ny-brukernavn').inputValue()).toBe('en.annen@lundvik.example');
    expect(await o.sql(`select from tilgang.brukere where brukernavn like 'en.annen@%'`)).toEqual([]);
  });
});

describe('the end of a session', () => {
  it.each([
    ['rest', `sist_brukt = clock_timestamp() - interval '2 hours'`],
    ['the hours of a day', `utloper = clock_timestamp() - interval '1 minute'`],
  ])('by %s leads to the login, and from there back', async (_, endring) => {
    const page = await apne({ tillatFeil: /401/ });
    await loggInn(page, 'kari');
    await settOkter(endring, 'Kari Nesheim');
    await page.locator('nav.tak-side a', { hasText: 'Import' }).click();
    await page.getByText('Økten er over, og du er logget ut.').waitFor();
    await blir(() => feltet(page), 'Logg inn');
    expect(await page.title()).toBe('Logg inn: økten er over – Tak');
    expect(new URL(page.url()).searchParams.get('til')).toBe('/import');
    await tilTilbyder(page);
    await page.waitForURL(`${o.tak}/import`);
  });

  it('is told of two minutes before, in a dialog that is read out, and put off by going on', async () => {
    const page = await apne();
    await page.clock.install();
    await loggInn(page, 'kari');
    await page.clock.fastForward('57:00');
    const varsel = page.getByRole('dialog', { name: 'Du blir logget ut om 2 minutter' });
    await varsel.waitFor();
    await blir(() => feltet(page), 'Du blir logget ut om 2 minutter');
    await velBygd(page);
    await page.clock.runFor(61_000);
    await blir(() => page.locator('dialog[open] [aria-live=polite]').innerText(), 'Du blir logget ut om 1 minutt');
    await page.keyboard.press('Tab');
    await blir(() => feltet(page), 'Fortsett');
    await page.keyboard.press('Enter');
    await blir(() => page.locator('dialog[open]').count(), 0);
    expect((await bruker(page))?.navn).toBe('Kari Nesheim');
  });

  it('comes when nobody answers the dialog; the server has ended it too', async () => {
    const page = await apne();
    await page.clock.install();
    await loggInn(page, 'kari');
    await page.clock.fastForward('58:00');
    await page.getByRole('dialog').waitFor();
    await page.clock.runFor(61_000);
    await page.getByText('Økten er over, og du er logget ut.').waitFor();
    expect(await bruker(page)).toBeNull();
  });
});

describe('several tabs', () => {
  it('are logged out together, at the provider too', async () => {
    const page = await apne();
    await loggInn(page, 'kari');
    const andre = await page.context().newPage();
    await andre.goto('/hurtigtaster');
    await andre.getByRole('button', { name: 'Kari Nesheim' }).waitFor();
    await page.getByRole('button', { name: 'Kari Nesheim' }).click();
    await page.locator('#brukermeny').getByRole('button', { name: 'Logg ut' }).click();
    await page.getByRole('button', { name: 'Logg ut her også' }).click();
    await page.getByText('Du er logget ut.').waitFor();
    await andre.waitForURL(`${o.tak}/logg-inn`);
    await andre.getByText('Du er logget ut.').waitFor();
    await tilTilbyder(page);
    await page.getByRole('heading', { name: 'Velg konto' }).waitFor();
  });

  it('change role together, and begin on the front page', async () => {
    const page = await apne();
    await loggInn(page, 'kari');
    const andre = await page.context().newPage();
    await andre.goto('/import');
    await ventPaaSide(andre);
    await page.getByRole('button', { name: 'Kari Nesheim' }).click();
    await velBygd(page);
    await page.getByRole('button', { name: /^Bytt til Leder, / }).click();
    for (const fane of [page, andre]) {
      await fane.locator('.tak-who', { hasText: 'Leder' }).waitFor();
      await fane.waitForURL(`${o.tak}/oversikt`);
    }
    expect((await bruker(page))?.rolle).toBe('leder');
  });
});

describe('four eyes', () => {
  it('tells whoever sent a large import that another must decide, and lets it be stopped', async () => {
    await o.sql(
      `insert into tilgang.fire_oyne (kommune_id, avgjorelse, satt_av)
       select kommune_id, 'stor_import', 'prove' from register.kommunenumre where nummer = '3301'`,
    );
    const page = await apne();
    await loggInn(page, 'nadia', '/import');
    await page.setInputFiles('input[type=file]', {
      name: 'folkemengde.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('kommunenummer;aar;innbyggere\n3301;2031;1000\n'),
    });
    await page.getByLabel('Komplett pakke').check();
    await page.locator('form button[type=submit]').click();
    await page.getByText('Du har forberedt dette selv, og kommunen krever at en annen avgjør.').waitFor();
    const fortsett = page.getByRole('button', { name: /^Fortsett og slett/ });
    expect(await fortsett.getAttribute('aria-disabled')).toBe('true');
    await fortsett.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await velBygd(page);
    await page.getByRole('button', { name: 'Avbryt importen' }).click();
    await page.getByText('Importen er avbrutt. Ingenting er skrevet.').waitFor();
    await o.sql('delete from tilgang.fire_oyne');
  });
});

describe('one’s own account', () => {
  it('shows the sessions, and ends one that is in another browser', async () => {
    await settOkter(`utloper = clock_timestamp() - interval '1 minute'`, 'Nadia Fossen');
    const her = await apne();
    const der = await apne({ tillatFeil: /401/ });
    await loggInn(der, 'nadia');
    await loggInn(her, 'nadia');
    await her.getByText('Denne økten').waitFor();
    await her.getByRole('button', { name: /^Avslutt økten fra/ }).click();
    await her.getByText('Økten er avsluttet.').waitFor();
    await blir(() => her.getByRole('button', { name: /^Avslutt økten fra/ }).count(), 0);
    await der.locator('nav.tak-side a', { hasText: 'Import' }).click();
    await der.getByText('Økten er over, og du er logget ut.').waitFor();
  });

  it('takes a declaration of being inhabil, and its end with a reason', async () => {
    const page = await apne({ tillatFeil: /404/ });
    await loggInn(page, 'kari');
    await page.getByRole('button', { name: 'Erklær inhabil' }).click();
    await page.getByText('Skriv husstandens id.').first().waitFor();
    await velBygd(page);
    await page.locator('#inhabil-husstand').fill('finnes-ikke');
    await page.getByLabel('Det gjelder familien min').check();
    await page.getByRole('button', { name: 'Erklær inhabil' }).click();
    await page.getByText('Fant ingen husstand med denne id-en.').first().waitFor();
    const [husstand] = await o.sql<{ id: string }>(
      `select h.ekstern_id as id from register.husstander h
         join register.kommunenumre k using (kommune_id) where k.nummer = '3301' order by h.husstand_id limit 1`,
    );
    await page.locator('#inhabil-husstand').fill(husstand?.id ?? '');
    await page.getByRole('button', { name: 'Erklær inhabil' }).click();
    await page.getByText('Du er inhabil for husstanden.').waitFor();
    await page.getByRole('button', { name: `Opphev erklæringen for husstand ${husstand?.id}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Opphev' }).click();
    await dialog.getByText('Skriv hvorfor.').waitFor();
    await velBygd(page);
    await dialog.getByRole('textbox').fill('Flyttet fra hverandre');
    await dialog.getByRole('button', { name: 'Opphev' }).click();
    await page.getByText('Inhabiliteten er opphevet.').waitFor();
    await page.getByText('Opphevet', { exact: false }).first().waitFor();
  });
});
