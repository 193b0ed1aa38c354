import { FORESPORSEL_HODE, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { type Page, request } from 'playwright-core';
import { adresse, blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { importer } from './harness/pakke';
import { erTilgjengelig } from './harness/tilgjengelighet';

const nettleser = brukNettleser();
const kommunenummer = '9909';
const som = (rolle: Rolle) => ({ rolle, kommunenummer });
const AVVIST = /status of (403|404|409)/;

/** A municipality of its own. 9909-H2 and 9909-H3 are the same household, registered twice. */
const PAKKE = {
  kommuner: ['kommunenummer;navn', '9909;Elvegrend'],
  boliger: ['bolig_id;kommunenummer;adresse;disposisjonsform;fom', '9909-B1;9909;Elveveien 2;eid;2015-01-01'],
  personer: [
    'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;adressebeskyttelse',
    '9909-P1;9909;;1984-03-12;Ada Elvestad;ugradert',
    '9909-P2;9909;;2015-02-12;Bo Elvestad;ugradert',
    '9909-P3;9909;;1982-07-01;Eva Elvestad;ugradert',
    '9909-P4;9909;;1990-05-05;Siv Brulund;ugradert',
    '9909-P5;9909;;1990-05-05;Siv Brulund;ugradert',
    '9909-P6;9909;;1975-06-06;Tor Vadmo;ugradert',
    '9909-P7;9909;;1971-06-06;Liv Skaret;ugradert',
  ],
  husstander: ['husstand_id;kommunenummer', ...[1, 2, 3, 4, 5].map((n) => `9909-H${n};9909`)],
  medlemmer: [
    'husstand_id;person_id;rolle;fom;tom',
    '9909-H1;9909-P1;hovedperson;2020-01-01;',
    '9909-H1;9909-P2;barn;2020-01-01;',
    '9909-H1;9909-P3;partner;2020-01-01;',
    '9909-H2;9909-P4;hovedperson;2020-01-01;',
    '9909-H3;9909-P5;hovedperson;2021-01-01;',
    '9909-H4;9909-P6;hovedperson;2020-01-01;',
    '9909-H5;9909-P7;hovedperson;2020-01-01;',
  ],
  maalgrupper: [
    'husstand_id;maalgruppe;fom',
    '9909-H1;andre_problemer;2020-01-01',
    '9909-H2;flyktning;2022-01-01',
    '9909-H3;eldre;2022-01-01',
  ],
  soknader: [
    'soknad_id;husstand_id;mottatt;type;vedtaksdato;utfall',
    '9909-A1;9909-H3;2021-11-01;ny;2021-12-01;innvilget',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;soknad_id;fom;tom;kontrakt_tom;avslutning',
    '9909-L1;9909-B1;9909-H2;;2022-02-01;;;',
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

async function apneHusstand(page: Page, id: string, navn: string): Promise<void> {
  await page.goto('/husstander');
  await ventPaaSide(page);
  await page.getByRole('textbox', { name: /Navn, fødselsdato/ }).fill(id);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: navn, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: navn }).waitFor();
  await ventPaaSide(page);
}
const fokus = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const medlemmer = (page: Page) => page.getByRole('table', { name: 'Medlemmer', exact: true }).locator('tbody tr');
const endreMedlem = (page: Page, navn: string) =>
  page.getByRole('button', { name: `Endre ${navn}`, exact: true }).click();
const lagre = (page: Page) => page.getByRole('button', { name: 'Lagre', exact: true }).click();
const velg = (page: Page, navn: RegExp | string) => page.getByRole('radio', { name: navn }).check({ force: true });

describe('a new household', () => {
  it('is registered by keyboard alone, with a look at who it may be', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await page.goto('/husstander');
    await ventPaaSide(page);
    await page.getByRole('link', { name: 'Ny husstand' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ny husstand' }).waitFor();
    await blir(() => fokus(page), 'Ny husstand');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada Elvestad');
    await page.keyboard.press('Tab');
    await page.keyboard.type('120384');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'Velg om det er en av disse, eller en ny person.' }).waitFor();
    await page.getByText('født 12.03.1984, i husstanden til Ada Elvestad').waitFor();
    await erTilgjengelig(page);
    await page.getByRole('link', { name: 'Velg om det er en av disse, eller en ny person.' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('radio', { name: 'Ingen av disse: en ny person' }).and(page.locator(':checked')).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Ada Elvestad' }).waitFor();
    await page.getByText('Husstanden er registrert.').waitFor();
    await ventPaaSide(page);
    expect(await medlemmer(page).allInnerTexts()).toEqual([expect.stringMatching(/Ada Elvestad[^]*Hovedperson/)]);
    // Taken back at once: one is back where one searched, and it is not there.
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('heading', { level: 1, name: 'Husstander' }).waitFor();
  });

  it('says what is missing, has several members, and asks before what is typed is left', async () => {
    const page = await nettleser.apne(som('nav'));
    await page.goto('/husstander/ny');
    await ventPaaSide(page);
    await page.getByRole('button', { name: 'Registrer husstanden' }).click();
    await page.getByRole('link', { name: 'Skriv navnet.' }).waitFor();
    await erTilgjengelig(page);
    await page.getByRole('button', { name: 'Legg til ett medlem til' }).click();
    const andre = page.getByRole('group', { name: 'Medlem 2' });
    for (const [hvem, navn, fodt] of [
      [page.getByRole('group', { name: 'Hovedperson' }), 'Odd Nyhus', '01.02.1980'],
      [andre, 'Pia Nyhus', '03.04.2016'],
    ] as const) {
      await hvem.getByRole('textbox', { name: /^Navn/ }).fill(navn);
      await hvem.getByRole('textbox', { name: /^Fødselsdato/ }).fill(fodt);
    }
    await andre.getByRole('combobox', { name: /^Rolle/ }).selectOption('Barn');
    await page.getByRole('combobox', { name: /^Målgruppe/ }).selectOption('Flyktning');
    await page.getByRole('link', { name: 'Husstander' }).first().click();
    await page.getByRole('heading', { name: 'Forlate siden uten å lagre?' }).waitFor();
    await page.getByRole('button', { name: 'Bli og skriv videre' }).click();
    await page.getByRole('button', { name: 'Registrer husstanden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Odd Nyhus' }).waitFor();
    await ventPaaSide(page);
    expect(await medlemmer(page).allInnerTexts()).toEqual([
      expect.stringContaining('Odd Nyhus'),
      expect.stringMatching(/Pia Nyhus[^]*Barn[^]*18 år 03\.04\.2034/),
    ]);
    expect(await page.getByRole('table', { name: 'Målgruppe' }).innerText()).toContain('Flyktning');
  });
});

describe('a household that is changed', () => {
  it('has a member who moves out, is told of in the history, and taken back there', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apneHusstand(page, '9909-H1', 'Ada Elvestad');
    await endreMedlem(page, 'Eva Elvestad');
    await blir(() => fokus(page), 'Endre Eva Elvestad');
    await lagre(page);
    await page.getByRole('link', { name: 'Velg hva som har skjedd.' }).waitFor();
    await velg(page, /^Flyttet ut/);
    await page.getByRole('textbox', { name: /^Siste dag/ }).fill('31.12.2024');
    await page.getByRole('button', { name: 'Vis hva som endres' }).click();
    await page.getByText(/tall endres\./).waitFor();
    await erTilgjengelig(page);
    await page.keyboard.press('Control+s');
    await page.getByRole('table', { name: 'Medlemmer' }).getByText('01.01.2020–31.12.2024').waitFor();
    await page.getByRole('tab', { name: 'Hvem endret hva' }).click();
    const rad = page.getByRole('row', { name: /Eva Elvestad[^]*Til og med: ikke registrert → 31\.12\.2024/ }).first();
    await rad.waitFor();
    await erTilgjengelig(page);
    await rad.getByRole('button', { name: /^Angre/ }).click();
    await page.getByText('Endringen er angret.').waitFor();
    await page.getByRole('tab', { name: 'Oversikt' }).click();
    await blir(() => page.getByText('01.01.2020–31.12.2024').count(), 0);
  });

  it('warns when nobody is hovedperson, asks before a membership is taken away, and shows who over time', async () => {
    const page = await nettleser.apne(som('nav'));
    await apneHusstand(page, '9909-H1', 'Ada Elvestad');
    await endreMedlem(page, 'Ada Elvestad');
    await velg(page, /^Feilregistrert/);
    await page.getByText('Husstanden får ingen hovedperson fra 01.01.2020.').waitFor();
    await lagre(page);
    await page.getByRole('heading', { name: 'Ta bort Ada Elvestad fra husstanden?' }).waitFor();
    await erTilgjengelig(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await blir(() => fokus(page), 'Endre');
    const navn = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.locator('tak-timeline [tabindex="0"]').focus();
    expect(await navn()).toBe('Ada Elvestad: Hovedperson, 01.01.2020–pågår');
  });

  it('has a new member, who is found in the register or new', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apneHusstand(page, '9909-H1', 'Ada Elvestad');
    await page.getByRole('button', { name: 'Legg til medlem' }).click();
    await blir(() => fokus(page), 'Nytt medlem');
    const skjema = page.locator('tak-nytt-medlem');
    await skjema.getByRole('textbox', { name: /^Navn/ }).fill('Tor Vadmo');
    await skjema.getByRole('textbox', { name: /^Fødselsdato/ }).fill('06.06.1975');
    await page.keyboard.press('Tab');
    await skjema.getByRole('combobox', { name: /^Rolle/ }).selectOption('Annen');
    await velg(page, /^Tor Vadmo/);
    await page.getByText('Er fremdeles medlem av den andre husstanden.').waitFor();
    await erTilgjengelig(page);
    await page.getByRole('button', { name: 'Legg til medlemmet' }).click();
    await page.getByText('Medlemmet er lagt til.').waitFor();
    await medlemmer(page).filter({ hasText: 'Tor Vadmo' }).waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await blir(() => medlemmer(page).filter({ hasText: 'Tor Vadmo' }).count(), 0);
  });

  it('is reached by telephone and e-mail, in a language, through an interpreter and a verge', async () => {
    const page = await nettleser.apne(som('tildelingskontor'));
    await apneHusstand(page, '9909-H1', 'Ada Elvestad');
    await page.getByRole('button', { name: 'Endre kontaktopplysningene til Ada Elvestad' }).click();
    await page.getByRole('textbox', { name: /^Telefon/ }).fill('ring mor');
    await lagre(page);
    await page.getByRole('link', { name: /Skriv telefonnummeret med tall/ }).waitFor();
    await erTilgjengelig(page);
    await page.getByRole('textbox', { name: /^Telefon/ }).fill('400 00 001');
    await page.getByRole('textbox', { name: /^E-post/ }).fill('ada@eksempel.no');
    await page.getByRole('combobox', { name: /^Språk/ }).selectOption('Tigrinja');
    await page.getByRole('combobox', { name: /^Trenger tolk/ }).selectOption('Ja');
    await lagre(page);
    const kontakt = page.getByRole('table', { name: 'Kontakt og språk' });
    await kontakt.getByText('Trenger tolk').waitFor();
    expect(await kontakt.getByRole('link', { name: '400 00 001' }).getAttribute('href')).toBe('tel:40000001');
    expect(await kontakt.getByRole('link', { name: 'ada@eksempel.no' }).getAttribute('href')).toBe(
      'mailto:ada@eksempel.no',
    );
    expect(await kontakt.innerText()).toContain('Tigrinja');

    await endreMedlem(page, 'Ada Elvestad');
    await velg(page, 'Verge og fullmektig');
    await page.getByRole('combobox', { name: /^Slag/ }).selectOption('Verge');
    await page.getByRole('textbox', { name: /^Navn på vergen/ }).fill('Per Vergemo');
    await page.getByRole('textbox', { name: /^Hva gjelder det/ }).fill('Økonomi');
    await page.getByRole('textbox', { name: /^Fra/ }).fill('01.01.2025');
    await erTilgjengelig(page);
    await lagre(page);
    await page.getByRole('table', { name: 'Verge og fullmektig' }).getByText('Per Vergemo').waitFor();
    await erTilgjengelig(page);
  });

  it('gets another target group from a day, with what it does to the numbers', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await apneHusstand(page, '9909-H1', 'Ada Elvestad');
    await page.getByRole('button', { name: /^Endre målgruppen Andre problemer/ }).click();
    await page.getByRole('combobox', { name: /^Målgruppe/ }).selectOption('Flyktning');
    await lagre(page);
    await page.getByRole('link', { name: /Velg om det er en retting/ }).waitFor();
    await velg(page, /^Endring fra dato/);
    await page.getByRole('textbox', { name: /^Gjelder fra/ }).fill('01.01.2026');
    await page.getByRole('button', { name: 'Vis hva som endres' }).click();
    await page.getByText(/tall endres\./).waitFor();
    await erTilgjengelig(page);
    await lagre(page);
    const tabell = page.getByRole('table', { name: 'Målgruppe', exact: true }).locator('tbody tr');
    await tabell.filter({ hasText: 'fra 01.01.2026' }).waitFor();
    expect(await tabell.allInnerTexts()).toEqual([
      expect.stringMatching(/Flyktning[^]*fra 01\.01\.2026/),
      expect.stringMatching(/Andre problemer[^]*01\.01\.2020–31\.12\.2025/),
    ]);
  });

  it('shows both values when two change it at once, and loses neither', async () => {
    const [kari, ola] = [
      await nettleser.apne({ ...som('boligkontor'), tillatFeil: AVVIST }),
      await nettleser.apne({ ...som('nav'), tillatFeil: AVVIST }),
    ];
    for (const page of [kari, ola]) {
      await apneHusstand(page, '9909-H4', 'Tor Vadmo');
      await page.getByRole('button', { name: 'Endre kontaktopplysningene til Tor Vadmo' }).click();
    }
    await kari.getByRole('textbox', { name: /^Telefon/ }).fill('400 00 002');
    await lagre(kari);
    await kari.getByRole('link', { name: '400 00 002' }).waitFor();
    await ola.getByRole('textbox', { name: /^Telefon/ }).fill('400 00 003');
    await ola.getByRole('textbox', { name: /^E-post/ }).fill('tor@eksempel.no');
    await lagre(ola);
    const konflikt = ola.getByRole('group', { name: /endret dette kl\./ });
    await konflikt.waitFor();
    await konflikt.getByText('400 00 002').waitFor();
    await erTilgjengelig(ola);
    await konflikt
      .getByRole('group', { name: 'Telefon' })
      .getByRole('radio', { name: /Lagret nå/ })
      .check();
    await konflikt.getByRole('button', { name: 'Lagre valgene' }).click();
    await ola.getByRole('link', { name: 'tor@eksempel.no' }).waitFor();
    expect(await ola.getByRole('table', { name: 'Kontakt og språk' }).innerText()).toContain('400 00 002');
  });

  it('is gone for those who have not opened it when somebody in it is protected, told of before it is saved', async () => {
    const page = await nettleser.apne({ ...som('tildelingskontor'), tillatFeil: AVVIST });
    await apneHusstand(page, '9909-H5', 'Liv Skaret');
    await endreMedlem(page, 'Liv Skaret');
    await velg(page, 'Person');
    await page.getByLabel('Adressebeskyttelse').selectOption('Strengt fortrolig adresse');
    await page.getByText('Husstanden blir borte for alle som ikke har åpnet den.').first().waitFor();
    await erTilgjengelig(page);
    await lagre(page);
    await page.getByRole('heading', { name: 'Skjerme husstanden?' }).waitFor();
    await page.getByRole('button', { name: 'Lagre og skjerm' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ikke tilgang' }).waitFor();
    await page.getByText('Lagret. Husstanden er skjermet.').waitFor();
  });
});

describe('a household registered twice', () => {
  it('is compared, made one and taken back', async () => {
    const page = await nettleser.apne(som('boligkontor'));
    await page.goto('/husstander');
    await ventPaaSide(page);
    await page.getByRole('link', { name: 'Mulige duplikater' }).click();
    const knapp = page.getByRole('button', { name: 'Sammenlign 9909-H2 og 9909-H3' });
    await knapp.waitFor();
    await erTilgjengelig(page);
    await knapp.focus();
    await page.keyboard.press('Enter');
    await blir(() => fokus(page), 'Slå sammen 9909-H2 og 9909-H3');
    await page
      .getByRole('table', { name: 'Side ved side' })
      .getByText(/Elveveien 2/)
      .waitFor();
    await page.getByRole('button', { name: 'Slå sammen' }).first().click();
    await page.getByRole('link', { name: 'Velg hvilken husstand som skal bli stående.' }).waitFor();
    await page.getByRole('link', { name: 'Velg hvilken målgruppe som gjelder.' }).waitFor();
    await erTilgjengelig(page);
    await velg(page, /^Siv Brulund, 9909-H2/);
    await velg(page, /^Flyktning/);
    await page.getByRole('button', { name: 'Vis hva som endres' }).click();
    await page.getByText(/tall endres\./).waitFor();
    await page.getByRole('button', { name: 'Slå sammen' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Slå 9909-H3 sammen med 9909-H2?' });
    await dialog.getByText('1 person blir slått sammen.').waitFor();
    await erTilgjengelig(page);
    await dialog.getByRole('button', { name: 'Slå sammen' }).click();
    await page.getByText('Husstandene er slått sammen.').waitFor();
    await knapp.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Angre' }).click();
    await knapp.waitFor();
  });
});

it('the forms are in nynorsk too', async () => {
  const page = await nettleser.apne({ ...som('nav'), spraak: 'nn' });
  for (const rute of ['/husstander/ny', '/husstander/duplikater']) {
    await page.goto(rute);
    await ventPaaSide(page);
    expect(await page.locator('main').innerText()).not.toMatch(/\b(ikke|fra|hvem|Målgruppen|husstanden er)\b/);
  }
});
