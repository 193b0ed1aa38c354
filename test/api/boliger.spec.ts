import {
  STIER,
  type BoligerForesporsel,
  type BoligerSvar,
  type BolighistorikkSvar,
  type BoligSvar,
  type ByggSvar,
  type Kostra13Svar,
} from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { BOLIGPAKKE, NY_LEIE, REKKE } from './prove/boligpakke';
import { innlogget } from './prove/bruker';
import { Klient } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, LITEN, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';
import { tekstIZip } from './prove/zip';

let db: Testdatabase;
let server: Server;
let kontor: Klient;
let leder: Klient;
let annen: Klient;
let bolig: Readonly<Record<string, number>>;
let husstand: Readonly<Record<string, number>>;
let person: Readonly<Record<string, number>>;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(BOLIGPAKKE));
  server = await startServer(db, { TAK_DAG: '2025-06-16' });
  [kontor, leder, annen] = await Promise.all([
    Klient.innlogget(server.url, 'boligkontor', '9902'),
    Klient.innlogget(server.url, 'leder', '9902'),
    Klient.innlogget(server.url, 'boligkontor', '9903'),
  ]);
  bolig = await nokler('boliger', 'bolig_id');
  husstand = await nokler('husstander', 'husstand_id');
  person = await nokler('personer', 'person_id');
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

const STANDARD: BoligerForesporsel = { utvalg: 'standard', sorter: 'handling', retning: 'stigende', side: 1 };
type Valg = Partial<Record<keyof BoligerForesporsel, unknown>>;

async function sok(hvem: Klient, valg: Valg = {}): Promise<BoligerSvar> {
  const svar = await hvem.send('POST', STIER.boligerSok, { ...STANDARD, ...valg });
  expect([valg, svar.status]).toEqual([valg, 200]);
  return JSON.parse(svar.tekst) as BoligerSvar;
}
const ider = async (valg: Valg, hvem = kontor): Promise<string[]> =>
  (await sok(hvem, valg)).rader.map((r) => r.eksternId);
const lesBolig = (id: string, sporring = '', hvem = kontor): Promise<BoligSvar> =>
  hvem.hent<BoligSvar>(`${STIER.bolig(bolig[id] ?? 0)}${sporring}`);

interface Loggrad {
  readonly handling: string;
  readonly objekt: string | null;
  readonly detaljer: Record<string, unknown>;
  readonly personer: number[];
}
async function siste(): Promise<Loggrad | undefined> {
  const [rad] = await spoer<Loggrad>(
    db,
    `select handling, objekt, detaljer::jsonb, personer::int[] from revisjon.logg
      where kommune_id = (select kommune_id from register.kommunenumre where nummer = '9902') order by nr desc limit 1`,
  );
  return rad;
}

const naa = async (): Promise<string> => {
  const [rad] = await spoer<{ tid: string }>(
    db,
    `select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as tid`,
  );
  return rad?.tid ?? '';
};

