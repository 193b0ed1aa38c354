import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eksporter } from '../eksport/eksporter';
import { finnKommune } from '../eksport/kommune.queries';
import { grunnpakke, medNyRad, type Testpakke } from './spesifikasjon/grunnpakke';
import { Importbenk } from './spesifikasjon/importbenk';

/** What the first version of the package has no files for. The business day is 2026-11-22. */
const TILLEGG: Testpakke = {
  boligdetaljer: ['bolig_id;etasje;heis;depositum', 'B1;3;ja;24000', 'B9;1;nei;'],
  rullestolsvar: ['bolig_id;fom;til_boligen;inn_i_boligen;rundt_i_rommene', 'B1;2020-01-01;ja;ja;ja'],
  klargjoringer: ['bolig_id;fom;tom;arbeid', 'B1;2026-11-20;2026-12-01;vask'],
  nokler: ['nokkel_id;bolig_id;merke;hos;fom;tom', 'N1;B1;Hovednøkkel 1;leietaker;2021-01-01;'],
  innleieavtaler: [
    'innleieavtale_id;bolig_id;utleier;fom;tom;maanedspris;oppsigelse_maaneder',
    'I1;B2;Vika Utleie AS;2020-01-01;2021-06-30;9000,5;3',
    'I2;B2;Vika Utleie AS;2021-07-01;2022-12-31;9500;3',
  ],
  tilvisningsavtaler: [
    'tilvisningsavtale_id;kommunenummer;navn;utleier;fom;tom;antall_boliger',
    'TA1;9902;Vika borettslag;;2020-01-01;2030-12-31;3',
  ],
  tilvisningsboliger: [
    'tilvisningsavtale_id;bolig_id;fom;tom',
    'TA1;B1;2020-01-01;2020-12-31',
    'TA1;B2;2021-01-01;2022-12-31',
  ],
  kontakter: ['person_id;telefon;epost;spraak;tolk', 'P1;99999999;prove@example.no;ar;ja'],
  representanter: ['representant_id;person_id;slag;navn;fom;tom', 'R1;P2;verge;Prøve Verge;2020-01-01;2028-05-04'],
};
const alt = (): Testpakke => ({ ...grunnpakke(), ...structuredClone(TILLEGG) });
const ny = (fil: string, linje: string) => (): Testpakke => medNyRad(alt(), fil, linje);

/** [what, the package, findings as fil:rad:kolonne:kode] */
const FUNN: readonly (readonly [string, () => Testpakke, ...string[]])[] = [
  ['nothing of what is agreed for days to come', alt],
  [
    'two innleieavtaler on one day',
    ny('innleieavtaler', 'I3;B2;;2021-06-30;2021-06-30;;'),
    'innleieavtaler.csv:2:fom:overlappende_innleieavtaler',
    'innleieavtaler.csv:4:fom:overlappende_innleieavtaler',
  ],
  [
    'a bolig twice on one day',
    ny('tilvisningsboliger', 'TA1;B1;2020-12-31;2020-12-31'),
    'tilvisningsboliger.csv:2:fom:overlappende_tilvisning',
    'tilvisningsboliger.csv:4:fom:overlappende_tilvisning',
  ],
  [
    'a bolig before the agreement, and one without its end',
    () =>
      medNyRad(ny('tilvisningsboliger', 'TA1;B1;2019-01-01;2019-12-31')(), 'tilvisningsboliger', 'TA1;B1;2024-01-01;'),
    'tilvisningsboliger.csv:4:fom:tilvisning_utenfor_avtale',
    'tilvisningsboliger.csv:5:tom:tilvisning_utenfor_avtale',
  ],
  [
    'last day before the first',
    ny('klargjoringer', 'B1;2024-01-02;2024-01-01;vask'),
    'klargjoringer.csv:3:tom:tom_for_fom',
  ],
  [
    'more than forty per cent on the day two are there',
    ny('tilvisningsboliger', 'TA1;B2;2020-12-31;2020-12-31'),
    'tilvisningsavtaler.csv:2:antall_boliger:over_40_prosent',
  ],
  [
    'an innleieavtale longer than the bolig is ours',
    ny('innleieavtaler', 'I3;B2;;2023-01-01;2023-12-31;;'),
    'innleieavtaler.csv:4:fom:innleie_utenfor_bolig',
  ],
];

