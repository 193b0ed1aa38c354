import { join } from 'node:path';
import { Database, Fodselsnummernokkel } from '@tak/database';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import type { Funn } from '@tak/contracts';
import { apnePakke } from './lesing/apne-pakke';
import { importer } from './importer';
import type { Importresultat } from './importvalg';

const LITEN = join(__dirname, '../../../../eksempel/liten');
const bruker = { id: 'test', rolle: 'system', kommuneId: 0 } as const;

describe('importer', () => {
  let db: Database;
  let base: Testdatabase;
  const nokkel = new Fodselsnummernokkel(Buffer.alloc(32, 7));

  beforeAll(async () => {
    base = await nyDatabase();
    db = new Database(base.appUrl);
  });
  afterAll(async () => {
    await db.lukk();
    await base.slett();
  });

  async function kjor(mappe: string): Promise<{ resultat: Importresultat; funn: Funn[] }> {
    const pakke = await apnePakke(mappe, 1e9);
    const funn: Funn[] = [];
    const resultat = await importer({
      db,
      nokkel,
      pakke,
      bruker,
      dag: '2026-11-22',
      mottaFunn: async (f) => void funn.push(...f),
    });
    return { resultat, funn };
  }

  it('takes eksempel/liten', async () => {
    const { resultat, funn } = await kjor(LITEN);
    expect(funn.filter((f) => f.alvor === 'feil')).toEqual([]);
    expect(resultat.status).toBe('ferdig');
    expect(resultat.antall.find((f) => f.fil === 'boliger.csv')).toMatchObject({ rader: 187, nye: 187, etter: 187 });
  });

  it('changes nothing the second time', async () => {
    const { resultat } = await kjor(LITEN);
    expect(resultat.antall.filter((f) => f.nye + f.endret + f.slettet > 0)).toEqual([]);
  });
});
