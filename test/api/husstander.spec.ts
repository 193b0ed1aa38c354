import { STIER, type ApningSvar, type HusstandSvar, type HusstandssokSvar, type Problem } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { HUSSTANDSPAKKE } from './prove/husstandspakke';
import { Klient } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';

let db: Testdatabase;
let server: Server;
/** May open protected households. */
let kontor: Klient;
let nav: Klient;
/** May not. */
let tildeling: Klient;
let husstand: Readonly<Record<string, number>>;
let person: Readonly<Record<string, number>>;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(HUSSTANDSPAKKE));
  server = await startServer(db);
  [kontor, nav, tildeling] = await Promise.all([
    Klient.innlogget(server.url, 'boligkontor', '9902'),
    Klient.innlogget(server.url, 'nav', '9902'),
    Klient.innlogget(server.url, 'tildelingskontor', '9902'),
  ]);
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

interface Loggrad {
  readonly handling: string;
  readonly objekt: string | null;
  readonly grunn: string | null;
  readonly detaljer: Record<string, unknown>;
  readonly personer: number[];
}
/** The last rows of the audit log, the newest last. */
async function siste(antall: number): Promise<Loggrad[]> {
  const rader = await spoer<Loggrad>(
    db,
    `select handling, objekt, grunn, detaljer::jsonb, personer::int[] from revisjon.logg
      where kommune_id = (select kommune_id from register.kommunenumre where nummer = '9902') order by nr desc limit $1`,
    [antall],
  );
  return rader.reverse();
}

async function sok(hvem: Klient, tekst: string, side = 1): Promise<HusstandssokSvar> {
  const svar = await hvem.send('POST', STIER.husstanderSok, { sok: tekst, side });
  expect([tekst, svar.status]).toEqual([tekst, 200]);
  return JSON.parse(svar.tekst) as HusstandssokSvar;
}
const ider = async (hvem: Klient, tekst: string): Promise<string[]> =>
  (await sok(hvem, tekst)).rader.map((r) => r.eksternId);

/** The answer without the id of the request, which is another every time. */
const uten = (tekst: string): Partial<Problem> => ({ ...(JSON.parse(tekst) as Problem), foresporselId: undefined });

const FERDIG = { kontraktTom: null, avslutning: null };
const GRUNN = 'Må kontakte husstanden om flytting.';

async function apne(hvem: Klient, kropp: object): Promise<ApningSvar> {
  const svar = await hvem.send('POST', STIER.husstanderApning, { grunn: GRUNN, ...kropp });
  expect([svar.status, svar.tekst]).toEqual([200, expect.any(String)]);
  return JSON.parse(svar.tekst) as ApningSvar;
}
const lukkAlt = () => spoer(db, `update tilgang.apninger set utloper = clock_timestamp()`);
const medId = (id: string) => ({ id: husstand[id] ?? 0, eksternId: id });

