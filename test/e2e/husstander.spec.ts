import { type ApningSvar, FORESPORSEL_HODE, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { type Page, request } from 'playwright-core';
import { adresse, blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { importer } from './harness/pakke';
import { erTilgjengelig } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const kommunenummer = '9903';
const ADA_FNR = '17890187102';
const som = (rolle: Rolle) => ({ rolle, kommunenummer });

/** A small municipality of its own, so that no number of another test changes. Siv Skjermdal is protected. */
const PAKKE = {
  kommuner: ['kommunenummer;navn', '9903;Lihaug'],
  boliger: [
    'bolig_id;kommunenummer;adresse;disposisjonsform;fom',
    '9903-B1;9903;Granlia 2;eid;2015-01-01',
    '9903-B2;9903;Granlia 10;eid;2015-01-01',
    '9903-B3;9903;Granlia 14;eid;2015-01-01',
  ],
  personer: [
    'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;adressebeskyttelse',
    `9903-P1;9903;${ADA_FNR};2001-09-17;Ada Prøvelund;ugradert`,
    '9903-P2;9903;12821560029;2015-02-12;Bo Prøvelund;ugradert',
    '9903-P3;9903;;1980-01-01;Odd Prøvelund;ugradert',
    '9903-P4;9903;05859010042;1990-05-05;Siv Skjermdal;strengt_fortrolig',
    '9903-P5;9903;;1975-06-06;Tor Slektrud;ugradert',
  ],
  husstander: ['husstand_id;kommunenummer', '9903-H1;9903', '9903-H2;9903', '9903-H3;9903', '9903-H4;9903'],
  medlemmer: [
    'husstand_id;person_id;rolle;fom;tom',
    '9903-H1;9903-P1;hovedperson;2020-01-01;',
    '9903-H1;9903-P2;barn;2020-01-01;',
    '9903-H2;9903-P3;hovedperson;2020-01-01;',
    '9903-H3;9903-P4;hovedperson;2020-01-01;',
    '9903-H4;9903-P5;hovedperson;2020-01-01;',
  ],
  maalgrupper: ['husstand_id;maalgruppe;fom', '9903-H1;andre_problemer;2020-01-01', '9903-H1;flyktning;2022-01-01'],
  soknader: [
    'soknad_id;husstand_id;mottatt;type;vedtaksdato;utfall',
    '9903-A1;9903-H1;2021-11-01;ny;2021-12-01;innvilget',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;soknad_id;fom;tom;kontrakt_tom;avslutning',
    '9903-L1;9903-B1;9903-H1;;2018-02-01;2021-10-31;2021-10-31;leid_privat',
    '9903-L2;9903-B2;9903-H1;9903-A1;2022-01-01;;;',
    '9903-L3;9903-B3;9903-H3;;2022-01-01;;;',
  ],
  midlertidige_opphold: [
    'opphold_id;husstand_id;tilbud;sted;fom;tom;barn_med',
    '9903-O1;9903-H1;hospits;Lihaug hospits;2021-11-01;2021-12-31;ja',
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

const felt = (page: Page) => page.getByRole('textbox', { name: /Navn, fødselsdato/ });
async function sok(page: Page, ord: string): Promise<void> {
  await page.goto('/husstander');
  await ventPaaSide(page);
  await felt(page).fill(ord);
  await page.keyboard.press('Enter');
}
const apneTreff = async (page: Page, navn: string): Promise<void> => {
  await page.getByRole('link', { name: navn, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: navn }).waitFor();
  await ventPaaSide(page);
};
const fokus = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const hovedinnhold = (page: Page) => page.locator('main').innerText();
describe('a search for a household', () => {
  it('is done by keyboard alone, tells how many, and leaves no word in address, title or storage', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await sok(page, 'prøvelund');
    await page.getByRole('status').filter({ hasText: '2 husstander' }).waitFor();
    expect(await page.locator('tbody th').allInnerTexts()).toEqual([
      'Ada Prøvelund\n9903-H1',
      'Odd Prøvelund\n9903-H2',
    ]);
    expect(await page.locator('tbody tr').first().innerText()).toMatch(
      /17\.09\.2001[^]*1 voksen, 1 barn[^]*Flyktning[^]*Granlia 10[^]*fra 01\.01\.2022/,
    );
    await erTilgjengelig(page);
    const forste = page.getByRole('link', { name: 'Ada Prøvelund' });
    await felt(page).focus();
    for (let i = 0; i < 10 && (await fokus(page)) !== 'Ada Prøvelund'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ada Prøvelund' }).waitFor();
    await ventPaaSide(page);
    expect(await page.title()).toBe('Husstand 9903-H1 – Tak');
    expect(page.url()).toMatch(/\/husstander\/\d+$/);
    const lager = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    );
    expect(lager.toLowerCase()).not.toContain('prøvelund');
    expect(await forste.count()).toBe(0);
  });

  it('shows the same result again when one comes back, without asking again, at the row one came from', async () => {
    const page = await nettleser.apne(som('nav'));
    const sporsmaal: string[] = [];
    page.on('request', (r) => {
      if (r.url().endsWith(STIER.husstanderSok)) sporsmaal.push(r.method());
    });
    await sok(page, 'prøvelund');
    await apneTreff(page, 'Odd Prøvelund');
    await page.goBack();
    await page.getByRole('link', { name: 'Odd Prøvelund' }).waitFor();
    await blir(() => fokus(page), 'Odd Prøvelund');
    expect(await felt(page).inputValue()).toBe('prøvelund');
    expect(sporsmaal).toEqual(['POST']);
    await page.reload();
    await ventPaaSide(page);
    expect(await felt(page).inputValue()).toBe('');
  });

  it('goes through the result with Alt and the arrows', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await sok(page, 'prøvelund');
    await apneTreff(page, 'Ada Prøvelund');
    await page.getByText('1 av 2').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('heading', { level: 1, name: 'Odd Prøvelund' }).waitFor();
    await page.getByText('2 av 2').waitFor();
    await blir(() => fokus(page), 'Odd Prøvelund');
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('heading', { level: 1, name: 'Ada Prøvelund' }).waitFor();
  });

  it.each([ADA_FNR, '178901 87102', '17.09.2001', '9903-H1', '9903-P2', 'prøve ada'])('finds by %s', async (ord) => {
    const page = await nettleser.apne(som('tildelingskontor'));
    await sok(page, ord);
    await page.getByRole('link', { name: 'Ada Prøvelund' }).waitFor();
  });

  it('answers for a protected household as for nobody, and says what to do', async () => {
    const page = await nettleser.apne(som('tildelingskontor'));
    const svar: string[] = [];
    for (const ord of ['Ingen Slikfinnes', 'Siv Skjermdal', '9903-H3', '05859010042']) {
      await sok(page, ord);
      await page.getByRole('heading', { name: 'Ingen treff' }).waitFor();
      svar.push(await hovedinnhold(page));
    }
    expect(new Set(svar).size).toBe(1);
    expect(svar[0]).not.toMatch(/skjerm|beskytt|fortrolig/i);
    expect(svar[0]).toContain('Sjekk skrivemåten');
    await erTilgjengelig(page);
  });

  it('tells what it cannot use before it asks', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await sok(page, '');
    await page.getByText('Skriv noe å søke etter.').waitFor();
    await felt(page).fill('17890187103');
    await page.getByText('Fødselsnummeret er ikke gyldig.').waitFor();
    // What was found before does not stay under a question that was never asked.
    await sok(page, '9903-H2');
    await page.locator('tbody').getByText('Odd Prøvelund').waitFor();
    await sok(page, '17890187103');
    await page.getByText('Fødselsnummeret er ikke gyldig.').waitFor();
    await blir(() => page.locator('tbody').count(), 0);
    expect(await felt(page).inputValue()).toBe('17890187103');
    expect(await felt(page).getAttribute('autocomplete')).toBe('off');
    await erTilgjengelig(page);
  });

  it('is not there for those who do not work with households', async () => {
    const page = await nettleser.apne(som('leder'));
    await page.goto('/husstander');
    await page.getByRole('heading', { name: 'Siden finnes ikke' }).waitFor();
    expect(await page.locator('nav.tak-side a[href="/husstander"]').count()).toBe(0);
  });
});

describe('a household', () => {
  it('shows who, where and since when, in tables and on a timeline that the arrows walk', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await sok(page, '9903-H1');
    await apneTreff(page, 'Ada Prøvelund');
    await page.getByText('Husstand 9903-H1, 1 voksen, 1 barn. Leier Granlia 10 fra 01.01.2022.').waitFor();
    const tabell = (navn: string) => page.getByRole('table', { name: navn, exact: true }).locator('tbody tr');
    expect(await tabell('Medlemmer').allInnerTexts()).toEqual([
      expect.stringMatching(/Ada Prøvelund[^]*Hovedperson[^]*178901 \*{5}/),
      expect.stringMatching(/Bo Prøvelund[^]*Barn[^]*128215 \*{5}/),
    ]);
    expect(await tabell('Leieforhold').allInnerTexts()).toEqual([
      expect.stringMatching(/Granlia 10[^]*fra 01\.01\.2022/),
      expect.stringMatching(/Granlia 2[^]*01\.02\.2018–31\.10\.2021[^]*Leid privat/),
    ]);
    expect(await tabell('Midlertidige opphold').allInnerTexts()).toEqual([
      expect.stringMatching(/Hospits[^]*Lihaug hospits[^]*01\.11–31\.12\.2021[^]*Ja/),
    ]);
    expect(await tabell('Målgruppe').allInnerTexts()).toEqual([
      expect.stringMatching(/Flyktning[^]*fra 01\.01\.2022/),
      expect.stringMatching(/Andre problemer[^]*01\.01\.2020–31\.12\.2021/),
    ]);
    expect(await tabell('Søknader').allInnerTexts()).toEqual([expect.stringMatching(/Ny bolig[^]*Innvilget/)]);
    const navn = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.locator('tak-timeline [tabindex="0"]').focus();
    expect(await navn()).toBe('Leieforhold: Granlia 2, 01.02.2018–31.10.2021');
    await page.keyboard.press('ArrowRight');
    expect(await navn()).toBe('Leieforhold: Granlia 10, 01.01.2022–pågår');
    await page.keyboard.press('ArrowDown');
    expect(await navn()).toBe('Midlertidige opphold: Hospits, Lihaug hospits, 01.11.2021–31.12.2021');
    await erTilgjengelig(page);
  });

  it('shows a whole fødselsnummer when asked, and half a minute; never on paper', async () => {
    const page = await nettleser.apne(som('nav'));
    await page.clock.install();
    await sok(page, '9903-H1');
    await apneTreff(page, 'Ada Prøvelund');
    const nummer = page.getByText('178901 87102', { exact: true });
    await page.getByRole('button', { name: /^Vis fødselsnummeret til Ada Prøvelund/ }).click();
    await nummer.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect([await nummer.isVisible(), await page.getByText('178901 *****').isVisible()]).toEqual([false, true]);
    await page.emulateMedia({ media: 'screen' });
    await page.clock.fastForward(29_000);
    expect(await nummer.count()).toBe(1);
    await page.clock.fastForward(1_000);
    await nummer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Vis fødselsnummeret til Ada Prøvelund/ }).click();
    await page.getByRole('button', { name: 'Skjul fødselsnummeret til Ada Prøvelund' }).click();
    await nummer.waitFor({ state: 'detached' });
  });

  it('is marked «besøk med varsomhet», seen in the list, ended and undone', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await sok(page, '9903-H2');
    await apneTreff(page, 'Odd Prøvelund');
    const merke = page.locator('tak-varsomhetsliste');
    const lagre = page.getByRole('button', { name: 'Lagre varsomhet' });
    await page.getByRole('button', { name: 'Legg til varsomhet' }).click();
    await blir(() => fokus(page), 'Besøk med varsomhet');
    await lagre.click();
    await page.getByRole('link', { name: 'Velg en person eller en bolig.' }).waitFor();
    await erTilgjengelig(page);
    await page.getByLabel('Hva gjelder det?').selectOption('Odd Prøvelund');
    await page.getByLabel('Hva skal den som kommer, vite?').fill('Kom to sammen.');
    await page.getByLabel('Gjelder til og med').fill('31132026');
    await lagre.click();
    await page.getByRole('link', { name: 'Skriv datoen som' }).waitFor();
    expect(await merke.getByText('Kom to sammen.').count()).toBe(0);
    await page.getByLabel('Gjelder til og med').fill('+3m');
    await lagre.click();
    await merke.getByText('Kom to sammen.').waitFor();
    await blir(() => fokus(page), 'Legg til varsomhet');
    await page.locator('.head tak-varsomhetsmerke').waitFor();
    await page.getByRole('table', { name: 'Medlemmer' }).getByText('Varsomhet', { exact: true }).last().waitFor();
    await erTilgjengelig(page);
    await sok(page, '9903-H2');
    await page.locator('tbody tak-varsomhetsmerke').waitFor();
    await apneTreff(page, 'Odd Prøvelund');
    await page.getByRole('button', { name: 'Avslutt varsomheten for Odd Prøvelund' }).click();
    await merke.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Angre' }).click();
    await merke.getByText('Kom to sammen.').waitFor();
    await page.getByRole('button', { name: 'Avslutt varsomheten for Odd Prøvelund' }).click();
    await merke.waitFor({ state: 'detached' });
  });

  it('takes a new mark on the dwelling back when it is undone', async () => {
    const page = await nettleser.apne(som('tildelingskontor'));
    await sok(page, '9903-H1');
    await apneTreff(page, 'Ada Prøvelund');
    await page.getByRole('button', { name: 'Legg til varsomhet' }).click();
    await page.getByLabel('Hva gjelder det?').selectOption('Granlia 10');
    await page.getByLabel('Hva skal den som kommer, vite?').fill('Hund i oppgangen.');
    await page.getByRole('button', { name: 'Lagre varsomhet' }).click();
    await page.locator('tak-varsomhetsliste').getByText('Gjelder Granlia 10').waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.locator('tak-varsomhetsliste').waitFor({ state: 'detached' });
  });
});

