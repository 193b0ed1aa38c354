import { lastPakke, nyttRegister, Provekommune, type Proveregister } from '@tak/testing';
import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INDIKATORER, KOSTRA13, parameterIder, spor, type Sporvalg } from '../index';
import { Arbeidstabeller, type Query } from '../kjor/grunnlag';
import { enFamilie } from '../prove/en-familie';
import { kjor, registeret } from '../prove/prove';
import { avgjor } from './avgjor';
import { lesKandidater } from './kandidater';
import { forOpphold, SPORING } from './kart';
import { lesSettrader } from './settrader';
import { settetFor } from './spor';

const EKSEMPEL = join(__dirname, '../../../../eksempel');
const DAG = '2025-06-01';
const DELER = ['teller', 'nevner'] as const;

/** Every set there is, as its own conditions. */
const SETTENE = Object.entries(SPORING).flatMap(([nr, tall]) =>
  DELER.flatMap((del) => (tall[del] ? [{ nr, del, nokkel: `${nr}/${del}`, sporing: tall[del] }] : [])),
);

const tomt = registeret();
let register: Proveregister;
let kommuner: Map<string, number>;

beforeAll(async () => {
  register = await nyttRegister();
  kommuner = await lastPakke(register.db, join(EKSEMPEL, 'liten'), parameterIder());
});
afterAll(() => register?.slett());
/** Many questions on a machine that may be busy. */
jest.setTimeout(300_000);

const kommunen = (nummer: string): Provekommune => new Provekommune(register.db, kommuner.get(nummer) ?? 0, nummer);

const tilfeller = readdirSync(EKSEMPEL).flatMap((navn): [string, number][] => {
  const [, nummer, aar] = /^fasit-(\d{4})-(\d{4})\.json$/.exec(navn) ?? [];
  return nummer && aar ? [[nummer, Number(aar)]] : [];
});

/** The ids that pass every condition, of every set, over the whole register of a municipality. */
async function gjennomVilkaarene(k: Provekommune, aar: number): Promise<Record<string, string[]>> {
  return k.les(
    async (tx) => {
      const query: Query = (sql, params) => tx.query(sql, params);
      const tabeller = new Arbeidstabeller(query, { aar: [aar], kommuner: [k.kommuneId], dag: DAG });
      const kandidater = await lesKandidater(
        query,
        tabeller,
        SETTENE.map(({ nokkel, sporing }) => ({ nokler: [nokkel], sporing })),
        'true',
      );
      return Object.fromEntries(
        SETTENE.map(({ nokkel }) => [
          nokkel,
          [...new Set(kandidater.filter((x) => x.nokkel === nokkel && !x.brudd).map((x) => x.radId))].sort(),
        ]),
      );
    },
    { dag: DAG },
  );
}

/** The ids that are counted, by the numbers themselves. */
async function telles(k: Provekommune, aar: number): Promise<Record<string, string[]>> {
  return kjor(k, { aar, dag: DAG }, async (kjoring) => {
    const ut: Record<string, string[]> = {};
    for (const { nr, del, nokkel } of SETTENE) {
      // A ratio of two fields has their rows.
      const [kilde, dels] = nr === 'B3' ? [del === 'teller' ? 'B2' : 'B1', 'teller' as const] : [nr, del];
      ut[nokkel] = [...((await kjoring.ider(kilde, aar))[dels] ?? ['no such set'])].sort();
    }
    return ut;
  });
}

describe('the conditions of a number', () => {
  it('there are some for every set the register counts', () => {
    const medSett = [
      ...INDIKATORER.map((i) => [i.id, i.nevner !== null]),
      ...KOSTRA13.map((f) => [f.felt, f.andelAv !== undefined]),
    ];
    expect(
      Object.entries(SPORING)
        .map(([nr, { nevner }]) => [nr, nevner !== undefined])
        .sort(),
    ).toEqual(medSett.sort());
  });

  it.each(tilfeller)('%s %i: a record passes them all exactly when it is counted', async (nummer, aar) => {
    const k = kommunen(nummer);
    const talt = await telles(k, aar);
    expect(await gjennomVilkaarene(k, aar)).toEqual(talt);
    expect(Object.values(talt).filter((ider) => ider.length > 0).length).toBeGreaterThan(25);
  });

  it('the same in registers made by chance', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(10_000), { minLength: 8, maxLength: 16 }), async (numre) => {
        const k = await tomt().enKommune();
        await k.skriv(async (b) => {
          for (const n of numre) await enFamilie(b, n);
        });
        for (const aar of [2023, 2024]) expect(await gjennomVilkaarene(k, aar)).toEqual(await telles(k, aar));
      }),
      { numRuns: 5 },
    );
  });
});

interface Post {
  readonly valg: Sporvalg;
  /** The sender's ids of what is the record's. */
  readonly eier: ReadonlySet<string>;
}

