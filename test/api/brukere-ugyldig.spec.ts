import { STIER, type MinSvar } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import { HUSSTANDSPAKKE } from './prove/husstandspakke';
import type { Klient } from './prove/klient';
import { bruker } from './prove/kommuner';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';

let db: Testdatabase;
let server: Server;
/** A system owner, and a caseworker for what only those whose work is households do. */
let klient: Klient;
let saksbehandler: Klient;
let id: string;
let tildeling: string;
let erklaering: string;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(HUSSTANDSPAKKE));
  server = await startServer(db, { TAK_LOGG: 'error' });
  ({ klient } = await innlogget(db, server.url, { rolle: 'systemeier', kommunenummer: '9902' }));
  ({ klient: saksbehandler } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' }));
  const ny = { utsteder: 'demo', brukernavn: 'a', navn: 'A', roller: [{ rolle: 'nav', beskyttet: false }] };
  const rad = bruker(await klient.send('POST', STIER.brukere, ny));
  [id, tildeling] = [rad.id, rad.roller[0]?.id ?? ''];
  const svar = await saksbehandler.send('POST', STIER.minInhabiliteter, { husstand: 'H1', grunn: 'selv' });
  erklaering = (JSON.parse(svar.tekst) as MinSvar).inhabiliteter[0]?.id ?? '';
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const VONDT = [
  ...[null, true, 0, -1, 1.5, 1e300, '', ' ', [], {}, [[]], [null], ['nav'], { length: 3 }, [{ rolle: 'nav' }]],
  ...['\u0000', 'a\u0000b', '\ud800', '\u202e', `'; drop table tilgang.brukere; --`, '__proto__', 'constructor'],
  ...['a'.repeat(5000), '9'.repeat(400), '%', '\\', '$1', '01818000010', '2'.repeat(11), '\u{1f3e0}'],
];

/** Each command with a body that is right, so that one wrong field is what is answered for. */
const KOMMANDOER: readonly (readonly [string, string, () => string, Readonly<Record<string, unknown>>])[] = [
  ['ny', 'POST', () => STIER.brukere, { utsteder: 'demo', brukernavn: 'x', navn: 'X', epost: 'x@y.no', roller: [] }],
  ['endre', 'PUT', () => STIER.bruker(id), { navn: 'X', epost: 'x@y.no', versjon: 1 }],
  ['rolle', 'POST', () => STIER.brukerRoller(id), { rolle: 'nav', beskyttet: false }],
  ['avgjor', 'POST', () => STIER.rolleAvgjor(tildeling), { utfall: 'godkjent' }],
  ['fire øyne', 'PUT', () => STIER.fireOyne, { avgjorelse: 'stor_import', paa: true }],
  ['deaktiver', 'POST', () => STIER.brukerDeaktiver(id), { grunn: 'Prøver' }],
  ['erklær', 'POST', () => STIER.minInhabiliteter, { husstand: 'H1', grunn: 'selv' }],
  ['opphev', 'POST', () => STIER.minInhabilitetOpphev(erklaering), { grunn: 'Prøver' }],
];

describe('whatever stands in a field', () => {
  it.each(KOMMANDOER)('is done or refused with a reason, never a fault (%s)', async (_, metode, sti, rett) => {
    const hvem = sti().startsWith(STIER.minInhabiliteter) ? saksbehandler : klient;
    expect((await hvem.send(metode, sti(), { ...rett, ukjent: 1 })).status).toBe(400);
    for (const felt of [...Object.keys(rett), 'ukjent']) {
      for (const verdi of VONDT) {
        const svar = await hvem.send(metode, sti(), { ...rett, [felt]: verdi });
        const problem = svar.status < 400 || svar.hoder.get('content-type')?.startsWith('application/problem+json');
        expect([felt, verdi, svar.status < 500, problem]).toEqual([felt, verdi, true, true]);
        expect(svar.tekst).not.toMatch(/01818000010|2{11}/);
      }
    }
  });

  it('of a search finds nobody, or somebody, never a fault', async () => {
    for (const verdi of VONDT.filter((v) => typeof v === 'string')) {
      const sok = new URLSearchParams({ sok: verdi }).toString();
      expect([verdi, (await klient.raa(`${STIER.brukere}?${sok}`)).status < 500]).toEqual([verdi, true]);
    }
  });
});