describe('the files that came after the first version', () => {
  let benk: Importbenk;
  beforeEach(async () => (benk = await Importbenk.ny()));
  afterEach(() => benk.lukk());

  const antall = async (tabell: string): Promise<number> => {
    const [rad] = await benk.sql<{ n: number }>(`select count(*)::int as n from register.${tabell}`);
    return rad?.n ?? -1;
  };

  it('are held against their rules', async () => {
    for (const [hva, pakke, ...ventet] of FUNN) {
      const svar = await benk.importer(pakke(), { torrkjoring: true });
      const funn = svar.funn.map((f) => `${f.fil}:${f.rad}:${f.kolonne}:${f.kode}`);
      expect([hva, funn.sort()]).toEqual([hva, [...ventet].sort()]);
    }
  });

  it('in, out, in: nothing changes; out in another register: the same bytes', async () => {
    expect((await benk.importer(alt())).feil).toEqual([]);
    const mappe = await mkdtemp(join(tmpdir(), 'tak-tillegg-'));
    const ut = async (b: Importbenk, navn: string): Promise<Record<string, string>> => {
      const kommune = await finnKommune(b.db, { id: 'prøve', rolle: 'system', kommuneId: 0 }, '9902', '2026-11-22');
      const bruker = { id: 'prøve', rolle: 'system', kommuneId: kommune?.kommuneId ?? -1 } as const;
      const til = join(mappe, navn);
      await eksporter({ db: b.db, nokkel: b.nokkel, bruker, kommunenummer: '9902', mappe: til, kjentPer: null });
      const filer = (await readdir(til)).sort();
      return Object.fromEntries(await Promise.all(filer.map(async (f) => [f, await readFile(join(til, f), 'utf8')])));
    };
    const forste = await ut(benk, 'en');
    expect(Object.keys(forste)).toEqual(expect.arrayContaining(Object.keys(TILLEGG).map((f) => `${f}.csv`)));
    const foer = await benk.avtrykk();
    expect((await benk.importerMappe(join(mappe, 'en'), { komplett: true })).feil).toEqual([]);
    expect(await benk.avtrykk()).toBe(foer);
    const annen = await Importbenk.ny();
    expect((await annen.importerMappe(join(mappe, 'en'))).feil).toEqual([]);
    expect(await ut(annen, 'to')).toEqual(forste);
    await annen.lukk();
    await rm(mappe, { recursive: true, force: true });
  });

  it('stand when a complete package of the first version comes, and go with the dwelling and the person', async () => {
    await benk.importer(alt());
    expect((await benk.importer(grunnpakke(), { komplett: true })).feil).toEqual([]);
    for (const tabell of Object.keys(TILLEGG)) expect([tabell, await antall(tabell)]).not.toEqual([tabell, 0]);

    const uten = grunnpakke();
    for (const [fil, linjer] of Object.entries(uten)) uten[fil] = linjer.filter((l) => !/(^|;)(B2|L3)(;|$)/.test(l));
    expect((await benk.importer(uten, { komplett: true })).feil).toEqual([]);
    expect([await antall('innleieavtaler'), await antall('tilvisningsboliger')]).toEqual([0, 1]);
    expect([await antall('tilvisningsavtaler'), await antall('nokler')]).toEqual([1, 1]);
  });

  it('can be taken away one by one, by id or by key', async () => {
    await benk.importer(alt());
    const slettes = ['fil;id;grunn', 'nokler;N1;feil', 'klargjoringer;B1/2026-11-20;feil', 'kontakter;P1;feil'];
    expect((await benk.importer({ slettes })).feil).toEqual([]);
    expect([await antall('nokler'), await antall('klargjoringer'), await antall('kontakter')]).toEqual([0, 0, 0]);
    expect(await antall('innleieavtaler')).toBe(2);
  });
});
