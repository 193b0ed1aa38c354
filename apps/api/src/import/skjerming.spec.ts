import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Funn } from '@tak/contracts';
import { eksporter } from '../eksport/eksporter';
import { finnKommune } from '../eksport/kommune.queries';
import { grunnpakke, medRad, type Testpakke } from './spesifikasjon/grunnpakke';
import { Importbenk } from './spesifikasjon/importbenk';

let benk: Importbenk;
beforeEach(async () => {
  benk = await Importbenk.ny();
});
afterEach(() => benk.lukk());

/** P1 of H1, which has the stay O1 in «Havn», is protected in this grade. */
const med = (grad: string): Testpakke => {
  const [hode = '', forste = '', ...resten] = grunnpakke()['personer'] ?? [];
  return { ...grunnpakke(), personer: [hode, forste.replace('ugradert', grad), ...resten] };
};
const STRENGE = ['strengt_fortrolig', 'strengt_fortrolig_utland'];

const steder = () =>
  benk.sql<{ hvor: string; sted: string | null }>(
    `select 'naa' as hvor, sted from register.midlertidige_opphold
     union all select 'historikk', sted from register.midlertidige_opphold_historikk`,
  );

describe('where a strictly confidential person stays', () => {
  it.each(STRENGE)('is not stored (%s), and the same package twice changes nothing', async (grad) => {
    await benk.importer(med(grad));
    expect(await steder()).toEqual([{ hvor: 'naa', sted: null }]);
    const foer = await benk.avtrykk();
    const { resultat } = await benk.importer(med(grad));
    expect(resultat.antall.filter((a) => a.endret + a.nye + a.slettet > 0)).toEqual([]);
    expect(await benk.avtrykk()).toBe(foer);
  });

  it('is not stored by the first fill either', async () => {
    await benk.importer(med('strengt_fortrolig'), { eierUrl: benk.base.eierUrl, storPakke: 0 });
    expect(await steder()).toEqual([{ hvor: 'naa', sted: null }]);
    const foer = await benk.avtrykk();
    await benk.importer(med('strengt_fortrolig'));
    expect(await benk.avtrykk()).toBe(foer);
  });

  it('is kept where nobody is, or the grade is another', async () => {
    await benk.importer(med('fortrolig'));
    expect(await steder()).toEqual([{ hvor: 'naa', sted: 'Havn' }]);
  });

  it('is forgotten when it becomes so: now, in history, and as known before', async () => {
    await benk.importer(grunnpakke());
    const stay = 'O1;H1;hotell;Fjell;2023-01-01;2023-02-01;nei;900';
    await benk.importer(medRad(grunnpakke(), 'midlertidige_opphold', 2, stay));
    expect((await steder()).map((s) => s.sted).sort()).toEqual(['Fjell', 'Havn']);
    const [{ naa } = { naa: '' }] = await benk.sql<{ naa: string }>('select clock_timestamp()::text as naa');
    await benk.importer({ personer: med('strengt_fortrolig')['personer'] ?? [] });
    expect(new Set((await steder()).map((s) => s.sted))).toEqual(new Set([null]));
    for (const kjentPer of [null, naa]) expect(await eksportert(kjentPer)).toMatch(/^O1;H1;hotell;;2023-01-01;/m);
  });

  it('is forgotten when one becomes a member, and whoever sends it again later', async () => {
    const pakke = grunnpakke();
    const [hode = '', , ...resten] = med('strengt_fortrolig')['medlemmer'] ?? [];
    await benk.importer({ ...med('strengt_fortrolig'), medlemmer: [hode, 'H1;P2;hovedperson;2020-01-01;', ...resten] });
    expect(await steder()).toEqual([{ hvor: 'naa', sted: 'Havn' }]);
    await benk.importer({ medlemmer: [hode, 'H1;P1;annen;2024-01-01;'] });
    expect(new Set((await steder()).map((s) => s.sted))).toEqual(new Set([null]));
    const foer = await benk.avtrykk();
    await benk.importer({ midlertidige_opphold: pakke['midlertidige_opphold'] ?? [] });
    expect(await benk.avtrykk()).toBe(foer);
  });

  it('is not told by a dry run, which writes nothing', async () => {
    await benk.importer(med('strengt_fortrolig'));
    const foer = await benk.avtrykk();
    const { resultat } = await benk.importer(med('strengt_fortrolig'), { torrkjoring: true });
    expect([resultat.status, resultat.antall.reduce((n, a) => n + a.endret, 0)]).toEqual(['ferdig', 0]);
    expect(await benk.avtrykk()).toBe(foer);
  });
});

describe('a grade', () => {
  const grader = () =>
    benk.sql<{ grad: string | null }>(
      `select adressebeskyttelse as grad from register.personer where ekstern_id = 'P1'`,
    );
  const somBoligkontor = { bruker: { id: 'b', rolle: 'boligkontor', kommuneId: 0 } } as const;

  it.each([
    ['strengt_fortrolig', 'fortrolig'],
    ['strengt_fortrolig', 'ugradert'],
    ['strengt_fortrolig_utland', ''],
    ['fortrolig', 'ugradert'],
  ])('%s is not taken away by a package that somebody sends in with %s, and nothing tells', async (foer, etter) => {
    await benk.importer(med(foer));
    const { resultat, funn } = await benk.importer(med(etter), somBoligkontor);
    expect(await grader()).toEqual([{ grad: foer }]);
    expect([resultat.status, funn.filter((f) => f.fil === 'personer.csv')]).toEqual(['ferdig', []]);
    await benk.importer(med(etter));
    expect(await grader()).toEqual([{ grad: etter || null }]);
  });

  it.each([
    ['ugradert', 'fortrolig'],
    ['fortrolig', 'strengt_fortrolig'],
  ])('%s becomes %s by anybody’s package', async (foer, etter) => {
    await benk.importer(med(foer));
    await benk.importer(med(etter), somBoligkontor);
    expect(await grader()).toEqual([{ grad: etter }]);
  });
});

