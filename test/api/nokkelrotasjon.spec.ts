import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { KOMMUNER, skrivPakke } from './prove/pakke';
import { miljo, rot, startServer } from './prove/server';

const GAMMEL = Buffer.alloc(32, 7).toString('base64');
const NY = Buffer.alloc(32, 8).toString('base64');

/** Two persons with numbers, one of whom got another number later, and one without. */
const FORST = {
  kommuner: KOMMUNER,
  personer: [
    'person_id;kommunenummer;fodselsnummer;fodselsdato;navn',
    'P1;9902;17890187102;17.09.2001;Ada Granli',
    'P2;9902;;03.03.1980;Bo Vik',
  ],
};

let db: Testdatabase;
let pakke: string;

beforeAll(async () => {
  db = await nyDatabase();
  pakke = skrivPakke(FORST);
});
afterAll(() => db?.slett());

interface Svar {
  readonly kode: number;
  readonly ut: string;
  readonly feil: string;
}

function tak(argumenter: readonly string[], mer: Readonly<Record<string, string>> = {}): Promise<Svar> {
  return new Promise((ferdig) =>
    execFile(
      process.execPath,
      [join(rot, 'dist/apps/api/cli.js'), ...argumenter],
      { env: { ...miljo(db, {}), ...mer } },
      (feil, ut, stderr) => ferdig({ kode: Number(feil?.code ?? 0), ut, feil: stderr }),
    ),
  );
}

async function eksport(nokkel: string): Promise<string[]> {
  const mappe = join(mkdtempSync(join(tmpdir(), 'tak-rotasjon-')), 'ut');
  expect(await tak(['eksporter', mappe, '--kommune', '9902'], { TAK_NOKKEL: nokkel })).toMatchObject({ kode: 0 });
  return readdirSync(mappe).map((fil) => readFileSync(join(mappe, fil), 'utf8'));
}

async function spor<T extends object>(sql: string): Promise<T[]> {
  const klient = new Client({ connectionString: db.superUrl });
  await klient.connect();
  try {
    return (await klient.query<T>(sql)).rows;
  } finally {
    await klient.end();
  }
}

const versjoner = `select (select count(*)::int from register.personer_historikk) as historikk,
  (select max(sys_fra)::text from register.personer) as sist`;

describe('changing the key', () => {
  it('reads every number with the old and writes it with the new, and nothing else is another', async () => {
    expect((await tak(['importer', pakke])).kode).toBe(0);
    const [foer, utFoer, chiffer] = [
      await spor(versjoner),
      await eksport(GAMMEL),
      await spor('select fodselsnummer_kryptert as k, fodselsnummer_hash as h from register.personer'),
    ];
    const svar = await tak(['roter-nokkel'], { TAK_NOKKEL_NY: NY });
    expect([svar.kode, svar.ut]).toEqual([0, '1\n']);
    expect(svar.ut + svar.feil).not.toMatch(/17890187102/);
    expect(await eksport(NY)).toEqual(utFoer);
    expect(await spor(versjoner)).toEqual(foer);
    expect(
      await spor('select fodselsnummer_kryptert as k, fodselsnummer_hash as h from register.personer'),
    ).not.toEqual(chiffer);
    expect(
      await spor(`select handling from revisjon.logg where handling = 'nokkel.roter' order by kommune_id`),
    ).toHaveLength(2);
  });

  it('leaves the old key worth nothing, and the numbers findable with the new', async () => {
    const medGammel = await tak(['importer', pakke]);
    expect([medGammel.kode, medGammel.feil]).toEqual([
      2,
      expect.stringMatching(/not the one this database was filled with/),
    ]);
    expect((await tak(['importer', pakke], { TAK_NOKKEL: NY })).kode).toBe(0);
    expect(await spor('select 1 from register.personer_historikk')).toEqual([]);
  });

  it('is refused while a server runs, without a new key, and with the same', async () => {
    const server = await startServer(db, { TAK_NOKKEL: NY });
    const medServer = await tak(['roter-nokkel'], { TAK_NOKKEL: NY, TAK_NOKKEL_NY: GAMMEL });
    await server.stopp();
    expect([medServer.kode, medServer.feil]).toEqual([2, expect.stringMatching(/Andre prosesser/)]);
    expect((await tak(['roter-nokkel'], { TAK_NOKKEL: NY })).kode).toBe(2);
    expect((await tak(['roter-nokkel'], { TAK_NOKKEL: NY, TAK_NOKKEL_NY: NY })).kode).toBe(2);
    expect(await eksport(NY)).toHaveLength(2);
  });
});
