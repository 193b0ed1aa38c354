import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDIKATORER, KATALOG, KOSTRA13, kommuneenhet, MAALSETTINGER, PARAMETERE } from '@tak/indicators';
import {
  innsatsomraadeNynorsk,
  kostraFeltNynorsk,
  maalsettingNynorsk,
  parameternavnNynorsk,
  tall,
  verdiMedEnhet,
} from '@tak/tekster';
import type { Page } from 'playwright-core';
import { blir, brukNettleser, ventPaaSide } from './harness/nettleser';
import { rot } from './harness/server';
import { overflod, tilgjengelighetsfeil } from './harness/tilgjengelighet';

const nettleser = brukNettleser();

interface Fasit {
  readonly kommunenummer: string;
  readonly aar: number;
  readonly parametere: readonly {
    readonly id: string;
    readonly verdi: number | null;
    readonly teller: number | null;
  }[];
  readonly kostra13: Readonly<Record<string, number | null | Readonly<Record<string, number>>>>;
}

/** What must come out of eksempel/liten, worked out independently of Tak. */
const FASITER: readonly Fasit[] = ['3301', '1103'].flatMap((kommune) =>
  [2022, 2023, 2024].map((aar) => {
    const fil = join(rot, `eksempel/fasit-${kommune}-${aar}.json`);
    if (!existsSync(fil)) throw new Error(`${fil} is missing`);
    return JSON.parse(readFileSync(fil, 'utf8')) as Fasit;
  }),
);
const fasit = (kommune: string, aar: number): Fasit => {
  const funnet = FASITER.find((f) => f.kommunenummer === kommune && f.aar === aar);
  if (!funnet) throw new Error(`No fasit for ${kommune} ${aar}`);
  return funnet;
};

const aapne = async (page: Page, sti: string): Promise<void> => {
  await page.goto(sti);
  await ventPaaSide(page);
};
const soek = (page: Page): string => new URL(page.url()).search;

describe.each(FASITER.map((f) => [f.kommunenummer, f.aar, f] as const))(
  'the numbers of %s in %i',
  (kommune, aar, f) => {
    it('stand on the screen as the fasit has them', async () => {
      const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: kommune });
      await aapne(page, `/styring?aar=${aar}&kilde=register`);
      const vist = new Map(
        await page.locator('tak-parametertabell tr').evaluateAll((rader) =>
          rader.flatMap((rad): [string, string][] => {
            const id = rad.querySelector('.nr')?.textContent?.trim();
            return id ? [[id, rad.querySelector('tak-verdi b')?.textContent?.trim() ?? '']] : [];
          }),
        ),
      );
      const ventet = f.parametere.map(({ id, verdi }) => {
        const p = PARAMETERE.find((q) => q.id === id);
        return [id, verdi === null || !p ? '' : verdiMedEnhet('nb', verdi, kommuneenhet(p))];
      });
      expect([...vist].sort()).toEqual(ventet.sort());
    });

    it('stand in KOSTRA form 13 as the fasit has them', async () => {
      const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: kommune });
      await aapne(page, `/kostra?aar=${aar}`);
      const vist = await page
        .locator('tbody tr:not(.gruppe):not(.under-felt)')
        .evaluateAll((rader) =>
          rader.map((rad) => [
            rad.querySelector('th')?.textContent?.trim() ?? '',
            rad.querySelector('.verdi')?.textContent?.trim() ?? '',
          ]),
        );
      const ventet = Object.entries(f.kostra13).map(([felt, verdi]) => {
        if (verdi === null) return [felt, felt === 'B3' ? '.' : '..'];
        const sum = typeof verdi === 'number' ? verdi : Object.values(verdi).reduce((a, b) => a + b, 0);
        return [felt, felt === 'B3' ? `${tall(sum, 1)}\u202f%` : tall(sum)];
      });
      expect(vist).toEqual(ventet);
    });
  },
);

