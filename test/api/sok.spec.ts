import { STIER, type ApningSvar, type SistApnet, type SokSvar } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import { HUSSTANDSPAKKE } from './prove/husstandspakke';
import { Klient } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';

let db: Testdatabase;
let server: Server;
let nav: Klient;
let leder: Klient;
/** May open protected households. */
let kontor: Klient;
let husstand: Readonly<Record<string, number>>;
let person: Readonly<Record<string, number>>;
let bolig: Readonly<Record<string, number>>;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(
    db,
    skrivPakke({
      ...HUSSTANDSPAKKE,
      soknader: [
        ...HUSSTANDSPAKKE.soknader,
        'S2b;H2;2025-05-02;bytte;;',
        'S3;H3;2025-05-01;ny;;',
        ...Array.from({ length: 6 }, (_, i) => `SR${i};HR01;2024-0${i + 1}-01;ny;;`),
      ],
      utkastelser: [
        'sak_id;husstand_id;varslet;begjaert;avsluttet;utfall',
        'U2;H2;2024-01-01;2024-02-01;2024-03-01;avverget',
      ],
    }),
  );
  server = await startServer(db);
  [nav, leder, kontor] = await Promise.all([
    Klient.innlogget(server.url, 'nav', '9902'),
    Klient.innlogget(server.url, 'leder', '9902'),
    Klient.innlogget(server.url, 'boligkontor', '9902'),
  ]);
  husstand = await nokler('husstander', 'husstand_id');
  person = await nokler('personer', 'person_id');
  bolig = await nokler('boliger', 'bolig_id');
  await spoer(
    db,
    `begin; select tak.start_skriving(array[kommune_id]) from register.kommunenumre where nummer = '9902';
     insert into register.kontakter (kommune_id, person_id, telefon)
     select kommune_id, person_id, case ekstern_id when 'P2' then '+47 412 34 567' else '41299999' end
       from register.personer where ekstern_id in ('P2', 'P3'); commit`,
  );
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

async function nokler(tabell: string, nokkel: string): Promise<Record<string, number>> {
  const rader = await spoer<{ id: string; nr: number }>(
    db,
    `select ekstern_id as id, ${nokkel} as nr from register.${tabell}`,
  );
  return Object.fromEntries(rader.map((r) => [r.id, r.nr]));
}

async function sok(hvem: Klient, tekst: string): Promise<SokSvar> {
  const svar = await hvem.send('POST', STIER.sok, { sok: tekst });
  expect([tekst, svar.status]).toEqual([tekst, 200]);
  return JSON.parse(svar.tekst) as SokSvar;
}
const ider = async (hvem: Klient, tekst: string): Promise<readonly (readonly string[] | null)[]> => {
  const { husstander, boliger, saker } = await sok(hvem, tekst);
  return [husstander, boliger, saker].map((g) => g && g.rader.map((r) => r.eksternId));
};
const loggen = (antall: number) =>
  spoer<{ handling: string; detaljer: Record<string, unknown>; personer: number[] }>(
    db,
    `select handling, detaljer::jsonb, personer::int[] from revisjon.logg
      where kommune_id = (select kommune_id from register.kommunenumre where nummer = '9902') order by nr desc limit $1`,
    [antall],
  );

