import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  STIER,
  type FordelingSvar,
  type GrunnlagRad,
  type Kostra13Svar,
  type ParametereSvar,
  type ParameterSvar,
  type RaderSvar,
} from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Klient } from './prove/klient';
import { importerPakke, LITEN, rot, startServer, type Server } from './prove/server';

interface Fasit {
  readonly parametere: readonly {
    readonly id: string;
    readonly teller: number | null;
    readonly nevner: number | null;
    readonly verdi: number | null;
    readonly tellerIder: readonly string[] | null;
    readonly nevnerIder: readonly string[] | null;
  }[];
  readonly kostra13: Readonly<Record<string, unknown>>;
}

let db: Testdatabase;
let server: Server;
const ledere = new Map<string, Klient>();

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, LITEN);
  server = await startServer(db);
  for (const nr of ['3301', '1103']) ledere.set(nr, await Klient.innlogget(server.url, 'leder', nr));
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const leder = (nr: string): Klient => {
  const klient = ledere.get(nr);
  if (!klient) throw new Error(nr);
  return klient;
};

/** Every row of a set, page by page. */
async function alleRader(klient: Klient, sti: string, sporring: string): Promise<GrunnlagRad[]> {
  const funnet: GrunnlagRad[] = [];
  for (let side = 1; ; side++) {
    const svar = await klient.hent<RaderSvar>(`${sti}?${sporring}&side=${side}`);
    funnet.push(...svar.rader);
    if (side * svar.perSide >= svar.antall) return funnet;
  }
}

/** The rows are those of the answer: as many, and what may be named is in it. */
async function ventIder(klient: Klient, sti: string, sporring: string, ider: readonly string[] | null): Promise<void> {
  if (ider === null) return;
  const rader = await alleRader(klient, sti, sporring);
  const synlige = rader.filter((r) => !r.ikkeTilgang).map((r) => r.id);
  expect([sti, rader.length]).toEqual([sti, ider.length]);
  expect([sti, sortert(synlige)]).toEqual([sti, ider.filter((id) => synlige.includes(id))]);
}
const sortert = (id: readonly string[]): string[] => [...id].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

describe.each(['3301', '1103'].flatMap((nr) => [2022, 2023, 2024].map((aar) => [nr, aar] as const)))(
  'the example package, %s %i',
  (nr, aar) => {
    const fasit = JSON.parse(readFileSync(join(rot, `eksempel/fasit-${nr}-${aar}.json`), 'utf8')) as Fasit;

    it('gives the numbers of the answers', async () => {
      const svar = await leder(nr).hent<ParametereSvar>(`${STIER.parametere}?aar=${aar}`);
      for (const f of fasit.parametere) {
        const p = svar.parametere.find((x) => x.id === f.id);
        expect([f.id, p?.teller, p?.nevner]).toEqual([f.id, f.teller, f.nevner]);
        if (f.verdi === null) expect(p?.verdi).toBeNull();
        else expect(p?.verdi).toBeCloseTo(f.verdi, 9);
        const punkt = p?.serie.find((s) => s.aar === aar);
        expect(punkt?.verdi).toBe(p?.verdi);
      }
    });

    it('gives the rows of the answers', async () => {
      for (const f of fasit.parametere) {
        const sti = STIER.rader(f.id);
        await ventIder(leder(nr), sti, `aar=${aar}`, f.tellerIder);
        await ventIder(leder(nr), sti, `aar=${aar}&sett=nevner`, f.nevnerIder);
      }
    });

    it('gives the KOSTRA form of the answers', async () => {
      const svar = await leder(nr).hent<Kostra13Svar>(`${STIER.kostra13}?aar=${aar}`);
      for (const [felt, fra] of Object.entries(fasit.kostra13)) {
        const verdi = typeof fra === 'object' && fra !== null && 'verdi' in fra ? fra.verdi : fra;
        expect([felt, svar.felter.find((f) => f.felt === felt)?.verdi]).toEqual([felt, verdi]);
      }
      for (const f of svar.felter.filter((x) => x.rader !== null)) {
        const rader = await leder(nr).hent<RaderSvar>(`${STIER.kostraRader(f.felt)}?aar=${aar}`);
        expect([f.felt, rader.antall]).toEqual([f.felt, f.rader]);
      }
    });
  },
);