describe('the search', () => {
  it.each([
    ['sæther kåre', ['H1']],
    ['saether Kaare', ['H1']],
    ['KAR', ['H1']],
    ['nes anne', ['H2']],
    ['marie', ['H2']],
    ['arie', []],
    ['01.01.1980', ['H1']],
    ['121080', ['H2']],
    ['1980-10-12', ['H2']],
    ['kåre 010180', ['H1']],
    ['kåre 010181', []],
    ['H2', ['H2']],
    ['h2', []],
    ['P2b', ['H2']],
    ['12908000003', ['H2']],
    ['129080 00003', ['H2']],
    ['R_kke%', []],
  ])('%s', async (tekst, venter) => {
    expect(await ider(nav, tekst)).toEqual(venter);
  });

  it('tells who, with whom, where, and what to take care of', async () => {
    expect((await sok(nav, 'lille')).rader).toEqual([
      {
        id: husstand['H2'],
        eksternId: 'H2',
        navn: 'Anne-Marie Nes',
        fodselsdato: '1980-10-12',
        voksne: 1,
        barn: 1,
        maalgruppe: 'andre_problemer',
        trefftekst: 'Lille Nes',
        bor: { slag: 'leieforhold', tekst: 'Prøveveien 1, H0101', fom: '2023-01-01' },
        varsomhet: false,
        inhabil: false,
      },
    ]);
    const [h1] = (await sok(nav, 'kåre')).rader;
    expect(h1).toMatchObject({ trefftekst: null, bor: { slag: 'midlertidig', tekst: 'hotell', fom: '2025-05-01' } });
  });

  it('finds former members, by name', async () => {
    expect((await sok(nav, 'gamle mor')).rader).toMatchObject([
      { eksternId: 'H2', voksne: 1, trefftekst: 'Gamle Mor' },
    ]);
  });

  it('comes in pages, each household once, in a steady order', async () => {
    const [en, to, tre] = [await sok(nav, 'rekke'), await sok(nav, 'rekke', 2), await sok(nav, 'rekke', 3)];
    expect([en.antall, to.antall, tre.antall, en.perSide]).toEqual([25, 25, 25, 20]);
    expect([en.rader.length, to.rader.length, tre.rader.length]).toEqual([20, 5, 0]);
    const navn = [...en.rader, ...to.rader].map((r) => r.navn);
    expect(navn).toEqual([...new Set(navn)].sort());
  });

  it.each([
    { sok: '', side: 1 },
    { sok: 'a', side: 1 },
    { sok: '01818000011', side: 1 },
    { sok: 'kåre', side: 0 },
    { sok: 'kåre' },
  ])('refuses %j without repeating it', async (kropp) => {
    const svar = await nav.send('POST', STIER.husstanderSok, kropp);
    expect([svar.status, uten(svar.tekst).felt?.length]).toEqual([400, 1]);
    if (kropp.sok) expect(svar.tekst).not.toContain(kropp.sok === 'a' ? '"a"' : kropp.sok);
  });

  it.each([
    'Skjulte',
    'Skjulte Vilde',
    '07.05.1985',
    'H3',
    'P3',
    '07858500006',
    'H4',
    'P4b',
    'P4',
    '12908000089',
    'Skjulte Barn',
  ])('finds nobody who is protected: %s, as if there were nobody', async (tekst) => {
    const ingen = await nav.send('POST', STIER.husstanderSok, { sok: 'Finnes Ikke', side: 1 });
    const svar = await nav.send('POST', STIER.husstanderSok, { sok: tekst, side: 1 });
    expect([svar.status, svar.tekst]).toEqual([ingen.status, ingen.tekst]);
  });

  it('is told to the audit log, with its words hashed', async () => {
    await sok(nav, 'lille');
    await sok(nav, ' LILLE ');
    const [en, to] = await siste(2);
    expect(en).toEqual({
      handling: 'husstand.sok',
      objekt: null,
      grunn: null,
      detaljer: { sok: expect.stringMatching(/^[0-9a-f]{64}$/), antall: 1, side: 1 },
      personer: [person['P2'], person['P2b']].sort((a = 0, b = 0) => a - b),
    });
    expect(to?.detaljer['sok']).toBe(en?.detaljer['sok']);
  });
});