describe('the list', () => {
  it('tells the state of every dwelling on the day', async () => {
    const { rader } = await sok(kontor, { utvalg: 'alle', sorter: 'adresse' });
    expect(
      rader.map((r) => [r.eksternId, r.navn, r.status, r.ledigFra, r.dagerTom, r.kontraktTil, r.aapenEtterUtlop]),
    ).toEqual([
      ['B6', 'Borte 1', 'avsluttet', null, null, null, false],
      ['B2', 'Lia 2, H0101', 'ledig', '2025-05-01', 46, null, false],
      ['B9', 'Lia 2, H0102', 'utleid', null, null, null, false],
      ['B1', 'Lia 10', 'utleid', null, null, '2025-12-01', false],
      ['B7', 'Ny vei 1', 'kommer', null, null, null, false],
      ['B8', 'Tilvist 1', 'ledig', '2020-01-01', 1993, null, false],
      ['B3', 'Ærlig gate 1', 'ledig', '2025-05-20', 27, null, false],
      ['B5', 'Østby 1', 'utilgjengelig', '2020-01-01', 1993, null, false],
      ['B4', 'Åsen 1, H0101', 'utleid', null, null, '2025-01-01', true],
    ]);
  });

  it('begins with what we dispose of: the longest empty, run out, soon run out, then by address', async () => {
    expect(await ider({})).toEqual(['B2', 'B3', 'B4', 'B1', 'B9', 'B5']);
    expect(await ider({ retning: 'synkende' })).toEqual(['B9', 'B5', 'B1', 'B4', 'B3', 'B2']);
  });

  it('reads facts on the day, and sums them', async () => {
    const { rader, summer, antallPer, bydeler, dag } = await sok(kontor);
    expect(rader.find((r) => r.eksternId === 'B9')).toMatchObject({ rullestol: true, form: 'eid', areal: 70 });
    expect(summer).toEqual({
      ...{ antall: 6, utleid: 3, ledig: 2, klargjores: 0, utilgjengelig: 1 },
      ...{ taptLeie: 7500, ledigUtenLeie: 1, rullestol: 2, rullestolUkjent: 1 },
    });
    expect(antallPer).toEqual({
      ...{ standard: 6, alle: 9, ledige: 2, klargjores: 0, kontrakt_ut: 1, aapen_etter_utlop: 1, innleie_ut: 0 },
      ...{ ukjent_rullestol: 1, mangler_maalgruppe: 1, avsluttede: 1 },
    });
    expect([bydeler, dag]).toEqual([['Øst', 'Ås'], '2025-06-16']);
  });

  it.each<[Valg, string[]]>([
    [{ utvalg: 'ledige' }, ['B2', 'B3']],
    [{ utvalg: 'kontrakt_ut' }, ['B1']],
    [{ utvalg: 'aapen_etter_utlop' }, ['B4']],
    [{ utvalg: 'ukjent_rullestol' }, ['B3']],
    [{ utvalg: 'mangler_maalgruppe' }, ['B2']],
    [{ utvalg: 'avsluttede' }, ['B6']],
    [{ utvalg: 'alle', form: ['tilvisning', 'innleid'] }, ['B8', 'B3']],
    [{ status: ['utilgjengelig', 'ledig'] }, ['B2', 'B3', 'B5']],
    [{ maalgruppe: ['flyktning', 'ukjent'] }, ['B2', 'B3']],
    [{ bydel: ['Øst'] }, ['B2', 'B9']],
    [{ sorter: 'areal', retning: 'synkende' }, ['B9', 'B2', 'B1', 'B4', 'B3', 'B5']],
    [{ sorter: 'status' }, ['B2', 'B3', 'B5', 'B9', 'B1', 'B4']],
    [{ sok: 'lia 2' }, ['B2', 'B9']],
    [{ sok: 'lia 1' }, ['B1']],
    [{ sok: 'aasen' }, ['B4']],
    [{ sok: 'h0102' }, ['B9']],
    [{ sok: 'b5' }, ['B5']],
    [{ sok: 'sæther kåre' }, ['B1']],
    [{ sok: 'SAETHER' }, ['B1']],
    [{ sok: 'marie' }, ['B9']],
    [{ sok: 'k' }, []],
    [{ sok: '%' }, []],
    [{ sok: 'Skjermsund' }, []],
    [{ sok: 'vilde' }, []],
    [{ sok: 'H3' }, []],
  ])('%j finds %j', async (valg, venter) => {
    expect(await ider(valg)).toEqual(venter);
  });

  it('keeps the counts of the other choices with the rest of the filter', async () => {
    const { antallPer, antall } = await sok(kontor, { utvalg: 'ledige', bydel: ['Øst'] });
    expect([antall, antallPer.standard, antallPer.alle, antallPer.ledige]).toEqual([1, 2, 2, 1]);
  });

  it('is of one building when that is asked for', async () => {
    const { rader } = await annen.hent<ByggSvar>(STIER.bygg);
    expect(rader).toEqual([]);
    const svar = await kontor.hent<ByggSvar>(STIER.bygg);
    expect(svar.rader.map((b) => [b.eksternId, b.navn, b.antall, b.utleid, b.ledig])).toEqual([
      ['G1', '=1+1', 2, 1, 1],
      ['G2', 'Åsen 1', 1, 1, 0],
    ]);
    expect(await ider({ byggId: svar.rader[0]?.id })).toEqual(['B2', 'B9']);
    expect((await kontor.hent<ByggSvar>(`${STIER.bygg}?sok=aas`)).rader.map((b) => b.eksternId)).toEqual(['G2']);
  });

  it('turns pages without losing or repeating a row, in the order of the numbers', async () => {
    const [en, to] = [await sok(annen, { sorter: 'adresse' }), await sok(annen, { sorter: 'adresse', side: 2 })];
    expect([en.antall, en.perSide, en.rader.length, to.rader.length]).toEqual([60, 50, 50, 10]);
    expect([...en.rader, ...to.rader].map((r) => r.eksternId)).toEqual(REKKE.map((nr) => `R${nr}`));
  });
});

