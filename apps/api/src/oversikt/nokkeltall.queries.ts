import { Injectable } from '@nestjs/common';
import type { NokkeltallId, OversiktstallSvar } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { plussMaaneder, type Dato, type Rolle } from '@tak/domain';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { talldager } from './dager';
import { BOLIGER, ENHET, foran, LEDER, MIDLERTIDIG, SETTEKSTER, type Settekster } from './nokkeltall.sql';

/** The four of each role, in the order they are shown. */
const TALL: Partial<Readonly<Record<Rolle, readonly NokkeltallId[]>>> = {
  nav: ['midlertidig', 'midlertidig_barn', 'over_tre_maaneder', 'passerer_14_dager'],
  boligkontor: ['ledige', 'dager_tomme', 'venteliste', 'kontrakt_ut'],
  tildelingskontor: ['ledige', 'dager_tomme', 'venteliste', 'kontrakt_ut'],
  leder: ['p22', 'p32', 'p58', 'pT2'],
};

type Dagsrad = { readonly nr: number } & Partial<Readonly<Record<NokkeltallId, number | null>>>;

/** The headline numbers of a role, counted on each of 25 days. No names, so it is no reading of a person. */
@Injectable()
export class NokkeltallQueries {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  les(bruker: InnloggetBruker): Promise<OversiktstallSvar> {
    const dag = this.klokke.dag();
    return iTransaksjon(this.db, bruker, { dag }, (tx) => lesTall(tx, bruker, dag));
  }
}

async function lesTall(tx: Transaksjon, bruker: InnloggetBruker, dag: string): Promise<OversiktstallSvar> {
  const { serie, ifjor } = talldager(dag);
  const ider = TALL[bruker.rolle] ?? [];
  // As for the indicators: the sets' joins are equalities, and the planner knows no sizes of what it works out.
  await tx.query('set local jit = off; set local enable_nestloop = off');
  const rader = await tell(tx, ider, [bruker.kommuneId, [...serie, ifjor]]);
  const av = (id: NokkeltallId, nr: number): number | null => rader.find((r) => r.nr === nr && id in r)?.[id] ?? null;
  const tall = ider.map((id) => ({
    id,
    enhet: ENHET[id] ?? ('antall' as const),
    verdi: av(id, serie.length),
    ifjor: av(id, serie.length + 1),
    serie: serie.map((_, i) => av(id, i + 1)),
  }));
  return { dag, dagIfjor: ifjor, tall };
}

/** The municipality, and the days. */
type Talloppslag = readonly [number, readonly Dato[]];

/** Each of the texts that one of these numbers needs. */
async function tell(tx: Transaksjon, ider: readonly NokkeltallId[], verdier: Talloppslag): Promise<readonly Dagsrad[]> {
  const svar: Dagsrad[] = [];
  const hent = async (sql: string): Promise<void> => {
    svar.push(...(await tx.query<Dagsrad & Record<string, unknown>>(sql, verdier)));
  };
  if (ider.includes('midlertidig')) await hent(MIDLERTIDIG);
  if (ider.includes('ledige') || ider.includes('p22')) await leggForan(tx, verdier);
  if (ider.includes('ledige')) await hent(BOLIGER);
  if (ider.includes('p22')) await hent(LEDER);
  return svar;
}

/** kdb_periode for as long as the transaction, of what reaches the twelve months before the first of the days. */
async function leggForan(tx: Transaksjon, [kommune, dager]: Talloppslag): Promise<void> {
  const forste = plussMaaneder(dager.reduce((a, b) => (a < b ? a : b)), -12); // prettier-ignore
  const sql = foran(await settekster(tx));
  await tx.query(`create temporary table kdb_periode on commit drop as ${sql}`, [kommune, forste]);
  await tx.query('analyze pg_temp.kdb_periode');
}

/** The sets' own texts, from the database. */
async function settekster(tx: Transaksjon): Promise<Settekster> {
  const rader = await tx.query<{ navn: string; tekst: string }>(
    `select c.relname as navn, rtrim(pg_get_viewdef(c.oid), ';') as tekst from pg_class c
      where c.relnamespace = 'register'::regnamespace and c.relkind = 'v' and c.relname = any ($1)`,
    [[...SETTEKSTER]],
  );
  return Object.fromEntries(rader.map((r) => [r.navn, r.tekst])) as unknown as Settekster;
}