describe('a household', () => {
  it('is told with everybody and everything of it, and nothing of anybody else', async () => {
    const svar = await nav.raa(STIER.husstand(husstand['H2'] ?? 0));
    expect(svar.hoder.get('cache-control')).toBe('no-store');
    const medlem = { adressebeskyttelse: null, varsomhet: [], kjonn: null, kontakt: null, representanter: [] };
    expect(JSON.parse(svar.tekst)).toEqual({
      ...medId('H2'),
      navn: 'Anne-Marie Nes',
      dag: '2025-06-01',
      apnet: null,
      medlemmer: [
        {
          ...medlem,
          personId: person['P2'] ?? 0,
          eksternId: 'P2',
          navn: 'Anne-Marie Nes',
          fodselsdato: '1980-10-12',
          alder: 44,
          rolle: 'hovedperson',
          fom: '2020-01-01',
          tom: null,
          fodselsnummerMaskert: '129080 *****',
        },
        {
          ...medlem,
          personId: person['P2b'] ?? 0,
          eksternId: 'P2b',
          navn: 'Lille Nes',
          fodselsdato: '2019-03-05',
          alder: 6,
          rolle: 'barn',
          fom: '2020-01-01',
          tom: null,
          fodselsnummerMaskert: '058319 *****',
        },
        {
          ...medlem,
          personId: person['P2c'] ?? 0,
          eksternId: 'P2c',
          navn: 'Gamle Mor',
          fodselsdato: '1950-05-05',
          alder: 75,
          rolle: 'annen',
          fom: '2020-01-01',
          tom: '2021-01-01',
          fodselsnummerMaskert: null,
        },
      ],
      maalgrupper: [
        { maalgruppe: 'andre_problemer', fom: '2024-01-01' },
        { maalgruppe: 'flyktning', fom: '2020-01-01' },
      ],
      leieforhold: [
        {
          ...FERDIG,
          eksternId: 'L2b',
          boligId: expect.any(Number),
          bolig: 'Prøveveien 1, H0101',
          fom: '2023-01-01',
          tom: null,
          kontraktTom: '2026-01-01',
          varsomhet: [],
        },
        {
          ...FERDIG,
          eksternId: 'L2a',
          boligId: expect.any(Number),
          bolig: 'Prøveveien 1, H0102',
          fom: '2021-01-01',
          tom: '2022-12-31',
          avslutning: 'annen_kommunal',
          varsomhet: [],
        },
      ],
      opphold: [
        { eksternId: 'O2', tilbud: 'hospits', sted: null, fom: '2020-06-01', tom: '2020-07-01', barnMed: true },
      ],
      soknader: [
        { eksternId: 'S2', mottatt: '2022-12-01', type: 'ny', vedtaksdato: '2022-12-20', utfall: 'innvilget' },
      ],
      versjon: 1,
    } satisfies HusstandSvar);
    expect(await siste(1)).toEqual([
      {
        handling: 'husstand.les',
        objekt: `husstand:${husstand['H2']}`,
        grunn: null,
        detaljer: {},
        personer: [person['P2'], person['P2b'], person['P2c']].map(Number).sort((a, b) => a - b),
      },
    ]);
  });

  it('that is protected, another municipality’s, or not at all: one answer, told without its id', async () => {
    const svar = await Promise.all(
      ['H3', 'H4', 'HX']
        .map((h) => String(husstand[h]))
        .concat('999999', 'abc', '0', '-1', '9'.repeat(30), '1e3', '%00')
        .map((id) => tildeling.raa(`/api/husstander/${id}`)),
    );
    for (const s of svar) expect([s.status, uten(s.tekst)]).toEqual([404, uten(svar[0]?.tekst ?? '')]);
    for (const rad of await siste(svar.length - 1))
      expect(rad).toEqual({
        handling: 'tilgang.nektet',
        objekt: null,
        grunn: null,
        detaljer: { rettighet: 'husstand.les', objektslag: 'husstand', grunn: 'finnes_ikke' },
        personer: [],
      });
  });
});

