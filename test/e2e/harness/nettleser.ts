import type { Rolle } from '@tak/domain';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

export interface Sidevalg {
  /** Another server than the one that all journeys share. */
  readonly url?: string;
  readonly bredde?: number;
  readonly hoyde?: number;
  readonly farger?: 'light' | 'dark';
  /** Logged in as this role; left out = not logged in. */
  readonly rolle?: Rolle;
  readonly kommunenummer?: string;
  readonly spraak?: 'nb' | 'nn';
  /** Console errors that the journey itself provokes. */
  readonly tillatFeil?: RegExp;
}

export interface Nettleser {
  /** A new window with nothing remembered. Closed, and asked for errors, when the test is over. */
  apne(valg?: Sidevalg): Promise<Page>;
}

export const adresse = (): string => {
  const url = process.env['TAK_E2E_URL'];
  if (!url) throw new Error('TAK_E2E_URL is not set: run through jest, whose global setup starts the server');
  return url;
};

/** Call once at the top of a spec. A console error or an uncaught error on any page fails the test it came in. */
export function brukNettleser(): Nettleser {
  let nettleser: Browser;
  let apne: { kontekst: BrowserContext; feil: string[] }[] = [];

  beforeAll(async () => {
    nettleser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: (process.env['CHROMIUM_ARGS'] ?? '--no-sandbox').split(' '),
    });
  });
  afterAll(() => nettleser.close());
  afterEach(async () => {
    const lukkes = apne;
    apne = [];
    for (const { kontekst } of lukkes) await kontekst.close();
    expect(lukkes.flatMap(({ feil }) => feil)).toEqual([]);
  });

  return {
    async apne({ url, bredde = 1280, hoyde = 900, farger = 'light', rolle, kommunenummer, spraak, tillatFeil } = {}) {
      const kontekst = await nettleser.newContext({
        baseURL: url ?? adresse(),
        viewport: { width: bredde, height: hoyde },
        colorScheme: farger,
        locale: 'nb-NO',
        reducedMotion: 'reduce',
      });
      const feil: string[] = [];
      apne.push({ kontekst, feil });
      const meld = (tekst: string): void => {
        if (!tillatFeil?.test(tekst)) feil.push(tekst);
      };
      kontekst.on('console', (melding) => {
        if (melding.type() === 'error') meld(`${melding.text()} (${melding.location().url})`);
      });
      kontekst.on('weberror', (webfeil) => meld(webfeil.error().stack ?? String(webfeil.error())));
      if (rolle) await loggInn(kontekst, rolle, kommunenummer);
      kontekst.setDefaultTimeout(30_000);
      // Not in the empty page a window begins with: it has no storage.
      if (spraak)
        await kontekst.addInitScript((s) => {
          if (location.protocol !== 'about:') localStorage.setItem('tak.spraak', s);
        }, spraak);
      return kontekst.newPage();
    },
  };
}

/** By the same call as the login page makes; journeys about logging in use the page itself. */
async function loggInn(kontekst: BrowserContext, rolle: Rolle, kommunenummer?: string): Promise<void> {
  const valgt = kommunenummer ?? (await forsteKommune(kontekst));
  const svar = await kontekst.request.post('/api/okt/demo', {
    headers: { 'x-tak-foresporsel': '1' },
    data: { rolle, kommunenummer: valgt },
  });
  if (!svar.ok()) throw new Error(`Login as ${rolle} was refused: ${svar.status()} ${await svar.text()}`);
}

/** That of the example package: journeys bring others along, whose names come first. */
const EKSEMPELET = '3301';

async function forsteKommune(kontekst: BrowserContext): Promise<string> {
  const svar = await kontekst.request.get('/api/okt/demo-brukere');
  const { kommuner } = (await svar.json()) as { kommuner: { kommunenummer: string }[] };
  const forste = kommuner.find((k) => k.kommunenummer === EKSEMPELET) ?? kommuner[0];
  if (!forste) throw new Error('The register has no municipality');
  return forste.kommunenummer;
}

/** The page has got what it asked for: a heading, nothing grey, nothing busy. */
/** Waits until what is read on the page is what it shall become; the last answer is what the test then judges. */
export async function blir<T>(les: () => Promise<T>, ventet: T): Promise<void> {
  for (let forsok = 0; forsok < 100 && (await les()) !== ventet; forsok++) await new Promise((r) => setTimeout(r, 50));
  expect(await les()).toEqual(ventet);
}

export async function ventPaaSide(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => !document.querySelector('.placeholder, .ds-skeleton, [aria-busy="true"]'));
}
