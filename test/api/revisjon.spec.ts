import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FORESPORSEL_HODE,
  STIER,
  type ApningSvar,
  type HusstandssokSvar,
  type ImportSvar,
  type InnsynSvar,
  type LoggkontrollSvar,
  type LoggRad,
  type LoggSvar,
  type RaderSvar,
} from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { HUSSTANDSPAKKE } from './prove/husstandspakke';
import { Klient } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';
import { tak } from './prove/tak';
import { tekstIZip } from './prove/zip';

let db: Testdatabase;
let server: Server;
let kontor: Klient;
let ombud: Klient;
let eier: Klient;
/** The privacy officer of the other municipality. */
let nabo: Klient;
let husstand: Readonly<Record<string, number>>;
let person: Readonly<Record<string, number>>;

const AARSAK = '=HYPERLINK("http://eksempel.test") må varsle om flytting';
/** P1 of H1, and P3 of the strictly confidential H3. */
const KAARE = '01818000010';
const VILDE = '07858500006';
/** Somebody's in the other municipality, and nobody's here. */
const INGENS = '01818000029';
/** Stands in 9902 and must never be shown by its log. */
const HEMMELIG = /Skjulte|Gjemme|"H3"|Kåre|Sæther|01818000010|07858500006/;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(HUSSTANDSPAKKE));
  server = await startServer(db);
  [kontor, ombud, eier, nabo] = await Promise.all([
    Klient.innlogget(server.url, 'boligkontor', '9902'),
    Klient.innlogget(server.url, 'personvernombud', '9902'),
    Klient.innlogget(server.url, 'systemeier', '9902'),
    Klient.innlogget(server.url, 'personvernombud', '9903'),
  ]);
  husstand = await nokler('husstander', 'husstand_id');
  person = await nokler('personer', 'person_id');
  await kontor.hent(STIER.husstand(husstand['H1'] ?? 0));
  const apnet = await kontor.send('POST', STIER.husstanderApning, { sok: 'H3', grunn: AARSAK });
  expect((JSON.parse(apnet.tekst) as ApningSvar).husstander).toHaveLength(1);
  await kontor.hent(STIER.husstand(husstand['H3'] ?? 0));
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

async function nokler(tabell: string, nokkel: string): Promise<Record<string, number>> {
  const rader = await spoer<{ id: string; nr: number }>(
    db,
    `select ekstern_id as id, ${nokkel} as nr from register.${tabell}
      where kommune_id = (select kommune_id from register.kommunenumre where nummer = '9902')`,
  );
  return Object.fromEntries(rader.map((r) => [r.id, r.nr]));
}

interface Raad {
  readonly nr: number;
  readonly handling: string;
  readonly objekt: string | null;
  readonly bruker: string;
  readonly brukernavn: string;
  readonly rolle: string;
  readonly detaljer: Record<string, unknown>;
  readonly personer: number[];
}
/** As the database has it, newest first. */
const raa = (handling: string, kommunenummer = '9902'): Promise<Raad[]> =>
  spoer<Raad>(
    db,
    `select nr, handling, objekt, bruker, brukernavn, rolle, detaljer::jsonb, personer::int[] from revisjon.logg
      where kommune_id = (select kommune_id from register.kommunenumre where nummer = $2) and handling like $1
      order by nr desc`,
    [handling, kommunenummer],
  );
/** As one who has the database in hand, past the triggers. */
async function endreForbi(sql: string): Promise<void> {
  const klient = new Client({ connectionString: db.superUrl });
  await klient.connect();
  await klient.query(`set session_replication_role = replica; ${sql}`).finally(() => klient.end());
}
const logg = (sporring = '', hvem = ombud): Promise<LoggSvar> => hvem.hent<LoggSvar>(`${STIER.logg}?${sporring}`);
const handlinger = (rader: readonly LoggRad[]): string[] => [...new Set(rader.map((r) => r.handling))].sort();

