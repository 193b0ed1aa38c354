import fc from 'fast-check';
import { grunnpakke, type Testpakke } from './spesifikasjon/grunnpakke';
import { Importbenk } from './spesifikasjon/importbenk';

/** Values that mean something somewhere: ids and days of the package, codes, and what is nothing at all. */
const VERDIER = [
  ...['B1', 'B2', 'B9', 'H1', 'H2', 'H9', 'P1', 'P2', 'P9', 'A1', 'A2', 'L1', 'L2', 'G1', 'G9', 'X'],
  ...['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01', '2022-12-31', '2023-01-01', '2031-05-05', '31.02.2020'],
  ...['9902', '9903', '9904', 'ja', 'nei', 'hovedperson', 'barn', 'eid', 'tilvisning', '', '0', '12,5', '-1'],
];
/** One change: a cell gets a value, a row comes twice, or a row goes. */
const endring = fc.record({
  fil: fc.nat(),
  rad: fc.nat(),
  kolonne: fc.nat(),
  verdi: fc.constantFrom(...VERDIER),
  slag: fc.constantFrom('celle', 'celle', 'celle', 'celle', 'dobbel', 'bort'),
});
type Endring = typeof endring extends fc.Arbitrary<infer T> ? T : never;

function endre(pakke: Testpakke, e: Endring): Testpakke {
  const filer = Object.keys(pakke);
  const fil = filer[e.fil % filer.length];
  const linjer = fil === undefined ? undefined : pakke[fil];
  if (fil === undefined || !linjer || linjer.length < 2) return pakke;
  const nr = 1 + (e.rad % (linjer.length - 1));
  const linje = linjer[nr] ?? '';
  if (e.slag === 'bort') return { ...pakke, [fil]: linjer.filter((_, i) => i !== nr) };
  const celler = linje.split(';');
  celler[e.kolonne % celler.length] = e.verdi;
  const ny = celler.join(';');
  return { ...pakke, [fil]: e.slag === 'dobbel' ? [...linjer, ny] : linjer.map((l, i) => (i === nr ? ny : l)) };
}

const valg = fc.record({
  endringer: fc.array(endring, { minLength: 1, maxLength: 4 }),
  uten: fc.array(fc.nat(), { maxLength: 12 }),
  komplett: fc.boolean(),
  slettes: fc.array(
    fc.tuple(
      fc.constantFrom(
        'boliger;B1',
        'soknader;A1',
        'medlemmer;H2/P2/2020-01-01',
        'leieforhold;L2',
        'bygg;G1',
        'kommuner;9903',
      ),
    ),
    { maxLength: 3 },
  ),
});

describe('packages changed at random', () => {
  let benk: Importbenk;
  beforeAll(async () => {
    benk = await Importbenk.ny();
    expect((await benk.importer(grunnpakke())).feil).toEqual([]);
  });
  afterAll(() => benk.lukk());

  it('are taken, or refused by a rule that says where; never by the database alone', async () => {
    await fc.assert(
      fc.asyncProperty(valg, async ({ endringer, uten, komplett, slettes }) => {
        const filer = Object.keys(grunnpakke());
        const borte = new Set(uten.map((n) => filer[n % filer.length]));
        const delpakke = Object.fromEntries(Object.entries(grunnpakke()).filter(([fil]) => !borte.has(fil)));
        const pakke = endringer.reduce(endre, delpakke);
        const sletting: Testpakke = slettes.length
          ? { slettes: ['fil;id;grunn', ...slettes.map(([s]) => `${s};prøve`)] }
          : {};
        const svar = await benk.importer({ ...pakke, ...sletting }, { torrkjoring: true, komplett });
        expect(svar.funn.filter((f) => f.kode === 'brutt_regel_i_databasen')).toEqual([]);
        expect(svar.resultat.status).toBe(svar.feil.length > 0 ? 'avvist' : 'ferdig');
        for (const f of svar.feil) expect(f.fil).toMatch(/\.csv$/);
      }),
      { numRuns: 30 },
    );
  }, 600_000);
});
