import { Database, iTransaksjon } from '@tak/database';
import { forbered } from '@tak/indicators';
import { raskest } from '../maaling';
import { skriv } from '../rapport';
import { tellTabeller } from '../referanse/kopi-og-telling';
import { DAG, type Register } from '../register';

const AAR = 2024;
const TI = Array.from({ length: 10 }, (_, i) => AAR - 9 + i);
const bruker = { id: 'bench', rolle: 'system' } as const;

/** Every parameter and KOSTRA 13, in a transaction of its own. */
type Regn = (kommuner: readonly number[], aar: readonly number[], kjentPer: string | null) => Promise<unknown>;

/** Numbers: the nation in one year, one municipality in ten, today and as known. Answers the times, seconds. */
export async function maalTall(
  { db, appUrl }: Register,
  { storst }: { readonly storst: boolean },
): Promise<Readonly<Record<string, number>>> {
  const app = new Database(appUrl, DELER);
  const regn: Regn = (kommuner, aar, kjentPer) => {
    const [en = 1, ...flere] = kommuner;
    // One is read as its own people read it; several by the role that has a set of them.
    const utvalg = flere.length > 0 ? { kommuner } : {};
    return iTransaksjon(app, { ...bruker, kommuneId: en }, { dag: DAG, kjentPer, ...utvalg }, async (tx) => {
      const kjoring = forbered(tx.query, { aar, kommuner, kjentPer, dag: DAG });
      return [await kjoring.alle(), await kjoring.kostra13()];
    });
  };
  try {
    const { rows } = await db.query<{ tid: string }>('select clock_timestamp()::text as tid');
    const na = rows[0]?.tid ?? null;
    const nasjon = await maalNasjonen(db, regn, na);
    const etter = await etterStorrelse(db);
    if (storst) await maalEn('the largest municipality', etter.storst, { regn, na, hoyst: 3 });
    const en = await maalEn('the median municipality', etter.median, { regn, na, hoyst: 0.3 });
    return { 'all numbers, every municipality': nasjon, 'all numbers, one municipality': en };
  } finally {
    await app.lukk();
  }
}

/** One connection a core: a count(*) is shared between cores by PostgreSQL, temporary tables are not. */
const DELER = 2;

/** Municipalities have nothing to do with each other's numbers: every second one to each connection. */
const deler = (kommuner: readonly number[]): number[][] =>
  Array.from({ length: DELER }, (_, nr) => kommuner.filter((_k, i) => i % DELER === nr));

async function maalNasjonen(db: Register['db'], regn: Regn, na: string | null): Promise<number> {
  const { rows } = await db.query<{ kommune_id: number }>('select kommune_id from register.kommuner order by 1');
  const alle = rows.map((r) => r.kommune_id);
  const landet = (kjentPer: string | null): Promise<unknown> =>
    Promise.all(deler(alle).map((kommuner) => regn(kommuner, [AAR], kjentPer)));
  const telling = await raskest(3, () => tellTabeller(db));
  const nasjon = await raskest(3, () => landet(null));
  skriv({
    arbeid: 'all numbers and KOSTRA, every municipality, one year',
    maalt: nasjon,
    enhet: 's',
    referanse: telling,
    krav: { hoyst: 2, av: 'forhold' },
    merknad: `reference: one count(*) per table per number; ${alle.length} municipalities on ${DELER} connections`,
    aarsak:
      'leases are followed backwards through all years (type of lease, tenancies), and every row passes the policy',
  });
  const kjent = await raskest(2, () => landet(na));
  skriv({
    arbeid: 'the same, as known at a moment',
    maalt: kjent,
    enhet: 's',
    referanse: nasjon,
    krav: { hoyst: 2, av: 'forhold' },
    merknad: 'reference: the same without',
    aarsak: 'every table a number reads is copied as it was known before anything is counted',
  });
  return nasjon;
}

async function maalEn(
  hvem: string,
  kommune: number,
  { regn, na, hoyst }: { readonly regn: Regn; readonly na: string | null; readonly hoyst: number },
): Promise<number> {
  const en = await raskest(3, () => regn([kommune], TI, null));
  skriv({
    arbeid: `all numbers and KOSTRA, ${hvem}, ten years`,
    maalt: en,
    enhet: 's',
    krav: { hoyst, av: 'maalt' },
    aarsak: 'some forty statements and temporary tables cost a quarter of a second before the first row is counted',
  });
  const kjent = await raskest(3, () => regn([kommune], TI, na));
  skriv({
    arbeid: 'the same, as known at a moment',
    maalt: kjent,
    enhet: 's',
    referanse: en,
    krav: { hoyst: 1.5, av: 'forhold' },
    merknad: 'reference: the same without',
  });
  return en;
}

/** The municipality with most dwellings, and the one in the middle. */
async function etterStorrelse(db: Register['db']): Promise<{ storst: number; median: number }> {
  const { rows } = await db.query<{ kommune_id: number }>(
    'select kommune_id from register.boliger group by kommune_id order by count(*) desc, kommune_id',
  );
  return { storst: rows[0]?.kommune_id ?? 1, median: rows[Math.floor(rows.length / 2)]?.kommune_id ?? 1 };
}
