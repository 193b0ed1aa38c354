import { Database, Fodselsnummernokkel } from '@tak/database';
import type { Funn } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import type { Importresultat } from '../import/importvalg';
import { fyllDemo } from './fyll-demo';
import { LUNDVIK, skalert } from './kommuneparametere';

const kommuner = [{ ...skalert(LUNDVIK, 0.08), navn: 'Nesvik' }];
const bruker = { id: 'test', rolle: 'system', kommuneId: 0 } as const;

describe('fyllDemo', () => {
  let db: Database;
  let base: Testdatabase;
  const nokkel = new Fodselsnummernokkel(Buffer.alloc(32, 7));
  const fyll = (fro: number, funn: Funn[] = []): Promise<Importresultat> =>
    fyllDemo({ db, nokkel, bruker, fro, kommuner, dag: '2026-11-22', mottaFunn: async (f) => void funn.push(...f) });

  beforeAll(async () => {
    base = await nyDatabase();
    db = new Database(base.appUrl);
  });
  afterAll(async () => {
    await db.lukk();
    await base.slett();
  });

  it('is taken by the import without a single error, and with every kind of soft finding', async () => {
    const funn: Funn[] = [];
    const resultat = await fyll(1, funn);
    expect(resultat.status).toBe('ferdig');
    expect(funn.filter((f) => f.alvor === 'feil')).toEqual([]);
    expect([...new Set(funn.map((f) => f.kode))].sort()).toEqual([
      'dato_i_fremtiden',
      'langt_opphold',
      'leieforhold_uten_medlem',
      'opphold_og_leieforhold',
      'uvanlig_areal',
    ]);
  });

  it('changes nothing with the same seed', async () => {
    const { antall } = await fyll(1);
    expect(antall.filter((f) => f.nye + f.endret + f.slettet > 0)).toEqual([]);
  });

  it('puts another seed in its place, not beside it', async () => {
    const { status, antall } = await fyll(2);
    expect(status).toBe('ferdig');
    expect(antall.filter((f) => f.etter !== f.rader)).toEqual([]);
  });
});