describe('the list of parameters', () => {
  it('is narrowed by filters that live in the address and count what they give', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring?aar=2024');
    const rader = page.locator('tak-parametertabell .nr');
    const status = page.locator('.under-filter [role=status]');
    await blir(() => status.innerText(), `${await rader.count()} parametere`);
    await page.getByRole('button', { name: /^Register / }).click();
    await page.waitForURL(/kilde=register/);
    const registertall = INDIKATORER.length;
    await blir(() => rader.count(), registertall);
    expect(await page.getByRole('button', { name: /^Register / }).innerText()).toContain(`${registertall}`);
    await page.getByRole('searchbox').fill('startlån');
    await page.waitForFunction(() => document.querySelectorAll('tak-parametertabell .nr').length < 10);
    await blir(() => status.innerText(), `${await rader.count()} av 78 parametere`);
    await page.getByRole('button', { name: 'Fjern alle filtre' }).click();
    await page.waitForFunction(() => document.querySelectorAll('tak-parametertabell .nr').length > 70);
    await blir(() => page.getByRole('searchbox').inputValue(), '');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('tak-parametertabell .nr').length < 10);
  });

  it('says what to do when nothing is found', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring?aar=2024&sok=finnesikke');
    await page.getByText('Ingen treff. Fjern et filter eller søk etter noe annet.').waitFor();
  });

  it('says what to do when the register was empty, and who may do it', async () => {
    const [ser, importerer] = await Promise.all([
      nettleser.apne({ rolle: 'leder', kommunenummer: '3301' }),
      nettleser.apne({ rolle: 'boligkontor', kommunenummer: '3301' }),
    ]);
    await aapne(ser, '/styring?aar=2024&kjentPer=2001-01-01');
    await ser.getByText('Be boligkontoret eller systemeieren').waitFor();
    await aapne(importerer, '/styring?aar=2024&kjentPer=2001-01-01');
    await importerer.getByRole('link', { name: 'Importer registeret' }).click();
    await importerer.waitForURL((url) => url.pathname === '/import');
  });

  it('goes from year to year with Alt and the arrows, and Back comes back', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring?aar=2023');
    await page.keyboard.press('Alt+ArrowRight');
    await page.waitForURL(/aar=2024/);
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForURL(/aar=2022/);
    await page.goBack();
    await page.waitForURL(/aar=2023/);
  });
});

