import { enFolkemengde, rett, type Provekommune, type Rad } from '@tak/testing';
import { enFamilie } from './prove/en-familie';
import { kjor, registeret } from './prove/prove';

const register = registeret();

/** Of each table the columns that numbers read, each with two values. */
const RETTELSER: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  boliger: [{ disposisjonsform: 'tilvisning' }, { rullestol: true }, { maalgruppe: 'eldre' }, { samlokalisert: true }],
  soknader: [{ mottatt: '2024-03-01' }, { vedtaksdato: '2024-05-01', utfall: 'avslag' }],
  personer: [{ fodselsdato: '2012-06-01' }, { fodselsdato: '1999-06-01' }],
  medlemmer: [{ tom: '2023-02-01' }, { rolle: 'annen' }],
  midlertidige_opphold: [{ tilbud: 'natthjem' }, { barn_med: true }],
  leieforhold: [{ tom: '2025-12-31' }, { tom: null }],
  virkemidler: [{ formaal: 'refinansiering' }, { ordning: 'tilskudd_etablering', formaal: null }],
  tilsagn: [{ ordning: 'grunnlan' }, { dato: '2024-02-02' }],
  utkastelser: [{ utfall: 'avverget', avsluttet: '2024-04-04' }],
  bosettinger: [{ enslig_mindreaarig: true }, { bosatt: '2024-11-01' }],
};

const valg = { aar: 2024, flere: [2023], dag: '2025-06-01' } as const;

/** Every number, by its name and year. */
const alle = (kommune: Provekommune): Promise<Map<string, string>> =>
  kjor(kommune, valg, async (k) => {
    const tall = (await k.alle()).map((r): [string, string] => [`${r.id}/${r.aar}`, JSON.stringify(r)]);
    const felt = (await k.kostra13()).map((r): [string, string] => [`${r.felt}/${r.aar}`, JSON.stringify(r)]);
    return new Map([...tall, ...felt]);
  });

const navn = ({ parametere, felt }: { readonly parametere: string[]; readonly felt: string[] }): Set<string> =>
  new Set([...parametere, ...felt]);

describe('the numbers that a change may move', () => {
  it('are all that it moves, column by column', async () => {
    const kommune = await register().enKommune();
    const rader = await kommune.skriv(async (b): Promise<Rad[]> => {
      await enFolkemengde(b, 2024, 1234);
      return [...(await enFamilie(b, 1)), ...(await enFamilie(b, 2)), ...(await enFamilie(b, 31))];
    });
    let flyttet = 0;
    let foer = await alle(kommune);
    for (const [tabell, verdier] of Object.entries(RETTELSER))
      for (const [nr, nye] of verdier.entries()) {
        const rad = rader.filter((r) => r.tabell === tabell)[nr];
        if (!rad) continue;
        const berorte = await kjor(kommune, valg, (k) => k.berorte([{ tabell, kolonner: Object.keys(nye) }]));
        await kommune.skriv((b) => rett(b, rad, nye));
        const etter = await alle(kommune);
        const andre = [...etter].filter(([id, svar]) => foer.get(id) !== svar).map(([id]) => id.split('/')[0] ?? '');
        flyttet += andre.length;
        expect(andre.filter((id) => !navn(berorte).has(id))).toEqual([]);
        foer = etter;
      }
    expect(flyttet).toBeGreaterThan(20);
  });

  it('are none when only the rent is another, and all that read a table when it has other rows', async () => {
    const kommune = await register().enKommune();
    const av = (kolonner: readonly string[] | null) =>
      kjor(kommune, valg, (k) => k.berorte([{ tabell: 'boliger', kolonner }]));
    expect(navn(await av(['maanedsleie'])).size).toBe(0);
    expect([...navn(await av(null))]).toEqual(expect.arrayContaining(['5.1', '6.1', 'A4', 'A5']));
  });
});
