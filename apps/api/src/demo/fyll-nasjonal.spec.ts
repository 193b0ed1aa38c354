import { Database, Fodselsnummernokkel, iTransaksjon } from '@tak/database';
import type { Funn } from '@tak/contracts';
import { forbered, type Indikatorresultat } from '@tak/indicators';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fremmedeKommuner, fyllNasjonal } from './fyll-nasjonal';
import { lagLandspakke } from './nasjonal/lag-landspakke';
import type { Landvalg } from './nasjonal/landet';

const bruker = { id: 'test', rolle: 'system', kommuneId: 0 } as const;
const dag = '2026-11-22';

/** A country of twelve municipalities, with totals of its own. */
const LAND: Landvalg = {
  fro: 5,
  dag,
  antall: 12,
  totaler: { boliger: 846, rullestol: 408, nyinnflyttede: 104, kort: 32, lang: 11, kortMedBarn: 3, langMedBarn: 2 },
};
jest.setTimeout(180_000);

describe('fyllNasjonal', () => {
  let mappe: string;
  let base: Testdatabase;
  let db: Database;
  const funn: Funn[] = [];
  const nokkel = new Fodselsnummernokkel(Buffer.alloc(32, 7));

  beforeAll(async () => {
    mappe = await mkdtemp(join(tmpdir(), 'tak-landet-'));
    base = await nyDatabase();
    db = new Database(base.appUrl);
  });
  afterAll(async () => {
    await db.lukk();
    await base.slett();
    await rm(mappe, { recursive: true, force: true });
  });

  const sjekksum = async (navn: string, fro: number): Promise<string> => {
    const ut = join(mappe, navn);
    await lagLandspakke(ut, { ...LAND, fro });
    const hash = createHash('sha256');
    for (const fil of (await readdir(ut)).sort()) hash.update(await readFile(join(ut, fil)));
    return hash.digest('hex');
  };

  it('gives the same bytes for the same seed, and others for another', async () => {
    const forste = await sjekksum('a', 5);
    expect(await sjekksum('b', 5)).toBe(forste);
    expect(await sjekksum('c', 6)).not.toBe(forste);
  });

  it('is taken by the import without a single error, with few soft findings, and leaves no file', async () => {
    const faser = new Set<string>();
    const arbeid = join(mappe, 'arbeid');
    const resultat = await fyllNasjonal({
      db,
      nokkel,
      bruker,
      eierUrl: base.eierUrl,
      land: LAND,
      mappe: arbeid,
      lag: lagLandspakke,
      mottaFunn: async (f) => void funn.push(...f),
      fremdrift: (fase) => void faser.add(fase),
    });
    expect(funn.filter((f) => f.alvor === 'feil')).toEqual([]);
    expect(resultat.status).toBe('ferdig');
    const rader = resultat.antall.reduce((sum, f) => sum + f.rader, 0);
    expect(resultat.antall.find((f) => f.fil === 'kommuner.csv')?.etter).toBe(12);
    expect(funn.length).toBeLessThan(rader / 1000);
    expect([...faser]).toEqual(['lager', 'leser', 'kontrollerer', 'skriver']);
    expect(await readdir(arbeid)).toEqual([]);
    expect(await fremmedeKommuner(db, bruker)).toEqual([]);
  });

  it('gives the totals by the indicators themselves', async () => {
    const rader = await iTransaksjon(db, bruker, {}, (tx) =>
      tx.query<{ id: number }>('select kommune_id as id from kommuner'),
    );
    const kommuner = rader.map((k) => k.id);
    const { parametere, kostra } = await iTransaksjon(db, bruker, { dag, kommuner }, async (tx) => {
      const kjoring = forbered(tx.query, { aar: [2014], kommuner, kjentPer: null, dag });
      return { parametere: await kjoring.alle(), kostra: await kjoring.kostra13() };
    });
    const sum = (id: string, felt: keyof Pick<Indikatorresultat, 'teller' | 'nevner'> = 'teller'): number =>
      parametere.filter((p) => p.id === id).reduce((s, p) => s + (p[felt] ?? 0), 0);
    const skjema = (felt: string): number =>
      kostra.filter((k) => k.felt === felt).reduce((s, k) => s + Number(k.verdi), 0);
    expect(['5.1', '6.1', '5.S2', '2.S2', '2.2', '3.2'].map((id) => sum(id))).toEqual([846, 408, 104, 48, 13, 5]);
    expect([sum('2.1'), sum('2.1', 'nevner'), sum('3.1'), sum('3.1', 'nevner')]).toEqual([35, 48, 3, 5]);
    expect(['A4', 'A5', 'C1', 'E1', 'E3', 'E4', 'E5'].map(skjema)).toEqual([846, 408, 104, 48, 13, 5, 2]);
  });

  it('takes the folder away when the package cannot be made', async () => {
    const arbeid = join(mappe, 'stoppet');
    const stopp = fyllNasjonal({
      db,
      nokkel,
      bruker,
      land: LAND,
      mappe: arbeid,
      lag: () => Promise.reject(new Error('stoppet')),
    });
    await expect(stopp).rejects.toThrow('stoppet');
    expect(existsSync(arbeid) ? await readdir(arbeid) : []).toEqual([]);
  });
});
