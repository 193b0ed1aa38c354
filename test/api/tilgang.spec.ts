import { FORESPORSEL_HODE, STIER, type OktSvar, type Problem } from '@tak/contracts';
import { kan, ROLLER, type Rettighet } from '@tak/domain';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Klient } from './prove/klient';
import { fyll, operasjoner, type Operasjon } from './prove/openapi';
import { importerPakke, LITEN, startServer, type Server } from './prove/server';

let db: Testdatabase;
let server: Server;
let ukjent: Klient;
let ruter: Operasjon[];

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, LITEN);
  server = await startServer(db);
  ukjent = Klient.ukjent(server.url);
  ruter = await operasjoner(ukjent);
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const problem = (tekst: string): Problem => JSON.parse(tekst) as Problem;

describe('every route of the server', () => {
  it('says who may use it', () => {
    expect(ruter.length).toBeGreaterThan(10);
    expect(ruter.filter((r) => (r.krever === null) === !r.aapen)).toEqual([]);
  });

  it('is closed to whoever is not logged in, unless it is open', async () => {
    for (const r of ruter.filter((o) => o.krever !== null)) {
      const svar = await ukjent.send(r.metode, fyll(r.sti, '2.2'));
      expect([r.sti, svar.status, problem(svar.tekst).code]).toEqual([r.sti, 401, 'ikke_innlogget']);
    }
  });

  it.each(ROLLER.filter((rolle) => rolle !== 'innbygger'))('follows the table of rights for %s', async (rolle) => {
    const klient = await Klient.innlogget(server.url, rolle, '3301');
    const aktor = (await klient.hent<OktSvar>(STIER.okt)).bruker;
    if (!aktor) throw new Error('nobody is logged in');
    for (const r of ruter.filter((o) => o.krever !== null)) {
      const svar = await klient.send(r.metode, fyll(r.sti, '00000000-0000-4000-8000-000000000000'));
      const { ok } = kan(aktor, r.krever as Rettighet, {}, aktor.autentisert);
      expect([r.sti, r.krever, svar.status === 403]).toEqual([r.sti, r.krever, !ok]);
    }
  });

  it('answers 404 as a problem for a path that is not there', async () => {
    const svar = await ukjent.raa('/api/finnes-ikke', { headers: { accept: 'text/html' } });
    expect([svar.status, svar.hoder.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(problem(svar.tekst)).toMatchObject({ status: 404, code: 'finnes_ikke', title: 'Finnes ikke' });
  });
});

describe('requests that change something', () => {
  const kropp = JSON.stringify({ rolle: 'leder', kommunenummer: '3301' });
  const logg = (hoder: Record<string, string>) =>
    ukjent.raa(STIER.demoinnlogging, {
      method: 'POST',
      body: kropp,
      headers: { 'content-type': 'application/json', ...hoder },
    });

  it('must come from our own page', async () => {
    const egen = new URL(server.url).origin;
    expect((await logg({})).status).toBe(403);
    expect((await logg({ [FORESPORSEL_HODE]: '1' })).status).toBe(204);
    expect((await logg({ [FORESPORSEL_HODE]: '1', origin: egen })).status).toBe(204);
    expect((await logg({ [FORESPORSEL_HODE]: '1', origin: 'https://ond.example' })).status).toBe(403);
    expect((await logg({ [FORESPORSEL_HODE]: '1', origin: 'null' })).status).toBe(403);
    expect((await logg({ [FORESPORSEL_HODE]: '1', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('are refused without the header on every route', async () => {
    const leder = await Klient.innlogget(server.url, 'boligkontor', '3301');
    for (const r of ruter.filter((o) => o.metode !== 'GET')) {
      const svar = await leder.raa(fyll(r.sti, '1'), { method: r.metode });
      expect([r.sti, svar.status, problem(svar.tekst).code]).toEqual([r.sti, 403, 'fremmed_side']);
    }
  });

  it('get no permission to cross over from another site', async () => {
    const svar = await ukjent.raa(STIER.demoinnlogging, {
      method: 'OPTIONS',
      headers: { origin: 'https://ond.example', 'access-control-request-method': 'POST' },
    });
    expect(svar.hoder.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the demo login', () => {
  it('tells who is logged in, and of which municipality', async () => {
    expect(await ukjent.hent<OktSvar>(STIER.okt)).toEqual({ demo: true, tilbydere: [], bruker: null });
    const nav = await Klient.innlogget(server.url, 'nav', '1103');
    expect((await nav.hent<OktSvar>(STIER.okt)).bruker).toMatchObject({
      rolle: 'nav',
      kommunenummer: '1103',
      navn: 'Jonas Berglund',
      tilbyder: null,
    });
  });

  it('refuses a municipality that is not there, a role that cannot be chosen, and unknown fields', async () => {
    for (const kropp of [
      { rolle: 'leder', kommunenummer: '9998' },
      { rolle: 'innbygger', kommunenummer: '3301' },
      { rolle: 'system', kommunenummer: '3301' },
      { rolle: 'leder', kommunenummer: '3301', kommuneId: 1 },
    ]) {
      const svar = await ukjent.send('POST', STIER.demoinnlogging, kropp);
      expect([svar.status, problem(svar.tekst).felt?.length]).toEqual([400, 1]);
    }
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const svar = await ukjent.send('POST', STIER.demoinnlogging, { rolle: 'leder', kommunenummer: '3301' });
    expect(svar.hoder.getSetCookie()[0]).toMatch(/^tak-okt=.+; Max-Age=36000; Path=\/;.* HttpOnly; SameSite=Strict$/);
  });

  it('does not know a secret that it has not given', async () => {
    const { kapsel } = await Klient.innlogget(server.url, 'leder', '3301');
    const [navn, hemmelig = ''] = (kapsel ?? '').split('=');
    const annet = hemmelig.startsWith('A') ? 'B' : 'A';
    for (const gjettet of [`${annet}${hemmelig.slice(1)}`, hemmelig.slice(1), `${hemmelig}A`, "' or true --", '']) {
      const svar = await ukjent.raa(STIER.parametere, { headers: { cookie: `${navn}=${gjettet}` } });
      expect([gjettet, svar.status]).toEqual([gjettet, 401]);
    }
  });

  it('ends', async () => {
    const leder = await Klient.innlogget(server.url, 'leder', '3301');
    const svar = await leder.send('DELETE', STIER.okt);
    expect([svar.status, svar.tekst]).toEqual([200, '{"videre":null}']);
    expect(svar.hoder.getSetCookie()[0]).toMatch(/^tak-okt=;.*Expires=Thu, 01 Jan 1970/);
    // Not only forgotten by the browser.
    expect((await leder.raa(STIER.parametere)).status).toBe(401);
  });

  it('is not there outside a demo', async () => {
    const ekte = await startServer(db, { TAK_DEMO: 'nei' });
    try {
      const klient = Klient.ukjent(ekte.url);
      expect((await klient.raa(STIER.demobrukere)).status).toBe(404);
      expect((await klient.send('POST', STIER.demoinnlogging, { rolle: 'leder', kommunenummer: '3301' })).status).toBe(
        404,
      );
      const fraDemo = await Klient.innlogget(server.url, 'leder', '3301');
      expect((await fraDemo.hos(ekte.url).raa(STIER.parametere)).status).toBe(401);
    } finally {
      await ekte.stopp();
    }
  });
});

describe('headers', () => {
  it('let no inline script run, on any page', async () => {
    for (const sti of ['/', '/api/helse', '/api/docs', '/api/finnes-ikke']) {
      const csp = (await ukjent.raa(sti, { headers: { accept: 'text/html' } })).hoder.get('content-security-policy');
      expect(csp).toContain(`script-src 'self';`);
      expect(csp).toContain(`frame-ancestors 'none'`);
    }
    expect((await ukjent.raa('/api/docs')).tekst).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });

  it('keep answers of the API out of every cache', async () => {
    expect((await ukjent.raa(STIER.okt)).hoder.get('cache-control')).toBe('no-store');
    expect((await ukjent.raa('/api/finnes-ikke')).hoder.get('cache-control')).toBe('no-store');
  });
});
