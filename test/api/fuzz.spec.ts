import { randomUUID } from 'node:crypto';
import { FORESPORSEL_HODE, IDEMPOTENSNOKKEL, STIER } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Klient, type Svar } from './prove/klient';
import { operasjoner, type Operasjon } from './prove/openapi';
import { importerPakke, LITEN, startServer, type Server } from './prove/server';
import { sideOmSide } from './prove/side-om-side';

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

/** Each parameter of a reading, written wrong in every way. */
function sporringer(o: Operasjon): string[] {
  const navn = [...new Set([...o.parametere.filter((p) => p.in === 'query').map((p) => p.name), 'ukjent'])];
  return navn.flatMap((felt, i) => {
    const vrange = [`${felt}=1&${felt}=2`, `${felt}[]=1`, `${felt}[a]=1`, `${felt}`];
    const grunn = sti(o, GODT[i % GODT.length] ?? '2.2');
    return [...VONDT.map((verdi) => `${felt}=${kod(verdi)}`), ...vrange].map((sporring) => `${grunn}?${sporring}`);
  });
}

const json = (tekst: string) => ({ body: tekst, type: 'application/json' });
const KROPPER = [
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

/** First part of the paths: a test for each, so that none takes longer as routes become more. */
const OMRAADER = [
  ...new Set(Object.values(STIER).map((adresse) => omraade(typeof adresse === 'string' ? adresse : adresse('x')))),
];
function omraade(adresse: string): string {
  return adresse.split('/')[2] ?? '';
}
const rutene = (navn: string): Operasjon[] => ruter.filter((r) => omraade(r.sti) === navn);

it('knows an area for every route of the OpenAPI document', () => {
  expect(ruter.filter((r) => !OMRAADER.includes(omraade(r.sti)))).toEqual([]);
});

describe.each(OMRAADER)('every route of /api/%s', (navn) => {
  it('answers bad ids with a reason', async () => {
    const medId = rutene(navn).filter((r) => r.sti.includes('{'));
    const alle = medId.flatMap((o) => VONDT.flatMap((verdi) => klienter.map((klient) => ({ o, verdi, klient }))));
    await sideOmSide(alle, async ({ o, verdi, klient }) => {
      ventAvslag(`${o.metode} ${sti(o, verdi)}`, await klient.send(o.metode, sti(o, verdi)));
    });
  });

  it('answers bad queries with a reason', async () => {
    const lesere = klienter.slice(1);
    const alle = rutene(navn)
      .filter((r) => r.metode === 'GET')
      .flatMap(sporringer);
    await sideOmSide([...alle.entries()], async ([i, adresse]) => {
      const klient = lesere[i % lesere.length];
      if (klient) ventAvslag(adresse, await klient.raa(adresse));
    });
  });

  it('answers bad bodies with a reason', async () => {
    const lesere = klienter.slice(1);
    const skriver = rutene(navn).filter((r) => r.metode !== 'GET' && r.metode !== 'DELETE');
    const alle = skriver.flatMap((o) => KROPPER.flatMap((kropp) => lesere.map((klient) => ({ o, kropp, klient }))));
    await sideOmSide(alle, async ({ o, kropp: { body, type }, klient }) => {
      const headers = { [FORESPORSEL_HODE]: '1', [IDEMPOTENSNOKKEL]: randomUUID(), 'content-type': type };
      const svar = await klient.raa(sti(o, '2.2'), { method: o.metode, headers, body });
      ventAvslag(`${o.metode} ${o.sti} ${type} ${body.slice(0, 60)}`, svar);
    });
  });

  it('answers methods it does not have with a reason', async () => {
    const metoder = ['PUT', 'PATCH', 'DELETE', 'POST'];
    const uten = rutene(navn).flatMap((o) =>
      metoder.filter((m) => !ruter.some((r) => r.sti === o.sti && r.metode === m)).map((metode) => ({ o, metode })),
    );
    await sideOmSide(uten, async ({ o, metode }) => {
      const svar = await klienter[1]?.send(metode, sti(o, '2.2'), {});
      expect([metode, o.sti, svar?.status]).toEqual([metode, o.sti, 404]);
    });
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

  it.each(['A\u0001B', 'A\u0085B', 'A\ufffdB', 'A\ud800B'])(
    'text that no package may hold is refused: %j',
    async (navn) => {
      const svar = await klienter[2]?.send('POST', STIER.bygg, { navn });
      expect([svar?.status, JSON.parse(svar?.tekst ?? '')]).toMatchObject([400, { code: 'ugyldig_foresporsel' }]);
    },
  );

  it('a page past the end is empty', async () => {
    const svar = await klienter[1]?.hent<{ rader: unknown[]; antall: number }>(
      '/api/parametere/5.1/rader?aar=2023&side=999999',
    );
    expect(svar?.rader).toEqual([]);
    expect(svar?.antall).toBeGreaterThan(0);
  });
});