/** Every fifth record of each kind, with what hangs on it. */
async function poster(k: Provekommune, aar: readonly number[]): Promise<Post[]> {
  const sporsmaal = {
    husstand: `select h.husstand_id as id, null::bigint as husstand, array(
        select h.ekstern_id union all
        select ekstern_id from leieforhold x where x.kommune_id = h.kommune_id and x.husstand_id = h.husstand_id union all
        select ekstern_id from soknader x where x.kommune_id = h.kommune_id and x.husstand_id = h.husstand_id union all
        select ekstern_id from midlertidige_opphold x where x.kommune_id = h.kommune_id and x.husstand_id = h.husstand_id
        union all
        select ekstern_id from virkemidler x where x.kommune_id = h.kommune_id and x.husstand_id = h.husstand_id union all
        select ekstern_id from utkastelser x where x.kommune_id = h.kommune_id and x.husstand_id = h.husstand_id union all
        select ekstern_id from bosettinger x where x.kommune_id = h.kommune_id and x.husstand_id = h.husstand_id) as eier
      from husstander h where h.kommune_id = $1`,
    bolig: `select b.bolig_id as id, null::bigint as husstand, array(
        select b.ekstern_id union all
        select ekstern_id from leieforhold x where x.kommune_id = b.kommune_id and x.bolig_id = b.bolig_id union all
        select ekstern_id from tilsagn x where x.kommune_id = b.kommune_id and x.bolig_id = b.bolig_id) as eier
      from boliger b where b.kommune_id = $1`,
    opphold: `select o.opphold_id as id, o.husstand_id as husstand, array[o.ekstern_id] as eier
      from midlertidige_opphold o where o.kommune_id = $1`,
  } as const;
  return k.les(async (tx) => {
    const ut: Post[] = [];
    for (const slag of ['husstand', 'bolig', 'opphold'] as const) {
      const rader = await tx.query<{ id: number; husstand: number | null; eier: string[] }>(sporsmaal[slag], [
        k.kommuneId,
      ]);
      for (const r of rader.filter((_, i) => i % 5 === 0))
        ut.push({
          eier: new Set(r.eier),
          valg: {
            slag,
            id: r.id,
            kommuneId: k.kommuneId,
            aar,
            dag: DAG,
            ...(r.husstand === null ? {} : { husstandId: r.husstand }),
          },
        });
    }
    return ut;
  });
}

describe('one record, on its own part of the register', () => {
  it.each(['1103', '3301'])('%s: each set says of it what it says in the whole register', async (nummer) => {
    const k = kommunen(nummer);
    const aar = [2023, 2024];
    const alle = await poster(k, aar);
    expect(new Set(alle.map((p) => p.valg.slag)).size).toBe(3);
    const hele = await k.les(
      async (tx) => {
        const query: Query = (sql, params) => tx.query(sql, params);
        const tabeller = new Arbeidstabeller(query, { aar, kommuner: [k.kommuneId], dag: DAG });
        const rader = await lesSettrader(
          query,
          tabeller,
          SETTENE.map(({ nr, del, nokkel }) => ({
            sql: settetFor(nr, 2023, del) ?? '',
            nokler: aar.map((a) => `${nokkel}/${a}`),
          })),
          k.kommuneId,
        );
        const les = (avOpphold: boolean) =>
          lesKandidater(
            query,
            tabeller,
            SETTENE.flatMap(({ nokkel, sporing }) => {
              const s = avOpphold ? forOpphold(sporing) : sporing;
              return s ? [{ nokler: [nokkel], sporing: s }] : [];
            }),
            'true',
          );
        return { rader, avOpphold: await les(true), ellers: await les(false) };
      },
      { dag: DAG },
    );
    for (const { valg, eier } of alle) {
      const svar = await k.les((tx) => spor((sql, params) => tx.query(sql, params), valg), { dag: DAG });
      const kandidater = valg.slag === 'opphold' ? hele.avOpphold : hele.ellers;
      for (const { nr, aar: ar, ...utfall } of svar) {
        for (const del of DELER) {
          const sett = SPORING[nr]?.[del];
          const sporing = sett && valg.slag === 'opphold' ? forOpphold(sett) : sett;
          const fikk = utfall[del];
          if (!sporing || !fikk || (fikk.med === false && fikk.brudd === null)) continue;
          const nokkel = `${nr}/${del}`;
          const ventet = avgjor(sporing, valg, {
            rader: hele.rader.get(`${nokkel}/${ar}`) ?? new Map(),
            kandidater: kandidater.filter((x) => x.nokkel === nokkel && x.aar === ar && eier.has(x.kandidat)),
          });
          expect({ valg, nokkel, ar, utfall: fikk }).toEqual({ valg, nokkel, ar, utfall: ventet });
        }
      }
    }
  });
});