describe('one parameter', () => {
  it('has the count of each set, its definition and its years', async () => {
    const p = await leder('3301').hent<ParameterSvar>(`${STIER.parameter('2.1')}?aar=2023`);
    expect(p.antallTeller).toBe(p.teller);
    expect(p.antallNevner).toBe(p.nevner);
    expect(p.antallUtenfor).toBe((p.nevner ?? 0) - (p.teller ?? 0));
    expect(p.serie.map((s) => s.aar)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(p).toMatchObject({ radslag: 'husstand', harFordeling: true, merknadEldreAar: false, sisteAar: 2025 });
    expect(p.definisjon.grenser.length).toBeGreaterThan(20);
  });

  it('has no rows where the register does not answer it', async () => {
    const p = await leder('3301').hent<ParameterSvar>(`${STIER.parameter('1.1')}?aar=2023`);
    expect(p).toMatchObject({ radslag: null, antallTeller: null, verdi: null, harFordeling: false });
    expect((await leder('3301').raa(STIER.rader('1.1'))).status).toBe(404);
  });

  it('is broken down into what it counts', async () => {
    const f = await leder('3301').hent<FordelingSvar>(`${STIER.fordeling('2.S2')}?aar=2023`);
    const { teller } = await leder('3301').hent<ParameterSvar>(`${STIER.parameter('2.S2')}?aar=2023`);
    const sum = (rader: readonly { antall: number }[] | null) => rader?.reduce((s, r) => s + r.antall, 0);
    expect([sum(f.maalgrupper), sum(f.alder), sum(f.kryss)]).toEqual([teller, teller, teller]);
  });
});

describe('rows', () => {
  const rader = (sporring: string) =>
    leder('3301').hent<RaderSvar>(`${STIER.rader('2.1')}?aar=2023&sett=nevner&${sporring}`);

  it('stand with the nearest to the boundary first', async () => {
    const avstander = (await rader('')).rader.map((r) => Math.abs(r.avstand ?? Infinity));
    expect(avstander).toEqual([...avstander].sort((a, b) => a - b));
  });

  it('are sorted as asked, and every row says why', async () => {
    const ider = (rader: readonly GrunnlagRad[]) => rader.filter((r) => !r.ikkeTilgang).map((r) => r.id);
    const stigende = ider((await rader('sorter=id')).rader);
    const synkende = (await rader('sorter=id&retning=synkende')).rader;
    expect(stigende).toEqual(sortert(stigende));
    expect(ider(synkende)).toEqual([...stigende].reverse());
    for (const r of synkende) expect(r.hvorfor.nb.length > 5 && r.hvorfor.nn.length > 5).toBe(true);
  });

  it('come out as a file: the same rows in the same order', async () => {
    const skjerm = await rader('sorter=dag');
    const csv = await leder('3301').raa(`${STIER.raderEksport('2.1')}?aar=2023&sett=nevner&sorter=dag&format=csv`);
    expect(csv.hoder.get('content-disposition')).toBe('attachment; filename="2.1-2023-nevner.csv"');
    const linjer = csv.tekst
      .replace(/^\ufeff/, '')
      .trim()
      .split('\n');
    expect(linjer.slice(1).map((l) => l.split(';')[2])).toEqual(skjerm.rader.map((r) => (r.ikkeTilgang ? '' : r.id)));
    const xlsx = await leder('3301').raa(`${STIER.raderEksport('2.1')}?aar=2023&sett=nevner&format=xlsx&spraak=nn`);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('another municipality', () => {
  it('has its own rows only', async () => {
    const [a = [], b = []] = await Promise.all(
      ['3301', '1103'].map(async (nr) => (await alleRader(leder(nr), STIER.rader('5.1'), 'aar=2023')).map((r) => r.id)),
    );
    expect(a.length * b.length).toBeGreaterThan(0);
    expect(a.filter((id) => !id.startsWith('3301-'))).toEqual([]);
    expect(b.filter((id) => !id.startsWith('1103-'))).toEqual([]);
  });
});