async function eksportert(kjentPer: string | null): Promise<string> {
  const mappe = await mkdtemp(join(tmpdir(), 'tak-sted-'));
  try {
    const system = { id: 'prøve', rolle: 'system', kommuneId: 0 } as const;
    const kommune = await finnKommune(benk.db, system, '9902', '2026-11-22');
    const bruker = { ...system, kommuneId: kommune?.kommuneId ?? -1 };
    const ut = join(mappe, 'ut');
    await eksporter({ db: benk.db, nokkel: benk.nokkel, bruker, kommunenummer: '9902', mappe: ut, kjentPer });
    return await readFile(join(ut, 'midlertidige_opphold.csv'), 'utf8');
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}

describe('what is stored of findings', () => {
  const verdier = (funn: readonly Funn[]) => funn.map((f) => [f.fil, f.rad, f.kolonne, f.kode, f.verdi]);
  const LANG = 'Navn '.repeat(60);

  it('holds no name, place or protection, and says where they are', async () => {
    const pakke = {
      ...grunnpakke(),
      personer: [
        'person_id;kommunenummer;fodselsdato;navn;kjonn;adressebeskyttelse',
        `P1;9902;2001-09-17;${LANG};k;`,
        'P2;9902;Prøve To;2010-05-05;m;',
        'P9;9903;1980-13-01;Prøve Ni;x;hemmelig',
      ],
      midlertidige_opphold: ['opphold_id;husstand_id;tilbud;sted;fom', `O1;H1;hotell;${LANG};2023-01-01`],
    };
    const { funn } = await benk.importer(pakke, { funnLagres: true });
    expect(verdier(funn)).toEqual([
      ['midlertidige_opphold.csv', 2, 'sted', 'for_lang_tekst', null],
      ['personer.csv', 2, 'navn', 'for_lang_tekst', null],
      ['personer.csv', 3, 'fodselsdato', 'ugyldig_dato', null],
      ['personer.csv', 4, 'fodselsdato', 'ugyldig_dato', '1980-13-01'],
      ['personer.csv', 4, 'kjonn', 'ugyldig_kode', 'x'],
      ['personer.csv', 4, 'adressebeskyttelse', 'ugyldig_kode', null],
    ]);
    const { funn: rapport } = await benk.importer(pakke);
    expect(rapport.find((f) => f.kolonne === 'adressebeskyttelse')?.verdi).toBe('hemmelig');
  });

  it('holds nobody’s data for a header that is not there', async () => {
    const uten = { ...grunnpakke(), personer: (grunnpakke()['personer'] ?? []).slice(1) };
    const { funn, resultat } = await benk.importer(uten, { funnLagres: true });
    expect(funn.filter((f) => f.kode === 'ukjent_kolonne').map((f) => f.kolonne)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((nr) => `kolonne ${nr}`),
    );
    expect(JSON.stringify([funn, resultat])).not.toMatch(/Prøve|17890187102/);
  });

  it('names no protected household, nor what belongs to it', async () => {
    const [hode = '', ...opphold] = grunnpakke()['midlertidige_opphold'] ?? [];
    const pakke = (grad: string): Testpakke => ({
      ...med(grad),
      midlertidige_opphold: [
        hode,
        ...opphold,
        'O2;H2;hotell;;2024-01-01;;;',
        'O7;H7;hotell;;2024-01-01;;;',
        'O9;H9;hotell;;2024-01-01;;;',
      ],
    });
    const apent = (await benk.importer(pakke('ugradert'), { funnLagres: true, torrkjoring: true })).funn;
    const vernet = (await benk.importer(pakke('fortrolig'), { funnLagres: true, torrkjoring: true })).funn;
    expect(apent.map((f) => [f.rad, f.kode])).toEqual(vernet.map((f) => [f.rad, f.kode]));
    expect(JSON.stringify(apent)).toContain('L2');
    // H1 and H2 are households of P1; H9 is nobody's but its own.
    expect(JSON.stringify(vernet)).not.toMatch(/\b(L1|L2|H1|H2|O1|O2|P1)\b/);
    expect(JSON.stringify(vernet)).toContain('L9');
  });

  it('tells of what was taken away, but not of a protected household', async () => {
    await benk.importer(med('fortrolig'));
    await benk.importer({
      slettes: ['fil;id;grunn', 'utkastelser;U1;Gjaldt Skjult Navn', 'boligendringer;B1/2021-01-01;feil'],
    });
    const rader = await benk.sql<{ slettet: object }>(
      `select detaljer -> 'slettet' as slettet from register.hendelser where detaljer ? 'slettet'`,
    );
    expect(rader).toEqual([
      {
        slettet: [
          { fil: 'utkastelser', id: null, grunn: null },
          { fil: 'boligendringer', id: 'B1/2021-01-01', grunn: 'feil' },
        ],
      },
    ]);
  });
});