describe('who leases', () => {
  it('is named, and a protected tenant is «ikke tilgang» and nothing else', async () => {
    const { rader } = await sok(kontor);
    const leietaker = Object.fromEntries(rader.map((r) => [r.eksternId, r.leietaker]));
    expect(leietaker).toEqual({
      B1: { ikkeTilgang: false, husstandId: husstand['H1'], navn: 'Kåre Sæther' },
      B9: { ikkeTilgang: false, husstandId: husstand['H2'], navn: 'Anne-Marie Nes' },
      B4: { ikkeTilgang: true, husstandId: null, navn: null },
      ...{ B2: null, B3: null, B5: null },
    });
  });

  it('stands in the audit log person for person, and what was searched for is hashed', async () => {
    await sok(kontor, { sok: 'Sæther' });
    const logg = await siste();
    expect(logg).toMatchObject({ handling: 'bolig.sok', personer: [person['P1']], detaljer: { antall: 1 } });
    expect(logg?.detaljer['sok']).toMatch(/^[0-9a-f]{64}$/);
    const [foer] = await spoer<{ antall: number }>(db, 'select count(*)::int as antall from revisjon.logg');
    await sok(kontor, { utvalg: 'ledige' });
    await sok(annen);
    expect(await spoer(db, 'select count(*)::int as antall from revisjon.logg')).toEqual([foer]);
  });

  it('is known to whoever is inhabil too, and the household is not', async () => {
    const { klient, brukerId, kommuneId } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' });
    await spoer(
      db,
      `insert into tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id, grunn) values ($1, $2, $3, 'familie')`,
      [kommuneId, brukerId, husstand['H1']],
    );
    expect((await sok(klient, { sok: 'kåre' })).rader[0]?.leietaker?.navn).toBe('Kåre Sæther');
    expect((await klient.raa(STIER.husstand(husstand['H1'] ?? 0))).status).toBe(403);
  });

  it('has a mark that caseworkers see, and that says nothing of the protected', async () => {
    await spoer(
      db,
      `do $$ begin
         perform tak.start_skriving(array(select kommune_id from register.kommunenumre where nummer = '9902'));
         insert into register.varsomhet (kommune_id, bolig_id, tekst, fom)
         select kommune_id, bolig_id, 'Hund i gangen', '2025-01-01' from register.boliger where ekstern_id in ('B1', 'B4');
       end $$`,
    );
    const merket = async (hvem: Klient): Promise<string[]> =>
      (await sok(hvem)).rader.filter((r) => r.varsomhet).map((r) => r.eksternId);
    expect([await merket(kontor), await merket(leder)]).toEqual([['B1'], []]);
    expect((await lesBolig('B1')).varsomhetRader.map((v) => v.tekst)).toEqual(['Hund i gangen']);
    expect((await lesBolig('B1', '', leder)).varsomhetRader).toEqual([]);
    expect(await lesBolig('B4')).toMatchObject({ varsomhet: false, varsomhetRader: [] });
  });
});

