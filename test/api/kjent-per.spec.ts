import { STIER, type Kostra13Svar, type ParametereSvar, type RaderSvar } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { Klient } from './prove/klient';
import { KOMMUNER, skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';

const OPPHOLD = 'opphold_id;husstand_id;tilbud;fom;tom';
const FORST = {
  kommuner: KOMMUNER,
  husstander: ['husstand_id;kommunenummer', 'H1;9902', 'H2;9902'],
  midlertidige_opphold: [OPPHOLD, 'O1;H1;hotell;2023-01-01;2023-06-30', 'O2;H2;hotell;2023-01-01;2023-01-10'],
};

let db: Testdatabase;
let server: Server;
let leder: Klient;
let foer: string;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(FORST));
  foer = await naa();
  // H1 moved out long before; H2 was never there.
  await importerPakke(
    db,
    skrivPakke({
      midlertidige_opphold: [OPPHOLD, 'O1;H1;hotell;2023-01-01;2023-02-01'],
      slettes: ['fil;id;grunn', 'midlertidige_opphold;O2;feilført'],
    }),
  );
  server = await startServer(db);
  leder = await Klient.innlogget(server.url, 'leder', '9902');
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

async function naa(): Promise<string> {
  const klient = new Client({ connectionString: db.superUrl });
  await klient.connect();
  const { rows } = await klient.query<{ tid: string }>(
    `select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.USZ') as tid`,
  );
  await klient.end();
  return rows[0]?.tid ?? '';
}

const medTid = (sti: string, tid: string): string => `${sti}?aar=2023&kjentPer=${encodeURIComponent(tid)}`;
const verdi = (svar: ParametereSvar, id: string) => svar.parametere.find((p) => p.id === id)?.verdi;
const felt = (svar: Kostra13Svar, id: string) => svar.felter.find((f) => f.felt === id)?.verdi;

describe('a correction', () => {
  it('changes the numbers from when it became known', async () => {
    const svar = await leder.hent<ParametereSvar>(`${STIER.parametere}?aar=2023`);
    expect([verdi(svar, '2.2'), verdi(svar, '2.S2'), svar.kjentPer]).toEqual([0, 1, null]);
  });

  it('leaves the numbers as they were known before', async () => {
    const svar = await leder.hent<ParametereSvar>(medTid(STIER.parametere, foer));
    expect([verdi(svar, '2.2'), verdi(svar, '2.S2'), svar.kjentPer]).toEqual([1, 2, foer]);
    const skjema = await leder.hent<Kostra13Svar>(medTid(STIER.kostra13, foer));
    expect([felt(skjema, 'E1'), felt(skjema, 'E2'), felt(skjema, 'E3')]).toEqual([2, 1, 1]);
  });

  it('leaves the rows as they were known before', async () => {
    const rader = await leder.hent<RaderSvar>(medTid(STIER.rader('2.2'), foer));
    expect(rader.rader.map((r) => [r.id, r.fra, r.til])).toEqual([['H1', '2023-01-01', '2023-06-30']]);
    const csv = await leder.raa(medTid(STIER.raderEksport('2.2'), foer));
    expect(csv.tekst).toContain('30.06.2023');
  });

  it('was not known on a day before the register was', async () => {
    const svar = await leder.hent<ParametereSvar>(medTid(STIER.parametere, '2020-01-01'));
    expect([verdi(svar, '2.S2'), svar.kjentPer, svar.dag]).toEqual([0, '2020-01-01', '2020-01-01']);
  });
});

describe('a moment that is none', () => {
  it.each(['2023-02-30', '2023-13-01', 'i går', '2023-01-01T25:00', '0001-01-01', '2023-01-01T10:00:00+99:99', ''])(
    '%j is refused with its field',
    async (tid) => {
      const svar = await leder.raa(medTid(STIER.parametere, tid));
      expect([svar.status, JSON.parse(svar.tekst)]).toMatchObject([400, { felt: [{ felt: 'kjentPer' }] }]);
    },
  );
});