describe('an identity number', () => {
  const vis = (hvem: Klient, p: string, h: string) =>
    hvem.send('POST', STIER.personFodselsnummer(person[p] ?? 0), { husstandId: husstand[h] });

  it('is shown when it is asked for, and logged', async () => {
    const svar = await vis(nav, 'P2', 'H2');
    expect([svar.status, svar.tekst, svar.hoder.get('cache-control')]).toEqual([
      200,
      '{"fodselsnummer":"12908000003"}',
      'no-store',
    ]);
    expect(await siste(1)).toMatchObject([
      { handling: 'person.fodselsnummer', objekt: `person:${person['P2']}`, personer: [person['P2']] },
    ]);
  });

  it.each([
    ['P3', 'H3'],
    ['P4', 'H4'],
    ['P3', 'H2'],
    ['P1', 'H2'],
    ['X1', 'HX'],
    ['X1', 'H2'],
    ['P2c', 'H2'],
  ])('of %s in %s is not found', async (p, h) => {
    const svar = await vis(nav, p, h);
    expect([svar.status, uten(svar.tekst).code]).toEqual([404, 'finnes_ikke']);
    expect((await siste(1))[0]).toMatchObject({ handling: 'tilgang.nektet', objekt: null, personer: [] });
  });
});

describe('an opening', () => {
  afterEach(lukkAlt);

  it.each<[string, object, string[]]>([
    ['the id of the household', { sok: 'H3' }, ['H3']],
    ['the id of a member', { sok: 'P4b' }, ['H4']],
    ['an identity number', { sok: '07858500006' }, ['H3']],
    ['whole name and birth date', { sok: 'vilde skjulte 07.05.1985' }, ['H3']],
    ['half a name and birth date', { sok: 'vilde 07.05.1985' }, []],
    ['a name alone', { sok: 'Skjulte Vilde' }, []],
    ['a birth date alone', { sok: '07.05.1985' }, []],
    ['an open one', { sok: 'H2' }, ['H2']],
    ['another municipality’s', { sok: 'HX' }, []],
    ['another municipality’s number', { sok: '01818000029' }, []],
  ])('by %s', async (_, kropp, venter) => {
    const svar = await apne(kontor, kropp);
    expect(svar.husstander).toEqual(venter.map(medId));
    expect(svar.utloper).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const apninger = await spoer(
      db,
      `select slag, grunn, round(extract(epoch from utloper - apnet) / 60)::int as minutter
      from tilgang.apninger where utloper > clock_timestamp()`,
    );
    expect(apninger).toEqual(
      venter.filter((h) => h !== 'H2').map(() => ({ slag: 'beskyttet', grunn: GRUNN, minutter: 30 })),
    );
    expect(await siste(1)).toMatchObject([
      { handling: 'husstand.apne', objekt: null, grunn: GRUNN, detaljer: { antall: venter.length } },
    ]);
  });

  it('by the key of the address bar', async () => {
    expect((await apne(kontor, { husstandId: husstand['H3'] })).husstander).toEqual([medId('H3')]);
    expect((await apne(kontor, { husstandId: husstand['HX'] })).husstander).toEqual([]);
    expect((await apne(kontor, { husstandId: 999999 })).husstander).toEqual([]);
  });

  it('lets the one who opened read and search, with the grade, and nobody else', async () => {
    await apne(kontor, { sok: 'P4b' });
    const svar = await kontor.hent<HusstandSvar>(STIER.husstand(husstand['H4'] ?? 0));
    expect(svar.apnet).toEqual({ slag: 'beskyttet', utloper: expect.any(String) });
    expect(svar.medlemmer.map((m) => [m.eksternId, m.adressebeskyttelse])).toEqual([
      ['P4', 'ugradert'],
      ['P4b', 'fortrolig'],
    ]);
    expect((await siste(1))[0]).toMatchObject({ handling: 'husstand.les', personer: [person['P4'], person['P4b']] });
    expect(await ider(kontor, 'skjulte')).toEqual(['H4']);
    expect(
      (await kontor.send('POST', STIER.personFodselsnummer(person['P4'] ?? 0), { husstandId: husstand['H4'] })).tekst,
    ).toContain('12908000089');
    for (const annen of [nav, tildeling]) {
      expect(await ider(annen, 'skjulte')).toEqual([]);
      expect((await annen.raa(STIER.husstand(husstand['H4'] ?? 0))).status).toBe(404);
    }
    expect((await kontor.raa(STIER.husstand(husstand['H3'] ?? 0))).status).toBe(404);
  });

  it('ends', async () => {
    await apne(kontor, { sok: 'H3' });
    await lukkAlt();
    expect((await kontor.raa(STIER.husstand(husstand['H3'] ?? 0))).status).toBe(404);
    expect(await ider(kontor, 'skjulte')).toEqual([]);
  });

  it('is worth nothing when the trust is taken back', async () => {
    await apne(kontor, { sok: 'H3' });
    await spoer(db, `update tilgang.rolletildelinger set beskyttet = false where rolle = 'boligkontor'`);
    expect((await kontor.raa(STIER.husstand(husstand['H3'] ?? 0))).status).toBe(404);
    await spoer(db, `update tilgang.rolletildelinger set beskyttet = true where rolle = 'boligkontor'`);
  });

  it('asks for a reason, and for one thing to look for', async () => {
    for (const kropp of [
      { sok: 'H3', grunn: 'kort' },
      { sok: 'H3', grunn: ' '.repeat(40) },
      { sok: 'H3', grunn: 'x'.repeat(501) },
      { sok: 'H3' },
      { grunn: GRUNN },
      { sok: 'H3', husstandId: 1, grunn: GRUNN },
      { sok: '07858500007', grunn: GRUNN },
    ]) {
      const svar = await kontor.send('POST', STIER.husstanderApning, kropp);
      expect([svar.status, uten(svar.tekst).felt?.length]).toEqual([400, 1]);
    }
  });

  it('masks an identity number in the reason', async () => {
    await apne(kontor, { sok: 'H3', grunn: 'Gjelder 07858500006 og flytting' });
    expect((await siste(1))[0]?.grunn).toBe('Gjelder 078585 ***** og flytting');
    expect(await spoer(db, `select 1 from tilgang.apninger where grunn like '%00006%'`)).toEqual([]);
  });

  it('is for those who have the mark, and have just shown who they are', async () => {
    const svar = await tildeling.send('POST', STIER.husstanderApning, { sok: 'H3', grunn: GRUNN });
    expect([svar.status, uten(svar.tekst).code]).toEqual([403, 'ikke_tilgang']);
    await spoer(db, `update tilgang.okter set autentisert = clock_timestamp() - interval '16 minutes'`);
    const gammel = await kontor.send('POST', STIER.husstanderApning, { sok: 'H3', grunn: GRUNN });
    expect([gammel.status, uten(gammel.tekst).code]).toEqual([401, 'bekreft_innlogging']);
    await spoer(db, `update tilgang.okter set autentisert = clock_timestamp()`);
  });
});

