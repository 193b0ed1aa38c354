import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grunnpakke, medRad } from '../import/spesifikasjon/grunnpakke';
import { Importbenk } from '../import/spesifikasjon/importbenk';
import { eksporter, OpptattMappe } from './eksporter';
import { finnKommune } from './kommune.queries';

const LITEN = join(__dirname, '../../../../eksempel/liten');
const system = { id: 'prøve', rolle: 'system', kommuneId: 0 } as const;

describe('eksporter', () => {
  let benk: Importbenk;
  let mappe: string;
  beforeEach(async () => {
    benk = await Importbenk.ny();
    mappe = await mkdtemp(join(tmpdir(), 'tak-eksport-'));
  });
  afterEach(async () => {
    await benk.lukk();
    await rm(mappe, { recursive: true, force: true });
  });

  async function ut(b: Importbenk, nummer: string, navn: string, kjentPer: string | null = null): Promise<string> {
    const kommune = await finnKommune(b.db, system, nummer, '2026-11-22');
    const til = join(mappe, navn);
    const bruker = { ...system, kommuneId: kommune?.kommuneId ?? -1 };
    await eksporter({ db: b.db, nokkel: b.nokkel, bruker, kommunenummer: nummer, mappe: til, kjentPer });
    return til;
  }

  async function innhold(sti: string): Promise<Record<string, string>> {
    const filer = (await readdir(sti)).sort();
    return Object.fromEntries(
      await Promise.all(filer.map(async (f) => [f, await readFile(join(sti, f), 'utf8')] as const)),
    );
  }

  it('in, out, in: nothing changes; out in another register: the same bytes', async () => {
    expect((await benk.importerMappe(LITEN)).feil).toEqual([]);
    const foer = await benk.avtrykk();
    const annen = await Importbenk.ny();
    for (const nummer of ['3301', '1103']) {
      const forste = await ut(benk, nummer, nummer);
      expect((await benk.importerMappe(forste, { komplett: true })).feil).toEqual([]);
      expect(await benk.avtrykk()).toBe(foer);
      expect((await annen.importerMappe(forste)).feil).toEqual([]);
      expect(await innhold(await ut(annen, nummer, `${nummer}-annen`))).toEqual(await innhold(forste));
    }
    await annen.lukk();
  });

  it('everything a package can hold comes out again, sorted, in one spelling', async () => {
    await benk.importer(grunnpakke());
    const filer = await innhold(await ut(benk, '9902', 'alt'));
    expect(Object.keys(filer)).toHaveLength(19);
    expect(filer['personer.csv']).toBe(
      'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;kjonn;adressebeskyttelse\n' +
        'P1;9902;17890187102;2001-09-17;Prøve Én;k;ugradert\nP2;9902;;2010-05-05;Prøve To;m;\n',
    );
    expect(filer['boliger.csv']?.split('\n')[1]).toBe('B1;9902;G1;;;;;eid;2020-01-01;;;50,5;;ja;;;;');
    expect(filer['bosettinger.csv']?.split('\n')[1]).toBe('S1;9902;P2;H2;2022-01-01;2022-06-01;ja');
  });

  it('as known before a correction equals the export from before it', async () => {
    await benk.importer(grunnpakke());
    const foer = await innhold(await ut(benk, '9902', 'foer'));
    const [{ naa }] = (await benk.sql<{ naa: string }>('select clock_timestamp()::text as naa')) as [{ naa: string }];
    const rettet = medRad(grunnpakke(), 'personer', 3, 'P2;9902;;2011-05-05;Prøve To;m;fortrolig');
    await benk.importer(medRad(rettet, 'kommuner', 2, '9902;Fjordvik nye'));
    await benk.importer({ slettes: ['fil;id;grunn', 'tilsagn;T1;feil'] });
    const etter = await innhold(await ut(benk, '9902', 'etter'));
    expect(etter).not.toEqual(foer);
    expect(etter['tilsagn.csv']).toBeUndefined();
    expect(await innhold(await ut(benk, '9902', 'kjent', naa))).toEqual(foer);
  });

  it('difficult values keep their bytes', async () => {
    const navn = ['"sitat"', 'to;skille', 'linje\nskift', '=2+3', ' æøå 🏠 \u2028', '\\N', 'a\tb'];
    const linjer = navn.map((n, i) => `G${i};9902;"${n.replaceAll('"', '""')}"`);
    await benk.importer({
      kommuner: ['kommunenummer;navn', '9902;Fjordvik'],
      bygg: ['bygg_id;kommunenummer;navn', ...linjer],
    });
    const sti = await ut(benk, '9902', 'vanskelig');
    const foer = await benk.avtrykk();
    expect((await benk.importerMappe(sti, { komplett: true })).feil).toEqual([]);
    expect(await benk.avtrykk()).toBe(foer);
    expect(await benk.sql('select navn from register.bygg order by ekstern_id')).toEqual(
      navn.map((n) => ({ navn: n.trim() })),
    );
  });

  it('does not write over anything', async () => {
    await benk.importer(grunnpakke());
    await writeFile(join(mappe, 'viktig.txt'), 'x');
    await expect(ut(benk, '9902', '')).rejects.toThrow(OpptattMappe);
    await expect(ut(benk, '9902', 'viktig.txt')).rejects.toThrow(OpptattMappe);
    expect(await readdir(mappe)).toEqual(['viktig.txt']);
  });
});