describe('a protected household', () => {
  const avvist = /status of (403|404)/;
  const grunn = 'Svarer på søknad om bolig mottatt i dag';
  const apne = async (page: Page, hvem: string): Promise<void> => {
    await page.goto('/husstander/apne');
    await ventPaaSide(page);
    await page.getByLabel('Hvem gjelder det?').fill(hvem);
    await page.getByLabel('Hvorfor må du se den nå?').fill(grunn);
    await page.getByRole('button', { name: 'Åpne med grunn' }).click();
  };

  it('is opened with a reason by those who may, and by nobody else', async () => {
    const page = await nettleser.apne({ ...som('nav'), tillatFeil: avvist });
    await sok(page, 'ada');
    await page.getByRole('link', { name: 'Åpne skjermet husstand' }).click();
    await page.getByRole('button', { name: 'Åpne med grunn' }).click();
    await page.getByRole('link', { name: 'Skriv en grunn på minst ti tegn.' }).waitFor();
    await erTilgjengelig(page);
    await apne(page, 'Siv Skjermdal 05.05.1990');
    const lenke = page.getByRole('link', { name: 'Husstand 9903-H3' });
    await lenke.waitFor();
    await erTilgjengelig(page);
    const sti = (await lenke.getAttribute('href')) ?? '';
    await lenke.click();
    await page.getByRole('heading', { name: /^Strengt fortrolig adresse\. Åpen for deg til/ }).waitFor();
    await page.getByText('Husstand 9903-H3, 1 voksen. Leier Granlia 14').waitFor();
    await erTilgjengelig(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('FORTROLIG.').isVisible()).toBe(true);

    const annen = await nettleser.apne({ ...som('tildelingskontor'), tillatFeil: avvist });
    const svar: string[] = [];
    for (const adresse of [sti, '/husstander/987654321', '/husstander/ikke-et-tall']) {
      await annen.goto(adresse);
      await annen.getByRole('heading', { name: 'Ikke tilgang' }).waitFor();
      svar.push(await hovedinnhold(annen), await annen.title());
    }
    expect(new Set(svar).size).toBe(2);
    expect(svar.join()).not.toContain('Åpne med grunn');
    await annen.goto('/husstander/apne');
    await annen.getByRole('heading', { name: 'Siden finnes ikke' }).waitFor();
  });

  it('is offered to be opened from every «Ikke tilgang», whatever is there', async () => {
    const page = await nettleser.apne({ ...som('boligkontor'), tillatFeil: avvist });
    await page.goto('/husstander/987654321');
    await page.getByRole('heading', { name: 'Ikke tilgang' }).waitFor();
    await erTilgjengelig(page);
    await page.getByRole('link', { name: 'Åpne med grunn' }).click();
    await page.getByText('Husstanden i adressen du kom fra.').waitFor();
    await page.getByLabel('Hvorfor må du se den nå?').fill(grunn);
    await page.getByRole('button', { name: 'Åpne med grunn' }).click();
    await page.getByRole('heading', { name: 'Ingenting å åpne' }).waitFor();
    await page.getByText('Svaret sier ikke om noen finnes.').waitFor();
    await erTilgjengelig(page);
  });
});