describe('the search from anywhere', () => {
  it.each<[string, readonly (readonly string[] | null)[]]>([
    ['nes anne', [['H2'], ['B1'], ['S2b', 'U2', 'S2']]],
    ['12.10.1980', [['H2'], [], ['S2b', 'U2', 'S2']]],
    ['prøveveien 1', [[], ['B1', 'B2'], []]],
    ['B1', [[], ['B1'], []]],
    ['H2', [['H2'], [], ['S2b', 'U2', 'S2']]],
    ['U2', [['H2'], [], ['U2', 'S2b', 'S2']]],
    ['P2b', [['H2'], [], ['S2b', 'U2', 'S2']]],
    ['12908000003', [['H2'], null, ['S2b', 'U2', 'S2']]],
    ['41234567', [['H2'], [], ['S2b', 'U2', 'S2']]],
    ['+47 412 34 567', [['H2'], [], ['S2b', 'U2', 'S2']]],
    ['412345', [[], [], []]],
    ['finnes ikke', [[], [], []]],
  ])('%s', async (tekst, venter) => {
    expect(await ider(nav, tekst)).toEqual(venter);
  });

  it('tells the five first of each, and how many there are', async () => {
    const { husstander, saker } = await sok(nav, 'rekke');
    expect([husstander?.antall, husstander?.rader.length]).toEqual([25, 5]);
    expect([saker?.antall, saker?.rader.length]).toEqual([6, 5]);
    expect(saker?.rader[0]).toEqual({
      slag: 'soknad',
      eksternId: 'SR5',
      husstandId: husstand['HR01'],
      husstand: 'Rekke Nummer01',
      type: 'ny',
      utfall: null,
      avsluttet: false,
      dato: '2024-06-01',
    });
  });

  it('shows a role its own groups only', async () => {
    expect(await ider(leder, 'prøveveien 1, H0101')).toEqual([null, ['B1'], null]);
    expect(await ider(leder, 'U2')).toEqual([null, [], null]);
    for (const rolle of ['systemeier', 'personvernombud', 'klageinstans'] as const) {
      const { klient } = await innlogget(db, server.url, { rolle, kommunenummer: '9902' });
      expect((await klient.send('POST', STIER.sok, { sok: 'nes' })).status).toBe(403);
      expect((await klient.raa(STIER.sistApnet)).status).toBe(403);
    }
  });

  it.each(['Skjulte', '07.05.1985', 'H3', 'S3', 'P3', '41299999', 'P4b'])(
    'finds nobody who is protected: %s, as if there were nobody',
    async (tekst) => {
      const ingen = await nav.send('POST', STIER.sok, { sok: 'Finnes Ikke' });
      const svar = await nav.send('POST', STIER.sok, { sok: tekst });
      expect([svar.status, svar.tekst]).toEqual([ingen.status, ingen.tekst]);
    },
  );

  it('does not say by a dwelling that its tenant is protected', async () => {
    const { boliger } = await sok(nav, 'Gjemmeveien');
    expect(boliger?.rader[0]?.leietaker).toEqual({ ikkeTilgang: true, husstandId: null, navn: null });
  });

  it('stays in its own municipality', async () => {
    const annen = await Klient.innlogget(server.url, 'nav', '9903');
    expect(await ider(annen, 'sæther')).toEqual([['HX'], [], []]);
    expect(await ider(annen, '41234567')).toEqual([[], [], []]);
    expect(await ider(annen, 'U2')).toEqual([[], [], []]);
  });

  it('is told to the audit log with its words hashed, and whom it showed', async () => {
    await sok(nav, 'nes anne');
    const [boliger, husstander] = await loggen(2);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
    expect(husstander).toEqual({
      handling: 'husstand.sok',
      detaljer: { sok: hash, antall: 1, side: 1 },
      personer: [person['P2']],
    });
    expect(boliger).toEqual({
      handling: 'bolig.sok',
      detaljer: { utvalg: 'alle', sok: hash, antall: 1, side: 1 },
      personer: [person['P2']],
    });
    expect(server.logg()).not.toContain('nes anne');
  });

  it.each([['a'], [''], ['12908000004'], ['x'.repeat(101)]])('refuses %j without repeating it', async (tekst) => {
    const svar = await nav.send('POST', STIER.sok, { sok: tekst });
    expect(svar.status).toBe(400);
    if (tekst.length > 1) expect(svar.tekst).not.toContain(tekst);
  });

  it('shows no case of one’s own household', async () => {
    const { klient } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' });
    await klient.send('POST', STIER.minInhabiliteter, { husstand: 'H2', grunn: 'familie' });
    const { husstander, saker } = await sok(klient, 'nes anne');
    expect(husstander?.rader[0]).toMatchObject({ inhabil: true, bor: null, fodselsdato: null });
    expect(saker).toEqual({ antall: 0, rader: [] });
  });
});

describe('what one opened last', () => {
  const sist = async (hvem: Klient): Promise<readonly string[]> =>
    (await hvem.hent<readonly SistApnet[]>(STIER.sistApnet)).map((r) => `${r.slag} ${r.eksternId}: ${r.navn}`);

  it('is the newest first, once each, and one’s own', async () => {
    const { klient } = await innlogget(db, server.url, { rolle: 'tildelingskontor', kommunenummer: '9902' });
    expect(await sist(klient)).toEqual([]);
    for (const sti of [
      STIER.husstand(husstand['H1'] ?? 0),
      STIER.bolig(bolig['B1'] ?? 0),
      STIER.husstand(husstand['H2'] ?? 0),
      STIER.husstand(husstand['H1'] ?? 0),
      STIER.husstand(husstand['H3'] ?? 0),
    ])
      await klient.raa(sti);
    expect(await sist(klient)).toEqual([
      'husstand H1: Kåre Sæther',
      'husstand H2: Anne-Marie Nes',
      'bolig B1: Prøveveien 1, H0101',
    ]);
    const [siste] = await loggen(1);
    expect([siste?.handling, siste?.personer]).toEqual([
      'sist_apnet.les',
      [person['P1'], person['P2']].sort((a = 0, b = 0) => a - b),
    ]);
    expect(await sist(leder)).toEqual([]);
  });

  it('is ten at most', async () => {
    const { klient } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' });
    for (let i = 1; i <= 12; i++) await klient.raa(STIER.husstand(husstand[`HR${String(i).padStart(2, '0')}`] ?? 0));
    const rader = await sist(klient);
    expect([rader.length, rader[0]]).toEqual([10, 'husstand HR12: Rekke Nummer12']);
  });

  it('never names a protected household, opened or not', async () => {
    const svar = await kontor.send('POST', STIER.husstanderApning, { sok: 'H3', grunn: 'Må kontakte dem i dag.' });
    expect((JSON.parse(svar.tekst) as ApningSvar).husstander).toHaveLength(1);
    expect((await kontor.raa(STIER.husstand(husstand['H3'] ?? 0))).status).toBe(200);
    expect(await sist(kontor)).toEqual([]);
  });

  it('shows a role what it may open', async () => {
    await spoer(
      db,
      `insert into tilgang.sist_apnet (kommune_id, bruker_id, slag, objekt_id)
       select u.kommune_id, u.bruker_id, v.slag, v.id from tilgang.brukere u join tilgang.rolletildelinger r using (kommune_id, bruker_id)
         cross join (values ('husstand', ${husstand['H1']}), ('bolig', ${bolig['B2']})) v (slag, id)
        where r.rolle = 'leder' and u.kommune_id = (select kommune_id from register.kommunenumre where nummer = '9902')`,
    );
    expect(await sist(leder)).toEqual(['bolig B2: Prøveveien 1, H0102']);
  });
});