describe('one parameter', () => {
  it('is opened from the list, with the year, and shows the number with the rows behind', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring?aar=2024');
    await page.getByRole('link', { name: /^2\.2 / }).click();
    await page.locator('.figure').waitFor();
    await ventPaaSide(page);
    const over = fasit('3301', 2024).parametere.find((p) => p.id === '2.2')?.verdi ?? 0;
    expect((await page.locator('.figure').innerText()).replaceAll(/\s+/g, ' ')).toBe(`${over} husstander i 2024`);
    await blir(() => page.locator('tak-grunnlag tbody tr').count(), over);
    await page.getByText('Nærmest grensen først').waitFor();
    // The law's limit beside the indicator.
    const t6 = fasit('3301', 2024).parametere.find((p) => p.id === 'T.6')?.verdi ?? 0;
    await page.getByText(`viser ${t6} nye brudd på lovens grense`).waitFor();
    await page.getByRole('link', { name: 'T.6', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^T\.6 / }).waitFor();
    expect(soek(page)).toContain('aar=2024');
  });

  it('shows teller, nevner and the difference; what is shown lives in the address', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring/2.1?aar=2024');
    const f = fasit('3301', 2024).parametere.find((p) => p.id === '2.1') as unknown as {
      teller: number;
      nevner: number;
    };
    await page.getByText(`I nevner, ikke i teller ${f.nevner - f.teller}`).click();
    await page.waitForURL(/sett=utenfor/);
    await ventPaaSide(page);
    await blir(() => page.locator('tak-grunnlag tbody tr').count(), f.nevner - f.teller);
    await page.getByRole('columnheader', { name: 'Hvorfor ikke med' }).waitFor();
    await page.reload();
    await ventPaaSide(page);
    expect(await page.getByRole('radio', { name: /I nevner, ikke i teller/ }).isChecked()).toBe(true);
    await page.goBack();
    await page.getByText(`Nevner ${f.nevner}`, { exact: false }).first().click();
    await page.waitForURL(/sett=nevner/);
    await ventPaaSide(page);
    await page.locator('.under [role=status]', { hasText: `${f.nevner}` }).waitFor();
  });

  it('is sorted by the keyboard alone, by the server', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring/2.2?aar=2024');
    const knapp = page.getByRole('button', { name: 'Verdien' });
    await knapp.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/sorter=verdi/);
    const verdier = async (): Promise<number[]> =>
      (await page.locator('tak-grunnlag tbody tr td:nth-of-type(2)').allInnerTexts()).map((t) => parseInt(t, 10));
    const sortert = async (retning: 1 | -1): Promise<string> => {
      const naa = await verdier();
      return `${naa}` === `${naa.toSorted((a, b) => (a - b) * retning)}` ? 'sorted' : `${naa}`;
    };
    await blir(() => sortert(1), 'sorted');
    await page.locator('th[aria-sort=ascending]', { hasText: 'Verdien' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/retning=synkende/);
    await blir(() => sortert(-1), 'sorted');
    expect((await verdier()).length).toBeGreaterThan(1);
    await page.locator('th[aria-sort=descending]', { hasText: 'Verdien' }).waitFor();
  });

  it('is chosen by tabs with the arrow keys, and follows the year', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring/2.2?aar=2023');
    await page.getByRole('tab', { name: 'Grunnlag' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/fane=fordeling/);
    await ventPaaSide(page);
    await page.getByRole('heading', { name: /^Etter målgruppe/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/fane=definisjon/);
    await page.getByText('Grensedager').waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await page.waitForURL(/aar=2024/);
    const naa = fasit('3301', 2024).parametere.find((p) => p.id === '2.2')?.verdi;
    await page.waitForFunction((n) => document.querySelector('.figure b')?.textContent === `${n}`, naa);
    expect(soek(page)).toContain('fane=definisjon');
  });

  it('can be read as the register was known', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring/2.2?aar=2024');
    await page.getByRole('button', { name: 'Velg annen dato' }).click();
    await page.getByLabel(/Vis tallene slik registeret var kjent/).fill('01.01.2020');
    await page.keyboard.press('Enter');
    await page.waitForURL(/kjentPer=2020-01-01/);
    await page.getByText('slik registeret var kjent 01.01.2020', { exact: true }).waitFor();
    await page.waitForFunction(() => document.querySelector('.figure b')?.textContent === '0');
    await page.getByRole('button', { name: 'Vis som kjent nå' }).click();
    await page.waitForFunction(() => document.querySelector('.figure b')?.textContent !== '0');
  });

  it('gives the rows as a file, the same as are shown', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/styring/2.1?aar=2024&sett=utenfor');
    const vist = await page.locator('tak-grunnlag tbody tr').count();
    const [nedlasting] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Eksporter CSV' }).click(),
    ]);
    const fil = readFileSync(await nedlasting.path(), 'utf8');
    expect(fil.trim().split('\n')).toHaveLength(vist + 1);
  });

  it('shows the number, not the rows, to a role that may not see persons', async () => {
    const page = await nettleser.apne({ rolle: 'personvernombud', kommunenummer: '3301' });
    await aapne(page, '/styring/2.2?aar=2024');
    await page.getByText('Rollen din ser tallene, men ikke radene bak dem.').waitFor();
    expect(await page.locator('tak-grunnlag').count()).toBe(0);
  });

  it.each(['1.1', '4.2', '5.7', '6.3', '7.2', '12.2', 'T.1', 'T.5'])('%s has a page without faults', async (id) => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, `/styring/${id}?aar=2024`);
    expect(await page.locator('h1').innerText()).toMatch(new RegExp(`^${id.replace('.', '\\.')} `));
    expect(await overflod(page)).toBe(0);
  });

  it.each([
    ['fordeling', 320],
    ['fordeling', 1280],
    ['definisjon', 320],
    ['definisjon', 1280],
  ])('axe is silent on the tab %s at %i px', async (fane, bredde) => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301', bredde });
    await aapne(page, `/styring/2.1?aar=2019&fane=${fane}`);
    expect(await tilgjengelighetsfeil(page)).toEqual([]);
    expect(await overflod(page)).toBe(0);
  });
});

