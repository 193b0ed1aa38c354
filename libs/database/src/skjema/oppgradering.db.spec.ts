import { MIGRASJONER } from '@tak/migrations';
import { nyTomDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Database } from '../transaksjon/database';
import { iTransaksjon } from '../transaksjon/i-transaksjon';
import { lesBeskyttet } from '../transaksjon/les-beskyttet';
import { migrer } from '../migrer';

/** The schema that people have data in: up to and with the jobs of imports. */
const FORRIGE = 5;

let base: Testdatabase;
let db: Database;
let eier: Client;
/** After what was first known, before it was corrected. */
let kjentPer: string;
const bruker = { id: 'prove', rolle: 'system', kommuneId: 1 } as const;

async function migrerTil(antall: number): Promise<void> {
  const kilde = await new DataSource({
    type: 'postgres',
    url: base.eierUrl,
    migrations: MIGRASJONER.slice(0, antall),
    migrationsTableName: 'migrasjoner',
    migrationsTransactionMode: 'each',
  }).initialize();
  await kilde.runMigrations();
  await kilde.destroy();
}

/** One act of the version before, by its own means. */
async function skriv(sql: string): Promise<void> {
  await eier.query('begin');
  await eier.query('select tak.start_skriving(array[1])');
  await eier.query(sql);
  await eier.query('commit');
}

beforeAll(async () => {
  base = await nyTomDatabase();
  await migrerTil(FORRIGE);
  eier = new Client({ connectionString: base.eierUrl });
  await eier.connect();
  await skriv(`
    insert into register.kommuner (kommune_id, navn) values (1, 'Gammelvik');
    insert into register.kommunenumre (kommune_id, nummer, fom) values (1, '9903', '1900-01-01');
    insert into register.personer (kommune_id, ekstern_id, fodselsdato, navn, adressebeskyttelse)
    values (1, 'P1', '1980-01-01', 'Ada Skjult', 'strengt_fortrolig'), (1, 'P2', '1990-01-01', 'Bo Vanlig', 'ugradert');
    insert into register.husstander (kommune_id, ekstern_id) values (1, 'H1'), (1, 'H2');
    insert into register.medlemmer (kommune_id, husstand_id, person_id, rolle, fom)
    select 1, h.husstand_id, p.person_id, 'hovedperson', '2020-01-01'
      from register.husstander h join register.personer p on right(p.ekstern_id, 1) = right(h.ekstern_id, 1);
    insert into register.midlertidige_opphold (kommune_id, ekstern_id, husstand_id, tilbud, sted, fom)
    select 1, 'O' || right(ekstern_id, 1), husstand_id, 'hotell', 'Gammelt hotell', '2024-01-01' from register.husstander`);
  const { rows } = await eier.query<{ tid: string }>(`select clock_timestamp()::text as tid`);
  kjentPer = rows[0]?.tid ?? '';
  await skriv(
    `update register.midlertidige_opphold set sted = 'Nytt hotell'; update register.personer set navn = navn || ' Ny'`,
  );
  await migrer(base.eierUrl);
  db = new Database(base.appUrl, 2);
});
afterAll(async () => {
  await db?.lukk();
  await eier?.end();
  await base?.slett();
});

describe('a register from the version before', () => {
  it('keeps what is known and what was', async () => {
    for (const [naar, navn] of [
      [null, ['Ada Skjult Ny', 'Bo Vanlig Ny']],
      [kjentPer, ['Ada Skjult', 'Bo Vanlig']],
    ] as const) {
      const rader = await iTransaksjon(db, bruker, { kjentPer: naar }, (tx) =>
        lesBeskyttet(tx, (query) => query<{ navn: string }>('select navn from personopplysninger order by 1')),
      );
      expect(rader.map((r) => r.navn)).toEqual(navn);
    }
  });

  it('has forgotten where the strictly confidential stayed, then and now, and nobody else', async () => {
    const les = (naar: string | null): Promise<{ id: string; sted: string | null }[]> =>
      iTransaksjon(db, bruker, { kjentPer: naar }, (tx) =>
        tx.query('select ekstern_id as id, sted from midlertidige_opphold order by 1'),
      );
    expect(await les(null)).toEqual([
      { id: 'O1', sted: null },
      { id: 'O2', sted: 'Nytt hotell' },
    ]);
    expect(await les(kjentPer)).toEqual([
      { id: 'O1', sted: null },
      { id: 'O2', sted: 'Gammelt hotell' },
    ]);
  });

  it('gives the same sets as known, over the new names', async () => {
    const { rows } = await eier.query<{ navn: string; tekst: string }>(
      `select r.relname as navn, pg_get_viewdef(r.oid) as tekst from pg_class r
        where r.relnamespace = 'kjent'::regnamespace and r.relkind = 'v' order by 1`,
    );
    const vaare = await eier.query<{ navn: string }>(
      `select relname as navn from pg_class where relnamespace = 'register'::regnamespace and relkind = 'v' order by 1`,
    );
    const tabeller = rows.map((r) => r.navn);
    expect(vaare.rows.filter((v) => !tabeller.includes(v.navn))).toEqual([]);
    expect(
      rows.filter((r) => r.navn !== 'personopplysninger' && /personopplysninger|navn/.test(r.tekst)).map((r) => r.navn),
    ).toEqual(['bygg', 'kommuner', 'representanter', 'tilvisningsavtaler']);
  });

  it('is at the newest version, and a second start finds nothing to do', async () => {
    await migrer(base.eierUrl);
    const { rows } = await eier.query('select name from migrasjoner');
    expect(rows).toHaveLength(MIGRASJONER.length);
  });
});
