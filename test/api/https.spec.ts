import { STIER } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { request } from 'node:http';
import { Klient } from './prove/klient';
import { importerPakke, LITEN, startServer, type Server } from './prove/server';

let db: Testdatabase;
let server: Server;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, LITEN);
  server = await startServer(db, { TAK_HTTPS: 'ja' });
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

/** A page, an answer, a refusal, the description of the API. */
const SVAR = ['/', STIER.helse, STIER.brukere, '/api/finnes-ikke', '/api/docs', '/api/docs-json'];

/** What fetch refuses to send. */
const trace = (): Promise<{ status: number | undefined; tekst: string }> =>
  new Promise((ferdig, feilet) => {
    const spurt = request(
      `${server.url}${STIER.helse}`,
      { method: 'TRACE', headers: { 'x-prove': 'ekko' } },
      (svar) => {
        let tekst = '';
        svar.on('data', (bit: Buffer) => (tekst += bit.toString()));
        svar.on('end', () => ferdig({ status: svar.statusCode, tekst }));
      },
    );
    spurt.on('error', feilet).end();
  });

describe('reached through https', () => {
  it.each(SVAR)('%s holds the browser to it, and to what the answer says it is', async (sti) => {
    const { hoder } = await Klient.ukjent(server.url).raa(sti, { headers: { accept: 'text/html' } });
    expect(hoder.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    expect(hoder.get('content-security-policy')).toContain(`object-src 'none'`);
    expect(hoder.get('x-content-type-options')).toBe('nosniff');
    expect(hoder.get('referrer-policy')).toBe('no-referrer');
    expect(hoder.get('content-type')).toMatch(
      /^(text\/html|text\/plain|application\/(problem\+)?json); charset=utf-8$/i,
    );
  });

  it('the session’s cookie goes to this host alone, and never in clear', async () => {
    const valg = { rolle: 'leder', kommunenummer: '3301' };
    const { hoder } = await Klient.ukjent(server.url).send('POST', STIER.demoinnlogging, valg);
    const [kapsel = ''] = hoder.getSetCookie();
    expect(kapsel).toMatch(/^__Host-tak-okt=[\w-]{43}; /);
    for (const del of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) expect(kapsel).toContain(`; ${del}`);
    expect(kapsel).not.toMatch(/domain=/i);
  });

  it('nothing is echoed', async () => {
    const svar = await trace();
    expect(svar.status).toBe(404);
    expect(svar.tekst).not.toContain('ekko');
  });
});