describe('KOSTRA form 13', () => {
  it('opens the rows behind a number', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await aapne(page, '/kostra?aar=2024');
    await page.getByRole('link', { name: /Vis radene bak E3/ }).click();
    await page.getByRole('heading', { level: 1, name: /^E3 / }).waitFor();
    await ventPaaSide(page);
    await blir(() => page.locator('tak-grunnlag tbody tr').count(), fasit('3301', 2024).kostra13['E3']);
    expect(soek(page)).toContain('aar=2024');
  });

  it('copies one number and the whole form, and says so', async () => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await aapne(page, '/kostra?aar=2024');
    await page.getByRole('button', { name: 'Kopier A4' }).click();
    await page.getByText('A4 kopiert: 63').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('63');
    await page.getByRole('button', { name: 'Kopier alt' }).click();
    await page.getByText('linjer kopiert').waitFor();
    const linjer = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(linjer[0]).toBe('Felt\tTekst\t2024\t2023');
    expect(linjer.find((l) => l.startsWith('A4\t'))).toMatch(/^A4\tKommunalt disponerte boliger i alt\t63\t\d+$/);
    expect(linjer.find((l) => l.startsWith('B3\t'))).toMatch(/\t8,0\t/);
  });
});

describe('nynorsk', () => {
  it('has a name for everything the catalogue and the form name', () => {
    const navn = (tabell: object): string[] => Object.keys(tabell).sort();
    expect(navn(parameternavnNynorsk)).toEqual(PARAMETERE.map((p) => p.id).sort());
    expect(navn(maalsettingNynorsk)).toEqual(MAALSETTINGER.map((m) => `${m.id}`).sort());
    expect(navn(innsatsomraadeNynorsk)).toEqual(KATALOG.innsatsomraader.map((o) => o.tekst).sort());
    expect(navn(kostraFeltNynorsk)).toEqual(KOSTRA13.map((f) => f.felt).sort());
  });

  it.each([
    '/styring?aar=2024',
    '/styring/2.2?aar=2024',
    '/styring/2.1?aar=2024&fane=fordeling',
    '/kostra?aar=2024',
    '/kostra/C1?aar=2024',
    '/import',
  ])('%s has no bokmål but the quoted', async (sti) => {
    const page = await nettleser.apne({ rolle: 'boligkontor', kommunenummer: '3301', spraak: 'nn' });
    await aapne(page, sti);
    const egne = await page.evaluate(() => {
      const kopi = document.querySelector('main')?.cloneNode(true) as HTMLElement;
      for (const sitat of kopi.querySelectorAll('[lang=nb]')) sitat.remove();
      return kopi.textContent ?? '';
    });
    expect(
      egne.match(
        /(?<!\p{L})(ikke|boliger|bolig|fra|hva|hvorfor|noe|tallet|teller|nevner|måneder|dager|søknader mottatt|husstander)(?!\p{L})/giu,
      ) ?? [],
    ).toEqual([]);
  });
});

describe('an id that no number has', () => {
  it.each(['/styring/99.9', '/kostra/Z9'])('%s is a page that is not there', async (sti) => {
    const page = await nettleser.apne({ rolle: 'leder', kommunenummer: '3301', tillatFeil: /status of 404/ });
    await page.goto(sti);
    await page.getByRole('heading', { name: 'Siden finnes ikke', level: 1 }).waitFor();
    expect(await page.title()).toMatch(/^Siden finnes ikke/);
  });
});