describe('the same rows as a file', () => {
  const eksport = (format: string, valg: Valg = {}) =>
    kontor.send('POST', `${STIER.boligerEksport}?format=${format}`, { ...STANDARD, ...valg });

  it('CSV: every row in the order of the list, formulas as text, told to the log', async () => {
    const svar = await eksport('csv', { side: 7 });
    const linjer = svar.tekst.trim().split('\n').slice(1).map((l) => l.split(';')); // prettier-ignore
    expect(linjer.map((l) => l[1])).toEqual(await ider({}));
    expect(linjer[0]?.slice(0, 8)).toEqual(['Lia 2, H0101', 'B2', "'=1+1", 'Øst', 'Ledig', '01.05.2025', '', '']);
    expect(linjer.map((l) => l[7])).toEqual(['', '', 'Ikke tilgang', 'Kåre Sæther', 'Anne-Marie Nes', '']);
    await eksport('csv', { side: 7 });
    expect(await siste()).toMatchObject({ handling: 'bolig.eksporter', detaljer: { format: 'csv', antall: 6 } });
    expect([...((await siste())?.personer ?? [])].sort()).toEqual([person['P1'], person['P2']].sort());
  });

  it('XLSX: the filtered rows, and not the protected name', async () => {
    const tekst = await tekstIZip((await eksport('xlsx', { utvalg: 'aapen_etter_utlop' })).bytes);
    expect(tekst).toContain('Åsen 1, H0101');
    expect(tekst).toContain('Ikke tilgang');
    expect(tekst).not.toMatch(/Skjermsund|Lia/);
  });
});

describe('one dwelling', () => {
  it('tells what it is, was and becomes, and who has leased it', async () => {
    const { leieforhold, fakta, ...b } = await lesBolig('B2');
    expect(b).toMatchObject({
      ...{
        navn: 'Lia 2, H0101',
        adresse: 'Lia 2',
        bruksenhetsnummer: 'H0101',
        status: 'ledig',
        ledigFra: '2025-05-01',
      },
      ...{ dagerTom: 46, taptLeie: 13500, leietaker: null, andreIBygget: 1, dag: '2025-06-16', kjentPer: null },
      utilgjengelig: [{ fom: '2020-01-01', tom: '2020-03-01', grunn: 'skade' }],
      disposisjon: [{ form: 'eid', fom: '2020-01-01', tom: null }],
    });
    expect(leieforhold.map((l) => [l.eksternId, l.leietaker.navn, l.fom, l.avslutning])).toEqual([
      ['L2', 'Anne-Marie Nes', '2021-01-01', 'annen_kommunal'],
      ['ikke-tilgang-2', null, '2020-04-01', null],
    ]);
    expect(fakta.find((f) => f.felt === 'maanedsleie')).toMatchObject({ verdi: 9000, gjelderFra: null });
    expect(await siste()).toMatchObject({
      ...{ handling: 'bolig.les', objekt: `bolig:${bolig['B2']}`, personer: [person['P2']] },
    });
  });

  it('has facts from a day, spans of disposition and tilsagn', async () => {
    const b = await lesBolig('B9');
    expect(b.fakta.filter((f) => f.felt === 'rullestol').map((f) => [f.verdi, f.gjelderFra, f.registrertAv])).toEqual([
      [true, '2024-01-01', 'kommandolinje'],
      [null, null, 'kommandolinje'],
    ]);
    expect(b.disposisjon).toEqual([
      { form: 'eid', fom: '2020-01-01', tom: '2025-06-30' },
      { form: 'innleid', fom: '2025-07-01', tom: null },
    ]);
    expect((await lesBolig('B1')).tilsagn).toEqual([
      { eksternId: 'T1', ordning: 'grunnlan', dato: '2019-06-01', belop: 250000 },
    ]);
  });

  it('shows nothing of a protected tenant, to whoever asks', async () => {
    for (const hvem of [kontor, leder]) {
      const { tekst } = await hvem.raa(STIER.bolig(bolig['B4'] ?? 0));
      expect(tekst).toContain('"ikkeTilgang":true');
      expect(tekst).not.toMatch(/Skjermsund|"L3"|"H3"/);
    }
  });

  it('can be read as it was known, and its history tells who changed what', async () => {
    const tid = await naa();
    await importerPakke(db, skrivPakke(NY_LEIE));
    expect([await lesBolig('B2'), await lesBolig('B2', `?kjentPer=${tid}`)].map((b) => b.maanedsleie)).toEqual([9300, 9000]); // prettier-ignore
    const { rader, antall } = await kontor.hent<BolighistorikkSvar>(STIER.boligHistorikk(bolig['B2'] ?? 0));
    expect(rader[0]).toMatchObject({
      ...{ av: 'kommandolinje', handling: 'endret', tabell: 'boliger' },
      endringer: [{ felt: 'maanedsleie', fra: '9000', til: '9300' }],
    });
    expect(rader.map((r) => `${r.tabell} ${r.handling}`).sort()).toEqual([
      'boliger endret',
      'boliger registrert',
      'leieforhold registrert',
      'leieforhold registrert',
      'utilgjengelig registrert',
    ]);
    expect([antall, JSON.stringify(rader).match(/husstand|avslutning|Nes|L2/)]).toEqual([5, null]);
  });
});

