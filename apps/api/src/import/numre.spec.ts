import { grunnpakke } from './spesifikasjon/grunnpakke';
import { Importbenk } from './spesifikasjon/importbenk';

/** Invented: the month is 80 too many. */
const NUMMER = '17890187102';
const HODE = 'person_id;kommunenummer;fodselsnummer;fodselsdato';
type Rad = { readonly id: string; readonly hash: Buffer; readonly kryptert: Buffer };

describe('identity numbers of a later package', () => {
  let benk: Importbenk;
  const numre = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await rader()).map((r) => [r.id, benk.nokkel.dekrypter(r.kryptert)]));
  const rader = (): Promise<Rad[]> =>
    benk.sql<Rad>(
      `select ekstern_id as id, fodselsnummer_hash as hash, fodselsnummer_kryptert as kryptert from register.personer
        where fodselsnummer_hash is not null order by 1`,
    );

  beforeAll(async () => {
    benk = await Importbenk.ny();
    await benk.importer(grunnpakke());
  });
  afterAll(() => benk.lukk());

  it('are encrypted when they are new or another, and left alone when they are the same', async () => {
    const foer = (await rader()).find((r) => r.id === 'P1');
    const svar = await benk.importer({
      personer: [HODE, `P1;9902;${NUMMER};2001-09-17`, `P90;9902;${NUMMER};2001-09-17`, 'P91;9902;;1980-01-01'],
    });
    expect(svar.feil).toEqual([]);
    expect(await numre()).toMatchObject({ P1: NUMMER, P90: NUMMER });
    const etter = await rader();
    expect(foer).toBeDefined();
    expect(etter.find((r) => r.id === 'P1')?.kryptert).toEqual(foer?.kryptert);
    expect(etter.every((r) => benk.nokkel.hash(benk.nokkel.dekrypter(r.kryptert)).equals(r.hash))).toBe(true);
  });

  it('of somebody who had none, or another', async () => {
    await benk.importer({ personer: [HODE, 'P90;9902;;2001-09-17', `P91;9902;${NUMMER};2001-09-17`] });
    expect(await numre()).toMatchObject({ P91: NUMMER });
    expect(Object.keys(await numre())).not.toContain('P90');
  });
});
