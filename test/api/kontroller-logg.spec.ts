import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { skrivPakke } from './prove/pakke';
import { importerPakke } from './prove/server';
import { spoer } from './prove/sporring';
import { tak } from './prove/tak';

const PAKKE = {
  kommuner: ['kommunenummer;navn', '9902;Prøvevik', '9903;Annenby'],
  husstander: ['husstand_id;kommunenummer', 'H1;9902', 'H2;9903'],
};

let db: Testdatabase;
beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(PAKKE));
});
afterAll(() => db?.slett());

const HVOR = `kommune_id = (select kommune_id from register.kommunenumre where nummer = '9902')`;

/** What somebody with the database in their hands does, and what the command says of it; then it is undone. */
async function etter(endring: string): Promise<readonly [number, string | undefined]> {
  const superbruker = new Client({ connectionString: db.superUrl });
  await superbruker.connect();
  try {
    await superbruker.query(`create schema kopi;
      create table kopi.logg as select * from revisjon.logg;
      create table kopi.leste as select * from revisjon.leste_personer;
      create table kopi.kjede as select * from revisjon.kjede;
      create table kopi.segl as select * from revisjon.segl`);
    await superbruker.query(`set session_replication_role = replica; ${endring}`);
    const { kode, ut } = await tak(db, ['kontroller-logg', '--kommune', '9902']);
    await superbruker.query(`truncate revisjon.logg, revisjon.leste_personer, revisjon.kjede, revisjon.segl;
      insert into revisjon.logg select * from kopi.logg;
      insert into revisjon.leste_personer select * from kopi.leste;
      insert into revisjon.kjede select * from kopi.kjede;
      insert into revisjon.segl select * from kopi.segl;
      drop schema kopi cascade`);
    return [kode, /^9902 Prøvevik: (.*)$/m.exec(ut)?.[1]];
  } finally {
    await superbruker.end();
  }
}

describe('tak kontroller-logg', () => {
  it('tells of every chain, and exits with 0 when all are whole', async () => {
    const { kode, ut, feil } = await tak(db, ['kontroller-logg']);
    expect(kode).toBe(0);
    expect(ut.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^0 Installasjonen: hel, \d+ rader, siste nr \d+, kontrollsum [0-9a-f]{64}, 0 segl$/),
      expect.stringMatching(/^9902 Prøvevik: hel, 1 rader, siste nr 1, kontrollsum [0-9a-f]{64}, 0 segl$/),
      expect.stringMatching(/^9903 Annenby: hel, 1 rader, siste nr 1, kontrollsum [0-9a-f]{64}, 0 segl$/),
    ]);
    expect(feil).toContain('Kontrollerer 3 av 3: Annenby');
  });

  it('seals what it found whole, and is itself in the log', async () => {
    const { kode, ut } = await tak(db, ['kontroller-logg', '--kommune', '9902']);
    expect([kode, ut]).toEqual([0, expect.stringMatching(/^9902 Prøvevik: hel, 2 rader, .* 1 segl\n$/)]);
    expect(await spoer(db, `select nr from revisjon.segl where ${HVOR} order by nr`)).toEqual([{ nr: 1 }, { nr: 2 }]);
    const rader = await spoer(
      db,
      `select handling, bruker, rolle from revisjon.logg where ${HVOR} order by nr desc limit 1`,
    );
    expect(rader).toEqual([{ handling: 'logg.kontroller', bruker: 'kommandolinje', rolle: 'system' }]);
  });

  it.each([
    [
      'a changed row',
      `update revisjon.logg set bruker = 'en-annen' where ${HVOR} and nr = 2`,
      'BRUTT ved nr 2: raden er endret',
    ],
    ['a removed row', `delete from revisjon.logg where ${HVOR} and nr = 2`, 'BRUTT ved nr 2: raden mangler'],
    [
      'an inserted row',
      `insert into revisjon.logg select (jsonb_populate_record(l, '{"nr": 4}')).* from revisjon.logg l where ${HVOR} and nr = 3`,
      'BRUTT ved nr 4: raden hører ikke til her: den er satt inn eller byttet ut',
    ],
    [
      'an end cut off',
      `delete from revisjon.logg where ${HVOR} and nr > 1;
       update revisjon.kjede set siste_nr = 1, siste_hash = (select hash from revisjon.logg l where l.${HVOR} and nr = 1) where ${HVOR}`,
      'BRUTT ved nr 2: raden mangler',
    ],
    [
      'a whole log thrown away',
      `delete from revisjon.logg where ${HVOR}; delete from revisjon.kjede where ${HVOR}`,
      'BRUTT ved nr 1: raden mangler',
    ],
  ])('finds %s, and exits with 1', async (_, endring, ord) => {
    expect(await etter(endring)).toEqual([1, ord]);
  });

  it('knows its seals after the key is changed, and changed back', async () => {
    const ny = Buffer.alloc(32, 8).toString('base64');
    const segl = await spoer<{ nr: number }>(db, `select nr from revisjon.segl where ${HVOR} order by nr`);
    expect(segl.length).toBeGreaterThan(0);
    expect((await tak(db, ['roter-nokkel'], { TAK_NOKKEL_NY: ny })).kode).toBe(0);
    const etterpaa = await tak(db, ['kontroller-logg'], { TAK_NOKKEL: ny });
    expect([etterpaa.kode, etterpaa.ut]).toEqual([0, expect.stringContaining(`${segl.length} segl`)]);
    expect(
      (await tak(db, ['roter-nokkel'], { TAK_NOKKEL: ny, TAK_NOKKEL_NY: Buffer.alloc(32, 7).toString('base64') })).kode,
    ).toBe(0);
    expect((await tak(db, ['kontroller-logg'])).kode).toBe(0);
  });

  it('exits with 2 for a municipality that is not there', async () => {
    expect((await tak(db, ['kontroller-logg', '--kommune', '9999'])).kode).toBe(2);
    expect((await tak(db, ['kontroller-logg', '--kommune', 'x'])).kode).toBe(2);
    expect((await tak(db, ['kontroller-logg', '--kommune', '0'])).kode).toBe(0);
  });
});
