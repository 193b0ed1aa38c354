import { enFolkemengde, rett, settInn, slett, type Provekommune, type Rad, type Skriver } from '@tak/testing';
import * as fc from 'fast-check';
import { INDIKATORER, KOSTRA13 } from './index';
import { enFamilie } from './prove/en-familie';
import { kjor, registeret } from './prove/prove';

const register = registeret();

/** One way to correct a row of each table, from a number. */
function rettelse(rad: Rad, n: number): Record<string, unknown> {
  const dag = new Date(Date.UTC(2024, 0, 1 + (n % 366))).toISOString().slice(0, 10);
  switch (rad.tabell) {
    case 'boliger':
      return { disposisjonsform: ['eid', 'innleid', 'tilvisning'][n % 3], samlokalisert: n % 2 === 0 };
    case 'boligendringer':
      return { fom: `2024-12-${10 + (n % 20)}`, disposisjonsform: n % 2 ? 'tilvisning' : 'eid' };
    case 'soknader':
      return { mottatt: dag, bortfalt: n % 2 ? dag : null };
    case 'personer':
      return { fodselsdato: `${1990 + (n % 30)}-06-01` };
    case 'medlemmer':
      return { tom: n % 2 ? null : '2024-06-30', fom: '2024-01-0' + (1 + (n % 9)) };
    case 'maalgrupper':
      return { maalgruppe: n % 2 ? 'eldre' : 'andre_problemer' };
    case 'utilgjengelig':
      return { tom: n % 2 ? '2030-01-01' : null };
    case 'midlertidige_opphold':
      return { fom: dag, tom: n % 2 ? '2024-12-31' : null, tilbud: n % 5 ? 'hotell' : 'natthjem' };
    case 'leieforhold':
      return { tom: n % 2 ? null : '2025-12-31' };
    case 'virkemidler':
      return { formaal: n % 2 ? 'kjop' : 'refinansiering', utbetalt: dag };
    case 'tilsagn':
      return { belop: n, dato: dag };
    case 'utkastelser':
      return { avsluttet: dag };
    case 'bosettinger':
      return { bosatt: dag, enslig_mindreaarig: n % 2 === 0 };
    default:
      throw new Error(`no correction of ${rad.tabell}`);
  }
}

const BLADER: ReadonlySet<string> = new Set([
  'medlemmer',
  'maalgrupper',
  'boligendringer',
  'utilgjengelig',
  'leieforhold',
  'midlertidige_opphold',
  'virkemidler',
  'tilsagn',
  'utkastelser',
  'bosettinger',
]);

/** Takes a row away and puts another of the same key in its place, in one act. */
async function byttUt(b: Skriver, rad: Rad, n: number): Promise<Rad> {
  await slett(b, rad);
  return settInn(b, 'maalgrupper', {
    ...rad.nokkel,
    maalgruppe: n % 2 ? 'uten_behovsproving' : 'funksjonsnedsettelse',
  });
}

/** Everything that is counted in two years, with the ids behind every set. */
async function alt(kommune: Provekommune, kjentPer?: string): Promise<unknown> {
  return kjor(kommune, { aar: 2024, flere: [2023], kjentPer, dag: '2025-06-01' }, async (k, aar) => {
    const ider: Record<string, unknown> = {};
    for (const { id } of INDIKATORER) ider[id] = await k.ider(id, aar);
    for (const { felt, sett } of KOSTRA13) if (sett) ider[felt] = (await k.ider(felt, aar)).teller;
    return { tall: await k.alle(), skjema: await k.kostra13(), ider };
  });
}

const handling = fc.tuple(fc.constantFrom('ny', 'rett', 'rett', 'rett', 'slett', 'bytt'), fc.nat(10_000));
const akter = fc.array(fc.array(handling, { minLength: 1, maxLength: 5 }), { minLength: 3, maxLength: 5 });

describe('as known at a moment', () => {
  it('every number and every id is what it was then, whatever was corrected later', async () => {
    await fc.assert(
      fc.asyncProperty(akter, async (alle) => {
        const kommune = await register().enKommune();
        let rader = await kommune.skriv(async (b) => {
          await enFolkemengde(b, 2024, 1234);
          return [...(await enFamilie(b, 1)), ...(await enFamilie(b, 2)), ...(await enFamilie(b, 31))];
        });
        const husket: { kjentPer: string; svar: unknown }[] = [];
        const husk = async (): Promise<void> => {
          husket.push({ kjentPer: await kommune.tidspunkt(), svar: await alt(kommune) });
        };
        await husk();
        for (const akt of alle) {
          rader = await kommune.skriv((b) => utfor(b, akt, rader));
          await husk();
        }
        for (const { kjentPer, svar } of husket) expect(await alt(kommune, kjentPer)).toEqual(svar);
      }),
      { numRuns: 4 },
    );
  });
});

/** Does an act's doings in order; a row whose key changed is known by its new one. */
async function utfor(b: Skriver, akt: readonly (readonly [string, number])[], foer: readonly Rad[]): Promise<Rad[]> {
  let rader = [...foer];
  for (const [hva, n] of akt) {
    if (hva === 'ny') rader.push(...(await enFamilie(b, n)));
    const aktuelle = rader.filter(
      (r) => hva === 'rett' || (hva === 'bytt' ? r.tabell === 'maalgrupper' : BLADER.has(r.tabell)),
    );
    const rad = aktuelle[n % Math.max(1, aktuelle.length)];
    if (!rad || hva === 'ny') continue;
    const ut = rader.filter((r) => r !== rad);
    if (hva === 'slett') {
      await slett(b, rad);
      rader = ut;
    } else if (hva === 'bytt') {
      rader = [...ut, await byttUt(b, rad, n)];
    } else {
      const verdier = rettelse(rad, n);
      await rett(b, rad, verdier);
      const nokkel = Object.fromEntries(Object.entries(rad.nokkel).map(([k, v]) => [k, verdier[k] ?? v]));
      rader = [...ut, { ...rad, nokkel }];
    }
  }
  return rader;
}
