import { FORESPORSEL_HODE } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Klient, type Svar } from './prove/klient';
import { operasjoner, type Operasjon } from './prove/openapi';
import { importerPakke, LITEN, startServer, type Server } from './prove/server';

let db: Testdatabase;
let server: Server;
let klienter: Klient[];
let ruter: Operasjon[];

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, LITEN);
  server = await startServer(db, { TAK_LOGG: 'error' });
  klienter = [
    Klient.ukjent(server.url),
    await Klient.innlogget(server.url, 'leder', '3301'),
    await Klient.innlogget(server.url, 'boligkontor', '3301'),
  ];
  ruter = await operasjoner(Klient.ukjent(server.url));
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

/** What people, programs and enemies write where an id, a year or a word should stand. */
const VONDT = [
  'abc',
  '',
  ' ',
  '-1',
  '0',
  '1e99',
  '99999999999999999999',
  'NaN',
  'Infinity',
  'null',
  '0x7e8',
  '2023.5',
  '2023-02-30',
  '0000-00-00',
  `' or 1=1 --`,
  `"; drop table register.boliger; --`,
  '../../etc/passwd',
  '..%2f..%2fetc',
  '%00',
  '\u0000',
  '\ud800',
  'æøå',
  '\u{1f3e0}',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '${7*7}',
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(3000),
  '=1+1',
  '17890187102',
  '00000000-0000-4000-8000-000000000000',
];
/** Values that are right where they stand, so that a wrong one beside them is reached. */
const GODT = ['2.2', 'A4', '5.1', 'T.1', '4.1'];

const kod = (verdi: string): string => {
  try {
    return encodeURIComponent(verdi);
  } catch {
    return '%ED%A0%80'; // half a surrogate pair, as bytes
  }
};
const sti = (o: Operasjon, verdi: string): string => o.sti.replace(/\{[^}]+\}/g, kod(verdi));

/** Never a fault, always a reason, and nothing of the inside. */
function ventAvslag(hva: string, svar: Svar): void {
  const type = svar.hoder.get('content-type') ?? '';
  const problem = svar.status < 400 || (type.startsWith('application/problem+json') && JSON.parse(svar.tekst));
  expect([hva, svar.status < 500, Boolean(problem)]).toEqual([hva, true, true]);
  if (svar.status >= 400) expect(svar.tekst).not.toMatch(/node_modules|\bat \w+.*\(|\.ts:|\.js:|syntax error|pg_/);
}

describe('every route of the OpenAPI document', () => {
  it('answers bad ids with a reason', async () => {
    for (const o of ruter.filter((r) => r.sti.includes('{'))) {
      for (const verdi of VONDT) {
        for (const klient of klienter) {
          const hva = `${o.metode} ${sti(o, verdi)}`;
          ventAvslag(hva, await klient.send(o.metode, sti(o, verdi)));
        }
      }
    }
  });

  it('answers bad queries with a reason', async () => {
    const lesere = klienter.slice(1);
    for (const o of ruter.filter((r) => r.metode === 'GET')) {
      const navn = [...new Set([...o.parametere.filter((p) => p.in === 'query').map((p) => p.name), 'ukjent'])];
      for (const [i, felt] of navn.entries()) {
        const grunn = sti(o, GODT[i % GODT.length] ?? '2.2');
        const sporringer = [
          ...VONDT.map((verdi) => `${felt}=${kod(verdi)}`),
          `${felt}=1&${felt}=2`,
          `${felt}[]=1`,
          `${felt}[a]=1`,
          `${felt}`,
        ];
        for (const [j, sporring] of sporringer.entries()) {
          const klient = lesere[j % 2];
          if (klient) ventAvslag(`${grunn}?${sporring}`, await klient.raa(`${grunn}?${sporring}`));
        }
      }
    }
  });

  it('answers bad bodies with a reason', async () => {
    const json = (tekst: string) => ({ body: tekst, type: 'application/json' });
    const kropper = [
      json(''),
      json('{'),
      json('null'),
      json('[]'),
      json('"tekst"'),
      json('42'),
      json('{"__proto__":{"rolle":"leder"}}'),
      json(`{"rolle":${'['.repeat(5000)}${']'.repeat(5000)}}`),
      json(JSON.stringify({ rolle: ['leder'], kommunenummer: { $ne: '' } })),
      json(JSON.stringify({ rolle: 'leder', kommunenummer: 'x'.repeat(200_000) })),
      ...VONDT.filter((v) => v.length < 100).map((v) => json(JSON.stringify({ rolle: v, kommunenummer: v, id: v }))),
      { body: 'rolle=leder', type: 'application/x-www-form-urlencoded' },
      { body: '--x\r\n\r\n', type: 'multipart/form-data; boundary=x' },
      { body: 'ikke en del', type: 'multipart/form-data' },
      { body: '<a/>', type: 'application/xml' },
      { body: '{}', type: 'application/json; charset=ukjent' },
      { body: '{}', type: 'ugyldig' },
    ];
    for (const o of ruter.filter((r) => r.metode !== 'GET' && r.metode !== 'DELETE')) {
      for (const { body, type } of kropper) {
        for (const klient of klienter.slice(1)) {
          const hoder = { [FORESPORSEL_HODE]: '1', 'content-type': type };
          const svar = await klient.raa(sti(o, '2.2'), { method: o.metode, headers: hoder, body });
          ventAvslag(`${o.metode} ${o.sti} ${type} ${body.slice(0, 60)}`, svar);
        }
      }
    }
  });

  it('answers methods it does not have with a reason', async () => {
    for (const o of ruter) {
      for (const metode of ['PUT', 'PATCH', 'DELETE', 'POST']) {
        if (ruter.some((r) => r.sti === o.sti && r.metode === metode)) continue;
        const svar = await klienter[1]?.send(metode, sti(o, '2.2'), {});
        expect([metode, o.sti, svar?.status]).toEqual([metode, o.sti, 404]);
      }
    }
  });
});

describe('single values', () => {
  it.each([
    ['aar', 'abc'],
    ['aar', '1e99'],
    ['aar', '1899'],
    ['side', '-1'],
    ['side', '0'],
    ['side', '1.5'],
    ['side', '1&side=2'],
    ['sorter', 'navn'],
    ['retning', 'opp'],
    ['sett', 'alle'],
    ['ukjent', '1'],
  ])('%s=%s is refused by its name', async (felt, verdi) => {
    const svar = await klienter[1]?.raa(`/api/parametere/2.2/rader?${felt}=${verdi}`);
    expect([svar?.status, JSON.parse(svar?.tekst ?? '')]).toMatchObject([400, { felt: [{ felt }] }]);
  });

  it('a page past the end is empty', async () => {
    const svar = await klienter[1]?.hent<{ rader: unknown[]; antall: number }>(
      '/api/parametere/5.1/rader?aar=2023&side=999999',
    );
    expect(svar?.rader).toEqual([]);
    expect(svar?.antall).toBeGreaterThan(0);
  });
});