it('an opening that has run out is asked about again, also on a page that nobody touches', async () => {
  const page = await nettleser.apne(som('boligkontor'));
  const { husstander } = (await (
    await page.request.post(STIER.husstanderApning, {
      headers: { [FORESPORSEL_HODE]: '1' },
      data: { sok: '9903-H3', grunn: 'Svarer på søknad om bolig' },
    })
  ).json()) as ApningSvar;
  const sti = STIER.husstand(husstander[0]?.id ?? 0);
  const hentet: string[] = [];
  page.on('response', (r) => {
    if (r.url().endsWith(sti)) hentet.push(`${r.status()}`);
  });
  await page.clock.install();
  await page.goto(sti.replace('/api', ''));
  await page.getByRole('heading', { name: /Åpen for deg til/ }).waitFor();
  await page.clock.fastForward('29:00');
  expect(hentet).toEqual(['200']);
  await page.clock.fastForward('01:05');
  await blir(async () => hentet.length, 2);
});

describe('a household one is inhabil in', () => {
  it('is explained, and read all the same only with a reason', async () => {
    const page = await nettleser.apne({ ...som('tildelingskontor'), tillatFeil: /status of 403/ });
    await sok(page, '9903-H4');
    await page.getByRole('link', { name: 'Tor Slektrud' }).waitFor();
    const svar = await page.request.post(STIER.minInhabiliteter, {
      headers: { [FORESPORSEL_HODE]: '1' },
      data: { husstand: '9903-H4', grunn: 'familie' },
    });
    expect(svar.ok()).toBe(true);
    await page.getByRole('link', { name: 'Tor Slektrud' }).click();
    await page.getByRole('heading', { level: 1, name: 'Du er inhabil' }).waitFor();
    await page.getByText('Forvaltningsloven § 6').waitFor();
    expect(await hovedinnhold(page)).not.toContain('Slektrud');
    await page.getByRole('button', { name: 'Les likevel' }).click();
    await page.getByText('Skriv en grunn på minst ti tegn.').waitFor();
    await erTilgjengelig(page);
    await page.getByLabel('Hvorfor kan det ikke vente?').fill('Akutt flytting i kveld, ingen andre på vakt');
    await page.getByRole('button', { name: 'Les likevel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tor Slektrud' }).waitFor();
    await page.getByRole('heading', { name: /^Du leser som inhabil til/ }).waitFor();
  });
});

it('the screens are in nynorsk too', async () => {
  const page = await nettleser.apne({ ...som('nav'), spraak: 'nn' });
  await page.goto('/husstander');
  await ventPaaSide(page);
  await page.getByRole('textbox', { name: /Namn, fødselsdato/ }).fill('9903-H1');
  await page.keyboard.press('Enter');
  await apneTreff(page, 'Ada Prøvelund');
  await page.getByText('Leiger Granlia 10 frå 01.01.2022.').waitFor();
  expect(await hovedinnhold(page)).not.toMatch(/\b(ikke|Bolig|fra|Leieforhold)\b/);
});
