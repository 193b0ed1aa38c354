import { STIER, type OktSvar, type ParametereSvar } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Klient } from './prove/klient';
import { importerPakke, LITEN, startServer, type Server } from './prove/server';

let db: Testdatabase;
let servere: Server[] = [];

beforeAll(async () => {
  db = await nyDatabase();
  // Both migrate at once; the second finds nothing to do.
  servere = await Promise.all([startServer(db), startServer(db)]);
});
afterAll(async () => {
  await Promise.all(servere.map((s) => s.stopp()));
  await db?.slett();
});

const server = (i: number): string => servere[i]?.url ?? '';

describe('two processes on one database', () => {
  it('offer no municipality before there is one, and both do when one is imported', async () => {
    for (const i of [0, 1]) {
      const svar = await Klient.ukjent(server(i)).hent<{ kommuner: unknown[] }>(STIER.demobrukere);
      expect(svar.kommuner).toEqual([]);
    }
    await importerPakke(db, LITEN);
    for (const i of [0, 1]) {
      const svar = await Klient.ukjent(server(i)).hent<{ kommuner: unknown[] }>(STIER.demobrukere);
      expect(svar.kommuner).toHaveLength(3);
    }
  });

  it('know each other’s sessions and give the same numbers', async () => {
    const her = await Klient.innlogget(server(0), 'leder', '3301');
    const der = her.hos(server(1));
    expect((await der.hent<OktSvar>(STIER.okt)).bruker).toMatchObject({ rolle: 'leder', kommunenummer: '3301' });
    const sti = `${STIER.parametere}?aar=2023`;
    expect(await der.hent<ParametereSvar>(sti)).toEqual(await her.hent<ParametereSvar>(sti));
  });

  it('serve many at once without mixing municipalities', async () => {
    const klienter = await Promise.all(['3301', '1103'].map((nr) => Klient.innlogget(server(0), 'leder', nr)));
    const sti = `${STIER.parameter('5.1')}?aar=2023`;
    const ventet = await Promise.all(klienter.map((k) => k.hent<{ verdi: number }>(sti)));
    expect(ventet[0]?.verdi).not.toBe(ventet[1]?.verdi);
    const svar = await Promise.all(
      Array.from({ length: 40 }, (_, i) => klienter[i % 2]?.hos(server((i >> 1) % 2)).hent<{ verdi: number }>(sti)),
    );
    expect(svar.map((s) => s?.verdi)).toEqual(svar.map((_, i) => ventet[i % 2]?.verdi));
  });
});

describe('the log', () => {
  it('holds neither an identity number nor what was searched for', async () => {
    const klient = Klient.ukjent(server(0));
    await klient.raa('/api/parametere/17890187102?navn=Ola+Nordmann&aar=17890187102');
    await klient.raa(`${STIER.okt}?navn=Ola+Nordmann`, {
      headers: { 'user-agent': '17890187102', cookie: 'x=hemmelig' },
    });
    await klient.send('POST', STIER.demoinnlogging, { rolle: 'leder', kommunenummer: '17890187102' });
    await klient.hent(STIER.helse);
    const logg = servere[0]?.logg() ?? '';
    expect(logg).toContain('"url":"/api/parametere/***********"');
    expect(logg).not.toMatch(/17890187102|Nordmann|hemmelig/);
  });
});