describe('one’s own and family’s', () => {
  const erklaer = (h: string) =>
    spoer(
      db,
      `insert into tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id, grunn)
       select kommune_id, bruker_id, $1, 'familie' from tilgang.brukere where brukernavn = 'boligkontor'`,
      [husstand[h]],
    );
  afterEach(() => spoer(db, 'delete from tilgang.inhabiliteter'));
  afterEach(lukkAlt);
  const sti = (h: string) => STIER.husstandInhabil(husstand[h] ?? 0);

  it('is refused, until it is opened with a reason', async () => {
    await erklaer('H1');
    const svar = await kontor.raa(STIER.husstand(husstand['H1'] ?? 0));
    expect([svar.status, uten(svar.tekst).code]).toEqual([403, 'inhabil']);
    expect((await siste(1))[0]).toMatchObject({ handling: 'tilgang.nektet', detaljer: { grunn: 'inhabil' } });
    const nummer = await kontor.send('POST', STIER.personFodselsnummer(person['P1'] ?? 0), {
      husstandId: husstand['H1'],
    });
    expect([nummer.status, nummer.tekst.includes('00010')]).toEqual([403, false]);

    expect((await kontor.send('POST', sti('H1'), { grunn: 'kort' })).status).toBe(400);
    expect((await kontor.send('POST', sti('H1'), { grunn: 'Ingen andre er på vakt i natt.' })).status).toBe(204);
    expect((await siste(1))[0]).toMatchObject({
      handling: 'husstand.inhabil_apne',
      objekt: `husstand:${husstand['H1']}`,
      grunn: 'Ingen andre er på vakt i natt.',
    });
    const apen = await kontor.hent<HusstandSvar>(STIER.husstand(husstand['H1'] ?? 0));
    expect(apen.apnet?.slag).toBe('inhabil');
    await lukkAlt();
    expect((await kontor.raa(STIER.husstand(husstand['H1'] ?? 0))).status).toBe(403);
  });

  it('that is protected is not there, and cannot be opened', async () => {
    await erklaer('H3');
    expect((await kontor.raa(STIER.husstand(husstand['H3'] ?? 0))).status).toBe(404);
    expect((await kontor.send('POST', sti('H3'), { grunn: GRUNN })).status).toBe(404);
    expect((await apne(kontor, { sok: 'H3' })).husstander).toEqual([]);
    expect(await siste(2)).toMatchObject([
      {
        handling: 'tilgang.nektet',
        detaljer: { rettighet: 'beskyttet.apne', grunn: 'inhabil' },
        personer: [person['P3']],
      },
      { handling: 'husstand.apne', detaljer: { antall: 0 }, personer: [] },
    ]);
    expect((await kontor.raa(STIER.husstand(husstand['H3'] ?? 0))).status).toBe(404);
  });

  it('opens nothing for one who is not inhabil', async () => {
    expect((await kontor.send('POST', sti('H2'), { grunn: GRUNN })).status).toBe(204);
    expect(
      await spoer(db, `select 1 from tilgang.apninger where slag = 'inhabil' and utloper > clock_timestamp()`),
    ).toEqual([]);
    for (const h of ['HX', 'H3']) expect((await kontor.send('POST', sti(h), { grunn: GRUNN })).status).toBe(404);
  });
});