describe('the log', () => {
  it('tells newest first who did what, in which role, to what', async () => {
    const { rader, antall, perSide, brukere, handlinger: alle } = await logg();
    expect(rader.map((r) => r.nr)).toEqual(rader.map((_, i) => (rader[0]?.nr ?? 0) - i));
    expect([perSide, antall]).toEqual([50, expect.any(Number)]);
    const lest = rader.find((r) => r.handling === 'husstand.les' && !r.ikkeTilgang);
    expect(lest).toMatchObject({
      rolle: 'boligkontor',
      objekt: { slag: 'husstand', id: String(husstand['H1']), navn: 'H1' },
      antallPersoner: 1,
      foresporsel: expect.any(String),
    });
    expect(brukere.map((b) => b.id)).toContain(lest?.bruker);
    expect(alle).toEqual(expect.arrayContaining(['husstand.apne', 'husstand.les', 'import.ferdig', 'okt.inn']));
  });

  it('names no protected household, no opened one, and nobody who was read', async () => {
    for (const hvem of [ombud, eier]) {
      const svar = await hvem.raa(STIER.logg);
      expect(svar.tekst).not.toMatch(HEMMELIG);
      const { rader } = JSON.parse(svar.tekst) as LoggSvar;
      const lest = rader.filter((r) => r.handling === 'husstand.les');
      expect(lest.map((r) => [r.objekt?.navn ?? null, r.ikkeTilgang])).toEqual([
        [null, true],
        ['H1', false],
      ]);
      const apnet = rader.filter((r) => r.handling === 'husstand.apne');
      expect(apnet).toMatchObject([{ objekt: null, ikkeTilgang: true, grunn: AARSAK }]);
    }
  });

  it('is found by day, user, act, object and words of the reason', async () => {
    const apnet = (await logg('handling=husstand.apne')).rader;
    expect(handlinger(apnet)).toEqual(['husstand.apne']);
    const bruker = apnet[0]?.bruker ?? '';
    expect(new Set((await logg(`bruker=${bruker}`)).rader.map((r) => r.bruker))).toEqual(new Set([bruker]));
    expect((await logg('grunn=VARSLE%20om')).rader.map((r) => r.handling)).toEqual(['husstand.apne']);
    expect((await logg('grunn=finnes-ikke')).antall).toBe(0);
    expect((await logg(`objekt=husstand:${husstand['H1']}`)).rader.map((r) => r.objekt?.navn)).toEqual(['H1']);
    expect((await logg('objekt=husstand')).antall).toBe(2);
    const [{ dag = '' } = {}] = await spoer<{ dag: string }>(
      db,
      `select (now() at time zone 'Europe/Oslo')::date::text as dag`,
    );
    const alle = (await logg()).antall;
    expect((await logg(`fra=${dag}&til=${dag}`)).antall).toBeGreaterThanOrEqual(alle);
    expect((await logg('til=2020-01-01')).antall).toBe(0);
    expect((await logg('fra=2199-01-01')).antall).toBe(0);
  });

  it('answers alike for a household that is protected, another municipality’s, or not there', async () => {
    const [annen] = await spoer<{ id: number }>(
      db,
      `select husstand_id as id from register.husstander where ekstern_id = 'HX'`,
    );
    for (const id of [husstand['H3'], husstand['H4'], annen?.id, 999_999]) {
      const { rader, antall } = await logg(`objekt=husstand:${id}`);
      expect([rader, antall]).toEqual([[], 0]);
    }
    for (const id of [person['P3'], person['P4'], person['P4b']])
      expect((await logg(`objekt=person:${id}`)).antall).toBe(0);
  });

  it('tells that it was read once for each filter, not for each page, and hashes the words', async () => {
    const foer = (await raa('logg.les')).length;
    await logg('grunn=Navn%20Navnesen');
    await logg('grunn=navn%20navnesen&side=2');
    await logg('grunn=Navn%20Navnesen&side=3');
    const rader = await raa('logg.les');
    expect(rader.length).toBe(foer + 1);
    expect(rader[0]?.detaljer).toEqual({ filter: { sok: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    await logg('side=2&handling=okt.inn', eier);
    expect((await raa('logg.les'))[0]).toMatchObject({
      rolle: 'systemeier',
      detaljer: { filter: { handling: 'okt.inn' } },
    });
  });

  it('belongs to the municipality', async () => {
    const { rader } = await logg('', nabo);
    expect(handlinger(rader)).toEqual(['import.ferdig', 'okt.inn']);
  });

  it.each([
    ['fra=2023-02-30', 400],
    ['til=0000-01-01', 400],
    ['handling=finnes.ikke', 400],
    ['objekt=husstand:1%20or%201', 400],
    ['side=0', 400],
    ['ukjent=1', 400],
    ['bruker=%00', 400],
  ])('refuses %s', async (sporring, status) => {
    expect((await ombud.raa(`${STIER.logg}?${sporring}`)).status).toBe(status);
  });
});

describe('the log as a file', () => {
  it('holds the same rows, nothing that a spreadsheet would compute, and nobody who is hidden', async () => {
    const csv = await ombud.raa(`${STIER.loggEksport}?format=csv&handling=husstand.apne`);
    expect([csv.status, csv.hoder.get('content-disposition')]).toEqual([200, 'attachment; filename="logg.csv"']);
    expect(csv.tekst).toContain(`"'=HYPERLINK(""http://eksempel.test"") må varsle om flytting"`);
    expect(csv.tekst.trimEnd().split('\n')).toHaveLength(2);
    const alt = await ombud.raa(`${STIER.loggEksport}?spraak=nn`);
    expect(alt.tekst).toContain('Las ein husstand');
    expect(alt.tekst).not.toMatch(HEMMELIG);
    const xlsx = await tekstIZip((await ombud.raa(`${STIER.loggEksport}?format=xlsx`)).bytes);
    expect(xlsx).toContain('Ba om å åpne en skjermet husstand');
    expect(xlsx).not.toMatch(/<f[ >]/);
    expect(xlsx).not.toMatch(HEMMELIG);
  });

  it('is itself in the log, with its filter and how many rows it held', async () => {
    await ombud.raa(`${STIER.loggEksport}?format=csv&handling=husstand.apne`);
    expect((await raa('logg.eksporter'))[0]).toMatchObject({
      rolle: 'personvernombud',
      detaljer: { filter: { handling: 'husstand.apne' }, format: 'csv', antall: 1 },
    });
  });

  it('is empty of a protected household', async () => {
    const { tekst } = await ombud.raa(`${STIER.loggEksport}?objekt=husstand:${husstand['H3']}`);
    expect(tekst.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('innsyn', () => {
  const om = async (fodselsnummer: string, mer: object = {}, hvem = ombud): Promise<InnsynSvar['rader']> => {
    const svar = await hvem.send('POST', STIER.loggInnsyn, { fodselsnummer, ...mer });
    expect([svar.status, svar.tekst]).toEqual([200, expect.any(String)]);
    expect(svar.tekst).not.toMatch(HEMMELIG);
    return (JSON.parse(svar.tekst) as InnsynSvar).rader;
  };

  it('lists who has read about the person, when and why', async () => {
    const svar = await kontor.send('POST', STIER.husstanderSok, { sok: KAARE, side: 1 });
    expect((JSON.parse(svar.tekst) as HusstandssokSvar).rader).toHaveLength(1);
    expect(await om(KAARE)).toMatchObject([
      { handling: 'husstand.sok', rolle: 'boligkontor', grunn: null },
      { handling: 'husstand.les', rolle: 'boligkontor', brukernavn: expect.any(String), tid: expect.any(String) },
    ]);
    expect(await om(KAARE, { til: '2020-01-01' })).toEqual([]);
  });

  it('does not tell that a household had to be opened', async () => {
    expect((await om(VILDE)).map((r) => [r.handling, r.grunn])).toEqual([
      ['husstand.les', null],
      ['husstand.les', null],
    ]);
  });

  it('answers alike, however often, for nobody’s number and for one whom nobody has read about', async () => {
    for (const nummer of [INGENS, '05831950031', INGENS, '05831950031']) expect(await om(nummer)).toEqual([]);
    expect(await om(KAARE, {}, nabo)).toEqual([]);
  });

  it('tells everybody that the whole register was taken out', async () => {
    const lik = [KAARE, '05831950031'];
    const mappe = join(mkdtempSync(join(tmpdir(), 'tak-revisjon-')), 'ut');
    expect((await tak(db, ['eksporter', mappe, '--kommune', '9902'])).kode).toBe(0);
    for (const nummer of lik)
      expect((await om(nummer))[0]).toMatchObject({ handling: 'register.eksporter', rolle: 'system' });
  });

  it('is logged with whom it was about, and without the number, there and in the server’s log', async () => {
    await om(KAARE, { fra: '2020-01-01' });
    expect((await raa('logg.innsyn'))[0]).toMatchObject({ personer: [person['P1']], detaljer: { fra: '2020-01-01' } });
    // A hash may happen to have eleven digits in a row.
    expect(JSON.stringify(await raa('%'))).not.toMatch(/(?<![0-9a-f])\d{11}(?![0-9a-f])/);
    expect(server.logg()).not.toContain(KAARE);
  });

  it.each([{ fodselsnummer: '12345678901' }, { fodselsnummer: 'x' }, {}, { fodselsnummer: KAARE, fra: '2023-02-30' }])(
    'refuses %j, and does not repeat it',
    async (kropp) => {
      const svar = await ombud.send('POST', STIER.loggInnsyn, kropp);
      expect(svar.status).toBe(400);
      expect(svar.tekst).not.toMatch(/\d{11}/);
    },
  );
});

describe('reading and taking out rows behind a number', () => {
  const RADER = `${STIER.rader('2.S2')}?aar=2025`;

  it('tells whose names were shown, and not those that were not', async () => {
    const { rader } = await kontor.hent<RaderSvar>(RADER);
    expect(rader.map((r) => r.ikkeTilgang)).toEqual([false]);
    expect((await raa('rader.les'))[0]).toMatchObject({
      objekt: 'parameter:2.S2',
      detaljer: { sett: 'teller', aar: 2025, kjentPer: null, side: 1 },
      personer: [person['P1']],
    });
    const hemmelig = await kontor.hent<RaderSvar>(`${STIER.rader('2.S2')}?aar=2024`);
    expect(hemmelig.rader.map((r) => r.ikkeTilgang)).toEqual([true]);
    expect((await raa('rader.les'))[0]?.detaljer['aar']).toBe(2025);
  });

  it('tells what was taken out', async () => {
    await kontor.raa(`${STIER.raderEksport('2.S2')}?aar=2025&format=csv`);
    expect((await raa('rader.eksporter'))[0]).toMatchObject({
      objekt: 'parameter:2.S2',
      detaljer: { sett: 'teller', aar: 2025, kjentPer: null, format: 'csv', antall: 1 },
      personer: [person['P1']],
    });
  });
});

describe('the ids behind a number, by the command line', () => {
  it('are told of as a reading of rows that names nobody', async () => {
    const svar = await tak(db, ['grunnlag', '--kommune', '9902', '--aar', '2025', '--id', '2.S2']);
    expect([svar.kode, svar.ut]).toEqual([0, expect.stringContaining('"id": "2.S2"')]);
    expect((await raa('rader.les'))[0]).toMatchObject({
      bruker: 'kommandolinje',
      rolle: 'system',
      objekt: 'parameter:2.S2',
      detaljer: { aar: 2025, kjentPer: null, bareIder: true },
      personer: [],
    });
  });
});

describe('an import', () => {
  const send = async (innhold: string): Promise<string> => {
    const skjema = new FormData();
    skjema.append('filer', new Blob([innhold]), 'husstander.csv');
    const svar = await kontor.raa(STIER.importer, {
      method: 'POST',
      body: skjema,
      headers: { [FORESPORSEL_HODE]: '1' },
    });
    expect([svar.status, svar.tekst]).toEqual([202, expect.any(String)]);
    return (JSON.parse(svar.tekst) as ImportSvar).id;
  };
  const slutt = async (id: string): Promise<ImportSvar> => {
    for (;;) {
      const svar = await kontor.hent<ImportSvar>(STIER.import(id));
      if (svar.ferdig) return svar;
      await new Promise((videre) => setTimeout(videre, 100));
    }
  };

  it('is told of when it is sent, and when it is done, in the sender’s name and role', async () => {
    const id = await send('husstand_id;kommunenummer\nHNY;9902\n');
    expect((await slutt(id)).status).toBe('ferdig');
    const [sendt] = await raa('import.send');
    const [ferdig] = await raa('import.ferdig');
    expect(sendt).toMatchObject({ objekt: `import:${id}`, rolle: 'boligkontor' });
    expect(ferdig).toMatchObject({
      objekt: `import:${id}`,
      bruker: sendt?.bruker,
      brukernavn: sendt?.brukernavn,
      rolle: 'boligkontor',
      detaljer: { status: 'ferdig', filer: { husstander: { nye: 1 } } },
    });
    expect((await logg('handling=import.ferdig')).rader[0]?.objekt).toEqual({
      slag: 'import',
      id,
      navn: 'husstander.csv',
    });
  });

  it('that is refused is told of too', async () => {
    const id = await send('husstand_id;kommunenummer\nHNY;0000\n');
    expect((await slutt(id)).status).toBe('avvist');
    expect((await raa('import.ferdig'))[0]).toMatchObject({
      objekt: `import:${id}`,
      rolle: 'boligkontor',
      detaljer: { status: 'avvist', antallFeil: 1 },
    });
  });

  it('of a municipality is told in its own chain, though it came by the command line', async () => {
    expect((await raa('import.ferdig', '9903')).at(-1)).toMatchObject({
      bruker: 'kommandolinje',
      rolle: 'system',
      objekt: null,
      detaljer: { status: 'ferdig', filer: { husstander: { nye: 1 }, personer: { nye: 1 } } },
    });
  });

  it('that is not this municipality’s is a refusal that is logged, without the id', async () => {
    const id = await send('husstand_id;kommunenummer\nHNY;9902\n');
    await slutt(id);
    expect((await (await Klient.innlogget(server.url, 'leder', '9903')).raa(STIER.import(id))).status).toBe(404);
    const [nektet] = await raa('tilgang.nektet', '9903');
    expect(nektet).toMatchObject({
      objekt: null,
      rolle: 'leder',
      detaljer: { objektslag: 'import', grunn: 'finnes_ikke' },
    });
    expect(JSON.stringify(nektet)).not.toContain(id);
  });
});

describe('control', () => {
  const kontroll = async (hvem = ombud): Promise<LoggkontrollSvar> => {
    const svar = await hvem.send('POST', STIER.loggKontroll);
    expect([svar.status, svar.tekst]).toEqual([200, expect.any(String)]);
    return JSON.parse(svar.tekst) as LoggkontrollSvar;
  };

  it('goes through the whole chain, and is logged', async () => {
    const svar = await kontroll();
    const [sist] = await raa('%');
    expect(sist).toMatchObject({ handling: 'logg.kontroller', detaljer: { hel: true, antall: svar.antall } });
    expect(svar).toMatchObject({ hel: true, antall: (sist?.nr ?? 0) - 1, sisteNr: (sist?.nr ?? 0) - 1, brudd: null });
    const [rad] = await spoer<{ hash: string }>(
      db,
      `select encode(hash, 'hex') as hash from revisjon.logg where nr = $1
          and kommune_id = (select kommune_id from register.kommunenumre where nummer = '9902')`,
      [svar.sisteNr],
    );
    expect(svar.sisteHash).toBe(rad?.hash);
  });

  it('names the first broken link, of the municipality that asks and no other', async () => {
    await endreForbi(`update revisjon.logg set brukernavn = 'En Annen' where nr = 2
      and kommune_id = (select kommune_id from register.kommunenumre where nummer = '9903')`);
    expect((await kontroll(nabo)).brudd).toEqual({ nr: 2, grunn: 'endret' });
    expect((await kontroll(nabo)).hel).toBe(false);
    expect((await kontroll()).hel).toBe(true);
  });
});

describe('sealing', () => {
  const HER = `kommune_id = (select kommune_id from register.kommunenumre where nummer = '9902')`;

  it('happens at the start of a process, in the background, once for each end, whoever starts at the same time', async () => {
    const naboensSegl = () => spoer(db, `select nr from revisjon.segl where not ${HER} and kommune_id <> 0`);
    await endreForbi(`update revisjon.logg set grunn = 'x' where (kommune_id, nr) in (
      select kommune_id, siste_nr from revisjon.kjede where not ${HER} and kommune_id <> 0)`);
    const foer = await naboensSegl();
    const to = await Promise.all([startServer(db), startServer(db)]);
    try {
      for (let segl = 0; segl === 0;) {
        await new Promise((videre) => setTimeout(videre, 200));
        segl = (await spoer(db, `select from revisjon.segl where ${HER}`)).length;
      }
      const doble = await spoer(db, 'select from revisjon.segl group by kommune_id, nr having count(*) > 1');
      expect(doble).toEqual([]);
      // The other municipality's chain is broken since its last seal: it gets no other, and one of the processes says where.
      const sagt = (): string => [server, ...to].map((s) => s.logg()).join('');
      while (!/The audit log of 9903 is broken at \d+: endret/.test(sagt()))
        await new Promise((videre) => setTimeout(videre, 200));
      expect(await naboensSegl()).toEqual(foer);
      expect((await ombud.send('POST', STIER.loggKontroll)).tekst).toContain('"hel":true');
    } finally {
      await Promise.all(to.map((s) => s.stopp()));
    }
  });

  it('happens every night, at one process', async () => {
    const planer = await spoer(db, `select name, cron, timezone from pgboss.schedule`);
    expect(planer).toEqual([{ name: 'logg-forsegling', cron: '15 3 * * *', timezone: 'Europe/Oslo' }]);
    expect(server.logg()).not.toContain('The queue does not answer');
  });
});

describe('who may', () => {
  it.each([
    ['leder', [403, 403, 403, 403]],
    ['boligkontor', [403, 403, 403, 403]],
    ['systemeier', [200, 403, 200, 403]],
    ['personvernombud', [200, 200, 200, 200]],
  ] as const)('%s', async (rolle, ventet) => {
    const hvem = await Klient.innlogget(server.url, rolle, '9902');
    const svar = [
      await hvem.raa(STIER.logg),
      await hvem.raa(STIER.loggEksport),
      await hvem.send('POST', STIER.loggKontroll),
      await hvem.send('POST', STIER.loggInnsyn, { fodselsnummer: INGENS }),
    ];
    expect(svar.map((s) => s.status)).toEqual(ventet);
    const nektet = (await raa('tilgang.nektet')).filter((r) => r.rolle === rolle);
    expect(nektet.length).toBe(ventet.filter((s) => s === 403).length);
  });
});
