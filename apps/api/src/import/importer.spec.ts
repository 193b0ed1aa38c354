import { join } from 'node:path';
import { grunnpakke, medRad } from './spesifikasjon/grunnpakke';
import { Importbenk } from './spesifikasjon/importbenk';

const LITEN = join(__dirname, '../../../../eksempel/liten');

describe('importer', () => {
  let benk: Importbenk;
  beforeAll(async () => (benk = await Importbenk.ny()));
  afterAll(() => benk.lukk());

  it('takes eksempel/liten', async () => {
    const { resultat, feil } = await benk.importerMappe(LITEN);
    expect(feil).toEqual([]);
    expect(resultat.status).toBe('ferdig');
    expect(resultat.antall.find((f) => f.fil === 'boliger.csv')).toMatchObject({ rader: 187, nye: 187, etter: 187 });
  });

  it('tells of its progress in order, from nothing to all', async () => {
    const faser: string[] = [];
    let siste = 0;
    await benk.importerMappe(LITEN, {
      fremdrift: (fase, andel) => {
        if (faser.at(-1) !== fase) {
          faser.push(fase);
          siste = 0;
        }
        expect(andel).toBeGreaterThanOrEqual(siste);
        expect(andel).toBeLessThanOrEqual(1);
        siste = andel;
      },
    });
    expect(faser).toEqual(['leser', 'kontrollerer', 'skriver']);
  });

  it('leaves no identity number in clear anywhere in the database, earlier versions included', async () => {
    await benk.importer(grunnpakke());
    const nytt = '04888800005';
    const svar = await benk.importer(medRad(grunnpakke(), 'personer', 2, `P1;9902;${nytt};1988-08-04;Prøve Én;k;`));
    expect(svar.resultat.antall.find((f) => f.fil === 'personer.csv')?.endret ?? svar.feil).toBe(1);
    expect(await benk.sql(`select from register.personer_historikk where fodselsnummer_hash is not null`)).toHaveLength(
      1,
    );
    const tabeller = await benk.sql<{ navn: string }>(
      `select format('%I.%I', schemaname, tablename) as navn from pg_tables
        where schemaname in ('register', 'drift', 'tak', 'public')`,
    );
    for (const { navn } of tabeller) {
      for (const nr of ['17890187102', nytt]) {
        const treff = await benk.sql(`select from ${navn} t where t::text like $1 or t::text like $2`, [
          `%${nr}%`,
          `%${Buffer.from(nr).toString('hex')}%`,
        ]);
        expect({ navn, treff: treff.length }).toEqual({ navn, treff: 0 });
      }
    }
  });
});