describe('«besøk med varsomhet»', () => {
  const les = (hvem: Klient, h: string) => hvem.hent<HusstandSvar>(STIER.husstand(husstand[h] ?? 0));
  const merk = (hvem: Klient, kropp: object) => hvem.send('POST', STIER.varsomhet, kropp);

  it('is put on a member, seen, and taken away; what was is kept', async () => {
    const svar = await merk(nav, {
      husstandId: husstand['H2'],
      personId: person['P2'],
      tekst: ' Gå to sammen. ',
      tom: '2025-12-31',
    });
    expect([svar.status, JSON.parse(svar.tekst)]).toEqual([
      201,
      { id: expect.any(Number), tekst: 'Gå to sammen.', fom: '2025-06-01', tom: '2025-12-31' },
    ]);
    const { id } = JSON.parse(svar.tekst) as { id: number };
    expect(await siste(1)).toMatchObject([
      { handling: 'varsomhet.ny', objekt: `husstand:${husstand['H2']}`, personer: [person['P2']] },
    ]);
    expect((await les(kontor, 'H2')).medlemmer[0]?.varsomhet).toEqual([JSON.parse(svar.tekst)]);
    expect((await sok(kontor, 'anne')).rader[0]?.varsomhet).toBe(true);
    const slutt = () => nav.send('POST', STIER.varsomhetAvslutt(id), { husstandId: husstand['H2'] });
    expect((await nav.send('POST', STIER.varsomhetAvslutt(id), { husstandId: husstand['H1'] })).status).toBe(404);
    expect((await slutt()).status).toBe(204);
    expect((await slutt()).status).toBe(404);
    expect((await les(kontor, 'H2')).medlemmer[0]?.varsomhet).toEqual([]);
    expect((await sok(kontor, 'anne')).rader[0]?.varsomhet).toBe(false);
    expect(await spoer(db, 'select tekst from register.varsomhet_historikk where varsomhet_id = $1', [id])).toEqual([
      { tekst: 'Gå to sammen.' },
    ]);
    const hendelser = await spoer<{ detaljer: object }>(
      db,
      `select detaljer from register.hendelser where type = 'varsomhet' order by hendelse_id`,
    );
    expect(hendelser.map((h) => h.detaljer)).toEqual([
      { varsomhet: id, gjort: 'ny' },
      { varsomhet: id, gjort: 'avsluttet' },
    ]);
  });

  it('of an earlier day ends the day before', async () => {
    const svar = await merk(nav, { husstandId: husstand['H1'], personId: person['P1'], tekst: 'Hund' });
    const { id } = JSON.parse(svar.tekst) as { id: number };
    await spoer(
      db,
      `alter table register.varsomhet disable trigger user; update register.varsomhet set fom = '2025-01-01' where varsomhet_id = ${id}; alter table register.varsomhet enable trigger user`,
    );
    expect((await nav.send('POST', STIER.varsomhetAvslutt(id), { husstandId: husstand['H1'] })).status).toBe(204);
    expect(await spoer(db, 'select tom::text from register.varsomhet where varsomhet_id = $1', [id])).toEqual([
      { tom: '2025-05-31' },
    ]);
  });

  it('on a dwelling is told to those who live there', async () => {
    const [bolig] = (await les(nav, 'H2')).leieforhold;
    const svar = await merk(nav, { husstandId: husstand['H2'], boligId: bolig?.boligId, tekst: 'Bratt trapp' });
    expect(svar.status).toBe(201);
    const na = await les(nav, 'H2');
    expect(na.leieforhold.map((l) => l.varsomhet.length)).toEqual([1, 0]);
    expect((await sok(nav, 'anne')).rader[0]?.varsomhet).toBe(true);
  });

  it('is not put on what is not the household’s, nor seen of the protected', async () => {
    const { leieforhold } = await les(nav, 'H2');
    const [, tidligere] = leieforhold;
    for (const kropp of [
      { husstandId: husstand['H1'], personId: person['P2'] },
      { husstandId: husstand['H3'], personId: person['P3'] },
      { husstandId: husstand['H2'], personId: person['P3'] },
      { husstandId: husstand['HX'], personId: person['X1'] },
      // The dwelling they have left; somebody protected lives there now.
      { husstandId: husstand['H2'], boligId: tidligere?.boligId },
    ])
      expect((await merk(nav, { ...kropp, tekst: 'x' })).status).toBe(404);
    await apne(kontor, { sok: 'H4' });
    const h4 = await les(kontor, 'H4');
    expect(
      (await merk(kontor, { husstandId: husstand['H4'], boligId: h4.leieforhold[0]?.boligId, tekst: 'x' })).status,
    ).toBe(404);
    expect(
      (await merk(kontor, { husstandId: husstand['H4'], personId: person['P4'], tekst: 'Ring først' })).status,
    ).toBe(201);
    expect((await les(kontor, 'H4')).medlemmer[0]?.varsomhet).toMatchObject([{ tekst: 'Ring først' }]);
    await lukkAlt();
  });

  it('is refused when it is not one thing, says nothing, or is over already', async () => {
    const [h, p] = [husstand['H2'], person['P2']];
    for (const kropp of [
      { husstandId: h, tekst: 'x' },
      { husstandId: h, personId: p, boligId: 1, tekst: 'x' },
      { husstandId: h, personId: p, tekst: '  ' },
      { husstandId: h, personId: p, tekst: 'x'.repeat(501) },
      { husstandId: h, personId: p, tekst: 'x', tom: '2025-05-31' },
      { husstandId: h, personId: p, tekst: 'x', tom: '2025-06-31' },
      { husstandId: h, personId: p, tekst: 'x', tom: 'i morgen' },
      { personId: p, tekst: 'x' },
    ])
      expect([kropp, (await merk(nav, kropp)).status]).toEqual([kropp, 400]);
  });
});
