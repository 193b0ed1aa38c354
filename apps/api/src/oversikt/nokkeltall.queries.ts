import { Injectable } from '@nestjs/common';
import type { NokkeltallId, OversiktstallSvar } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { plussDager, plussMaaneder, type Dato, type Rolle } from '@tak/domain';
import { forbered, type Grunnlag, type Kjoring } from '@tak/indicators';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { talldager } from './dager';
import { BOLIGER, ENHET, LOVENS_GRENSE } from './nokkeltall.sql';

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

/** What one of these numbers needs; a role has one kind of them. */
async function tell(tx: Transaksjon, ider: readonly NokkeltallId[], verdier: Talloppslag): Promise<readonly Dagsrad[]> {
  const hent = (sql: string): Promise<Dagsrad[]> => tx.query<Dagsrad & Record<string, unknown>>(sql, verdier);
  if (ider.includes('midlertidig'))
    return [...(await kostratall(forbered(tx.query, dagene(verdier)), I_MIDLERTIDIG)), ...(await hent(LOVENS_GRENSE))];
  if (ider.includes('p22')) return parametertall(forbered(tx.query, tolvmaaneder(verdier)));
  // The tables that stand in front of the sets are made with the first number that reads them.
  return [...(await kostratall(forbered(tx.query, tolvmaaneder(verdier)), PAA_VENTELISTE)), ...(await hent(BOLIGER))];
}

/** Numbers of the first span and the next ones; high enough for the newest definitions. */
const FORSTE_SPENN = 10_000;

/** The twelve months that end on each day, as the years of the indicators: on 31 December the year itself. */
const tolvmaaneder = (verdier: Talloppslag): Grunnlag => spenn(verdier, (d) => plussDager(plussMaaneder(d, -12), 1));

/** The day alone: who is counted on it. */
const dagene = (verdier: Talloppslag): Grunnlag => spenn(verdier, (d) => d);

function spenn([kommune, dager]: Talloppslag, fom: (dag: Dato) => Dato): Grunnlag {
  const alle = dager.map((d, i) => ({ aar: FORSTE_SPENN + i, fom: fom(d), tom: d, dag: d }));
  const siste = dager.reduce((a, b) => (a > b ? a : b));
  return { aar: alle.map((s) => s.aar), kommuner: [kommune], dag: siste, spenn: alle };
}

const nr = (aar: number): number => aar - FORSTE_SPENN + 1;

/** The leader's, by the indicators themselves. */
const PARAMETER: Readonly<Record<string, NokkeltallId>> = { '2.2': 'p22', '3.2': 'p32', '5.8': 'p58', 'T.2': 'pT2' };

async function parametertall(kjoring: Kjoring): Promise<readonly Dagsrad[]> {
  const rader = await kjoring.utvalg(Object.keys(PARAMETER));
  return rader.flatMap((r) => {
    const id = PARAMETER[r.id];
    return id ? [{ nr: nr(r.aar), [id]: r.verdi }] : [];
  });
}

/** Households in temporary stay, and those of them with a child (KOSTRA E1 and E4); on the waiting list (D1). */
const I_MIDLERTIDIG: Readonly<Record<string, NokkeltallId>> = { E1: 'midlertidig', E4: 'midlertidig_barn' };
const PAA_VENTELISTE: Readonly<Record<string, NokkeltallId>> = { D1: 'venteliste' };

async function kostratall(kjoring: Kjoring, felter: typeof PAA_VENTELISTE): Promise<readonly Dagsrad[]> {
  const rader = await kjoring.kostra13(Object.keys(felter));
  return rader.flatMap((r) => {
    const id = felter[r.felt];
    return id && typeof r.verdi === 'number' ? [{ nr: nr(r.aar), [id]: r.verdi }] : [];
  });
}
