/* eslint-disable no-console -- a bench prints */
import { Database, iTransaksjon, startInnebygd } from '@tak/database';
import { forbered } from '@tak/indicators';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { raskest, tak } from './maaling';
import { lagLandet, mangfoldiggjor } from './pakke';
import { bareCopy, tellTabeller } from './referanse';

// npm run bench [-- <copies of the example package> … | nasjonal]; default 20, 40 and 80 copies (60 to 240
// municipalities). `nasjonal`: the invented country of tak demo --nasjonal, seed 1; some minutes and 5 GB of disk.
const rot = resolve(import.meta.dirname, '../..');
const nasjonal = process.argv.includes('nasjonal');
const ganger = process.argv.slice(2).map(Number).filter(Boolean);
const DAG = '2026-01-15';
const AAR = 2024;
const bruker = { id: 'bench', rolle: 'system', kommuneId: 1 } as const;

interface Rad {
  readonly arbeid: string;
  readonly tid: number;
  readonly referanse: number | null;
  readonly krav: number | null;
  readonly merknad?: string;
}

function skriv(r: Rad): void {
  const forhold = r.referanse === null ? '' : `${(r.tid / r.referanse).toFixed(2)}x`;
  const krav =
    r.krav === null
      ? ''
      : `required <= ${r.krav}x${r.referanse !== null && r.tid / r.referanse > r.krav ? ' MISSED' : ''}`;
  const ref = r.referanse === null ? '' : `reference ${r.referanse.toFixed(2)} s`;
  console.log([r.arbeid.padEnd(46), `${r.tid.toFixed(2)} s`.padStart(9), ref.padEnd(18), forhold.padStart(8), krav, r.merknad ?? ''].join('  ')); // prettier-ignore
}

/** Makes a package in the folder, and answers how many rows it has. */
type Pakkemaker = (pakke: string) => Promise<number>;

const kopier =
  (antall: number): Pakkemaker =>
  (pakke) =>
    mangfoldiggjor(join(rot, 'eksempel/liten'), pakke, antall);

/** Everything at one size; returns the times that growth is read from. */
async function enStorrelse(navn: string, lag: Pakkemaker): Promise<Record<string, number>> {
  const mappe = mkdtempSync(join(tmpdir(), 'tak-bench-'));
  const innebygd = await startInnebygd({ mappe: join(mappe, 'data') });
  const db = new Client({ connectionString: innebygd.eierUrl });
  await db.connect();
  try {
    const pakke = join(mappe, 'pakke');
    const rader = await lag(pakke);
    console.log(`\n${navn}, ${rader} rows`);
    const env = { TAK_DATA: join(mappe, 'data') };
    // The schema first, so that the import measures the import.
    await tak(rot, ['importer', pakke, '--torrkjoring'], env, db);
    const copy = await raskest(3, () => bareCopy(db, pakke));
    const forste = await tak(rot, ['importer', pakke], env, db);
    const minne = (m: { node: number; backend: number }): string =>
      `memory ${Math.round(m.node)} + ${Math.round(m.backend)} MiB`;
    skriv({
      arbeid: 'first fill of an empty register',
      tid: forste.sekunder,
      referanse: copy,
      krav: 8,
      merknad: minne(forste),
    });
    const igjen = await tak(rot, ['importer', pakke], env, db);
    skriv({ arbeid: 'the same package again', tid: igjen.sekunder, referanse: copy, krav: 4, merknad: minne(igjen) });
    await db.query('analyze');
    const tall = await maalTall(db, innebygd.appUrl);
    return { import: forste.sekunder, igjen: igjen.sekunder, ...tall };
  } finally {
    await db.end();
    await innebygd.slipp();
    rmSync(mappe, { recursive: true, force: true });
  }
}

async function maalTall(db: Client, appUrl: string): Promise<Record<string, number>> {
  const app = new Database(appUrl, 2);
  try {
    const { rows } = await db.query<{ kommune_id: number }>('select kommune_id from register.kommuner order by 1');
    const alle = rows.map((r) => r.kommune_id);
    const { rows: na } = await db.query<{ tid: string }>('select clock_timestamp()::text as tid');
    const regn = (kommuner: readonly number[], aar: readonly number[], kjentPer: string | null): Promise<unknown> =>
      iTransaksjon(app, bruker, { dag: DAG, kjentPer, kommuner }, async (tx) => {
        const kjoring = forbered(tx.query, { aar, kommuner, kjentPer, dag: DAG });
        return [await kjoring.alle(), await kjoring.kostra13()];
      });
    const telling = await raskest(3, () => tellTabeller(db));
    const nasjon = await raskest(3, () => regn(alle, [AAR], null));
    skriv({ arbeid: 'all numbers, every municipality, one year', tid: nasjon, referanse: telling, krav: 2 });
    const kjent = na[0]?.tid ?? null;
    const nasjonKjent = await raskest(3, () => regn(alle, [AAR], kjent));
    skriv({ arbeid: 'the same, as known at a moment', tid: nasjonKjent, referanse: nasjon, krav: 2 });
    const ti = Array.from({ length: 10 }, (_, i) => AAR - 9 + i);
    const [storst, median] = await etterStorrelse(db);
    if (nasjonal) {
      const byen = await raskest(3, () => regn([storst], ti, null));
      skriv({
        arbeid: 'all numbers, the largest municipality, ten years',
        tid: byen,
        referanse: null,
        krav: null,
        merknad: 'required < 3 s',
      });
    }
    const en = await raskest(3, () => regn([median], ti, null));
    skriv({
      arbeid: 'all numbers, the median municipality, ten years',
      tid: en,
      referanse: null,
      krav: null,
      merknad: 'required < 0.3 s',
    });
    const enKjent = await raskest(3, () => regn([median], ti, kjent));
    skriv({ arbeid: 'the same, as known at a moment', tid: enKjent, referanse: en, krav: 1.5 });
    return { nasjon, en };
  } finally {
    await app.lukk();
  }
}

/** The municipality with most dwellings, and the one in the middle. */
async function etterStorrelse(db: Client): Promise<[number, number]> {
  const { rows } = await db.query<{ kommune_id: number }>(
    'select kommune_id from register.boliger group by kommune_id order by count(*) desc, kommune_id',
  );
  return [rows[0]?.kommune_id ?? 1, rows[Math.floor(rows.length / 2)]?.kommune_id ?? 1];
}

const storrelser = nasjonal ? [] : ganger.length > 0 ? ganger : [20, 40, 80];
const tider: Record<string, number>[] = [];
for (const n of storrelser) tider.push(await enStorrelse(`${n * 3} municipalities`, kopier(n)));
if (nasjonal) await enStorrelse('The country', (pakke) => lagLandet(rot, pakke, DAG));
const [forst, sist] = [tider[0], tider.at(-1)];
if (forst && sist && tider.length > 1) {
  const vekst = (storrelser.at(-1) ?? 1) / (storrelser[0] ?? 1);
  console.log(`\nGrowth from 1x to ${vekst}x (exponent; 1 = linear, one municipality should be 0)`);
  for (const navn of Object.keys(forst)) {
    const eksponent = Math.log((sist[navn] ?? 1) / (forst[navn] ?? 1)) / Math.log(vekst);
    console.log(`${navn.padEnd(46)}  ${eksponent.toFixed(2)}`);
  }
}