it('hides whoever is protected today, or was at the moment that is read', async () => {
  const navn = async (kjentPer?: string): Promise<string | null | undefined> =>
    (await lesBolig('B9', kjentPer ? `?kjentPer=${kjentPer}` : '')).leietaker?.navn;
  const skjerm = (gradering: string) =>
    importerPakke(
      db,
      skrivPakke({ personer: [BOLIGPAKKE.personer[0], `P2;9902;1990-02-02;Anne-Marie Nes;${gradering}`] }),
    );
  const foer = await naa();
  await skjerm('fortrolig');
  const mens = await naa();
  expect([await navn(), await navn(foer)]).toEqual([null, null]);
  expect((await sok(kontor)).rader.find((r) => r.eksternId === 'B9')?.leietaker?.ikkeTilgang).toBe(true);
  await skjerm('ugradert');
  expect([await navn(), await navn(foer), await navn(mens)]).toEqual(['Anne-Marie Nes', 'Anne-Marie Nes', null]);
});

describe('my views', () => {
  const ny = (navn: string, valg: object, hvem = kontor) =>
    hvem.send('POST', STIER.visninger, { liste: 'boliger', navn, valg });
  const mine = (hvem: Klient) =>
    hvem.hent<{ id: string; navn: string; valg: object }[]>(`${STIER.visninger}?liste=boliger`);

  it('are kept, replaced under the same name, and are nobody else’s', async () => {
    expect((await ny('Ledige i Øst', { utvalg: 'ledige', bydel: ['Øst'], byggId: 3 })).status).toBe(201);
    expect((await ny('ledige i øst', { utvalg: 'ledige' })).status).toBe(201);
    const [visning, ...flere] = await mine(kontor);
    expect([visning?.navn, visning?.valg, flere]).toEqual(['ledige i øst', { utvalg: 'ledige' }, []]);
    expect([await mine(leder), await mine(annen)]).toEqual([[], []]);
    expect((await leder.send('DELETE', STIER.visning(visning?.id ?? ''))).status).toBe(404);
    expect((await kontor.send('DELETE', STIER.visning(visning?.id ?? ''))).status).toBe(204);
    expect(await mine(kontor)).toEqual([]);
  });

  it.each([{ sok: 'Sæther' }, { leietaker: 'Sæther' }, { kolonner: [{ navn: 'x' }] }, { 'a b': 1 }])(
    'hold codes, never what was searched for: %j is refused',
    async (valg) => {
      expect((await ny('Feil', valg)).status).toBe(400);
    },
  );
});

it('counts as KOSTRA does: on 31 December the sums are A4, A5, A6, T.2 and T.3 of the year', async () => {
  const eksempel = await nyDatabase();
  await importerPakke(eksempel, LITEN);
  const nyttaar = await startServer(eksempel, { TAK_DAG: '2023-12-31' });
  try {
    for (const nummer of ['3301', '1103', '5501']) {
      const hvem = await Klient.innlogget(nyttaar.url, 'leder', nummer);
      const { felter } = await hvem.hent<Kostra13Svar>(`${STIER.kostra13}?aar=2023`);
      const { summer } = await sok(hvem);
      const tallet = (nr: string): unknown => felter.find((f) => f.felt === nr)?.verdi;
      expect([nummer, summer.antall, summer.rullestol, summer.utleid]).toEqual([
        nummer,
        ...['A4', 'A5', 'A6'].map(tallet),
      ]);
      expect(summer.antall).toBeGreaterThan(0);
      const T2 = await hvem.hent<{ antall: number }>(`${STIER.rader('T.2')}?aar=2023`);
      const T3 = await hvem.hent<{ antall: number }>(`${STIER.rader('T.3')}?aar=2023`);
      expect([summer.ledig + summer.utilgjengelig, summer.utilgjengelig]).toEqual([T2.antall, T3.antall]);
    }
  } finally {
    await nyttaar.stopp();
    await eksempel.slett();
  }
});
