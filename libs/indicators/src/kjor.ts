import { kostragruppe, KOSTRAGRUPPER } from '@tak/domain';
import type { Indikator } from './indikator';
import { indikator, INDIKATORER } from './katalog';
import { KOSTRA13 } from './kostra/kostra13';
import { fordelingAv, type Fordeling } from './kjor/fordeling';
import { Arbeidstabeller, type Endring, type Grunnlag, type Query } from './kjor/grunnlag';
import { lesRader, type Radvalg, settet, type VistRad } from './kjor/rader';
import { regnUt, svarSomTall, type Indikatorresultat, type Kostraresultat, type Opptelling } from './kjor/resultat';
import { PARAMETERE } from './parametere';

/** A set to be counted, with the name it is found again by. */
interface Tellejobb {
  readonly navn: string;
  readonly sql: string;
  readonly median: boolean;
}

/**
 * Runs any indicator in the caller's transaction: total, breakdown, rows and ids, today or as known at a moment, all
 * from the one text of the indicator. One Kjoring per transaction.
 */
export class Kjoring {
  readonly #tabeller: Arbeidstabeller;
  /** What is counted in this run, by the text of the set and then by place: many numbers share a set. */
  readonly #telt = new Map<string, Map<string, Opptelling>>();

  constructor(
    private readonly query: Query,
    private readonly grunnlag: Grunnlag,
  ) {
    this.#tabeller = new Arbeidstabeller(query, grunnlag);
  }

  /** Every parameter of the catalogue, in its order, for each municipality and year. */
  async alle(): Promise<Indikatorresultat[]> {
    return this.utvalg(PARAMETERE.map((p) => p.id));
  }

  /** The named parameters; an unknown id gives nothing. */
  async utvalg(ider: readonly string[]): Promise<Indikatorresultat[]> {
    const { kommuner, aar } = this.grunnlag;
    const onsket = new Set(ider);
    const utledede = INDIKATORER.filter((i) => onsket.has(i.id));
    const telt = await this.#tell(utledede.flatMap((i) => jobber(i)));
    const nevnertall = await this.#tall(utledede);
    const importert = await this.#importert(ider);
    return kommuner.flatMap((kommuneId) =>
      aar.flatMap((ar) =>
        PARAMETERE.filter((p) => onsket.has(p.id)).map((p) => {
          const felles = { kommuneId, id: p.id, aar: ar, kilde: p.utledes };
          const i = indikator(p.id, ar);
          if (!i) return { ...felles, ...(importert.get(`${kommuneId}/${ar}/${p.id}`) ?? UKJENT) };
          const teller = telt.get(`${jobbnavn(i, 'teller')}/${kommuneId}/${ar}`);
          const nevner = telt.get(`${jobbnavn(i, 'nevner')}/${kommuneId}/${ar}`);
          const tall = nevnertall.get(`${i.id}/${kommuneId}/${ar}`) ?? null;
          return { ...felles, ...regnUt(i, teller, nevner, tall), svar: null };
        }),
      ),
    );
  }

  /**
   * The numbers that may be others when these rows of the register are: ids of parameters, and fields of the form. Read
   * from the texts: one that names neither the table nor a column that has changed cannot tell.
   */
  async berorte(endringer: readonly Endring[]): Promise<{ parametere: string[]; felt: string[] }> {
    const leser = (sql: string | null | undefined): Promise<boolean> | false =>
      !!sql && this.#tabeller.leser(sql, endringer);
    const parametere = new Set<string>();
    for (const i of INDIKATORER)
      if ((await leser(i.teller)) || (await leser(i.nevner)) || (await leser(i.nevnertall))) parametere.add(i.id);
    const felt = new Set<string>();
    for (const f of KOSTRA13) if (await leser(f.sett)) felt.add(f.felt);
    for (const f of KOSTRA13) if (f.andelAv?.some((del) => felt.has(del))) felt.add(f.felt);
    const importerte = endringer.some((e) => IMPORTERT.includes(e.tabell));
    return {
      parametere: PARAMETERE.filter((p) => importerte || parametere.has(p.id)).map((p) => p.id),
      felt: [...felt],
    };
  }

  /** KOSTRA form 13 in the order of the form, every field or these, for each municipality and year. */
  async kostra13(felter: readonly string[] = KOSTRA13.map((f) => f.felt)): Promise<Kostraresultat[]> {
    const { kommuner, aar } = this.grunnlag;
    const onsket = KOSTRA13.filter((f) => felter.includes(f.felt));
    const telles = new Set(onsket.flatMap((f) => [f.felt, ...(f.andelAv ?? [])]));
    const medSett = KOSTRA13.filter((f) => f.sett !== null && telles.has(f.felt));
    const grupper = await this.#grupper(medSett.filter((f) => f.gruppert).map((f) => [f.felt, f.sett ?? '']));
    const telt = await this.#tell(medSett.map((f) => ({ navn: f.felt, sql: f.sett ?? '', median: false })));
    return kommuner.flatMap((kommuneId) =>
      aar.flatMap((ar) => {
        const antall = (felt: string): number => telt.get(`${felt}/${kommuneId}/${ar}`)?.antall ?? 0;
        return onsket.map((f): Kostraresultat => {
          if (f.andelAv) {
            const [over, under] = f.andelAv.map(antall) as [number, number];
            return { kommuneId, felt: f.felt, aar: ar, verdi: under === 0 ? null : (over / under) * 100, rader: null };
          }
          const verdi = f.gruppert
            ? iSkjemaetsOrden(grupper.get(`${f.felt}/${kommuneId}/${ar}`) ?? {})
            : antall(f.felt);
          return { kommuneId, felt: f.felt, aar: ar, verdi, rader: antall(f.felt) };
        });
      }),
    );
  }

  /** One page of the rows of a parameter or a KOSTRA field. */
  async rader(valg: Radvalg): Promise<{ antall: number; rader: VistRad[] }> {
    const sql = settet(valg.id, valg.aar, valg.sett);
    if (sql === null) return { antall: 0, rader: [] };
    await this.#tabeller.lagFor(sql);
    return lesRader(this.query, this.#bareVaare(sql), valg);
  }

  /** The sender's ids counted, sorted by code point; null where the number has no such set. */
  async ider(id: string, aar: number): Promise<{ teller: string[] | null; nevner: string[] | null }> {
    return { teller: await this.#ider(id, aar, 'teller'), nevner: await this.#ider(id, aar, 'nevner') };
  }

  /** The numerator by target group and, for households, by age of hovedperson. */
  async fordeling(id: string, aar: number): Promise<Fordeling | null> {
    const i = indikator(id, aar);
    if (!i) return null;
    return fordelingAv(this.query, this.#tabeller, i, aar);
  }

  async #ider(id: string, aar: number, sett: 'teller' | 'nevner'): Promise<string[] | null> {
    const sql = settet(id, aar, sett);
    if (sql === null) return null;
    await this.#tabeller.lagFor(sql);
    const rader = await this.query<{ id: string }>(
      `select s.id from (${this.#bareVaare(sql)}) s where s.aar = $1 order by s.id collate "C"`,
      [aar],
    );
    return rader.map((r) => r.id);
  }

  /** Rows name records: those of the asked municipalities, also if row-level security should let more through. */
  #bareVaare(sql: string): string {
    return `select q.* from (${sql}) q where q.kommune_id in (${this.grunnlag.kommuner.map(Number).join(', ') || 'null'})`;
  }

  /** Counts many sets in one statement, each text once. */
  async #tell(jobbene: readonly Tellejobb[]): Promise<Map<string, Opptelling>> {
    const nye = [...new Map(jobbene.map((j) => [nokkel(j), j])).values()].filter((j) => !this.#telt.has(nokkel(j)));
    if (nye.length > 0) {
      await this.#tabeller.lagFor(nye.map((j) => j.sql).join('\n'));
      const rader = await this.query<{ nr: number; kommune_id: number; aar: number } & Opptelling>(
        nye
          .map(
            (j, nr) => `select ${nr} as nr, s.kommune_id, s.aar, count(*)::int as antall,
              coalesce(sum(s.verdi), 0)::float8 as sum,
              ${j.median ? 'percentile_cont(0.5) within group (order by s.verdi)' : 'null::float8'} as median
              from (${j.sql}) s group by s.kommune_id, s.aar`,
          )
          .join('\nunion all\n'),
      );
      nye.forEach((j, nr) => {
        const egne = rader.filter((r) => r.nr === nr);
        this.#telt.set(nokkel(j), new Map(egne.map((r) => [`${r.kommune_id}/${r.aar}`, r])));
      });
    }
    return new Map(
      jobbene.flatMap((j) =>
        [...(this.#telt.get(nokkel(j)) ?? [])].map(([sted, t]): [string, Opptelling] => [`${j.navn}/${sted}`, t]),
      ),
    );
  }

  /** Counts sets by KOSTRA group; their totals are the sums of the groups, and are not counted again. */
  async #grupper(felter: readonly (readonly [string, string])[]): Promise<Map<string, Record<string, number>>> {
    if (felter.length === 0) return new Map();
    await this.#tabeller.lagFor(felter.map(([, sql]) => sql).join('\n'));
    const rader = await this.query<
      { felt: string; kommune_id: number; aar: number; gruppe: string } & Pick<Opptelling, 'antall' | 'sum'>
    >(
      felter
        .map(
          ([felt, sql]) => `select '${felt}' as felt, s.kommune_id, s.aar, s.maalgruppe as gruppe,
            count(*)::int as antall, coalesce(sum(s.verdi), 0)::float8 as sum
            from (${sql}) s group by s.kommune_id, s.aar, s.maalgruppe`,
        )
        .join('\nunion all\n'),
    );
    const svar = new Map<string, Record<string, number>>();
    for (const [felt, sql] of felter) {
      const totaler = new Map<string, Opptelling>();
      for (const r of rader.filter((rad) => rad.felt === felt)) {
        const sted = `${r.kommune_id}/${r.aar}`;
        const grupper = svar.get(`${felt}/${sted}`) ?? {};
        const gruppe = kostragruppe(r.gruppe);
        grupper[gruppe] = (grupper[gruppe] ?? 0) + r.antall;
        svar.set(`${felt}/${sted}`, grupper);
        const foer = totaler.get(sted);
        totaler.set(sted, {
          antall: (foer?.antall ?? 0) + r.antall,
          sum: (foer?.sum ?? 0) + r.sum,
          median: null,
        });
      }
      this.#telt.set(nokkel({ sql, median: false }), totaler);
    }
    return svar;
  }

  /** Denominators that are figures and not sets. */
  async #tall(indikatorer: readonly Indikator[]): Promise<Map<string, number>> {
    const svar = new Map<string, number>();
    for (const i of indikatorer) {
      if (!i.nevnertall) continue;
      await this.#tabeller.lagFor(i.nevnertall);
      const rader = await this.query<{ kommune_id: number; aar: number; verdi: number }>(i.nevnertall);
      for (const r of rader) svar.set(`${i.id}/${r.kommune_id}/${r.aar}`, r.verdi);
    }
    return svar;
  }

  /** What other sources and the municipality itself have answered. */
  async #importert(ider: readonly string[]): Promise<Map<string, typeof UKJENT>> {
    const sql = `select e.kommune_id, e.aar, e.parameter_id as id, e.verdi::float8 as verdi, null as svar
        from eksterne_tall e join rapportaar a on a.aar = e.aar where e.parameter_id = any ($1)
      union all
      select e.kommune_id, e.aar, e.parameter_id, null, e.svar
        from egenrapport e join rapportaar a on a.aar = e.aar where e.parameter_id = any ($1)`;
    await this.#tabeller.lagFor(sql);
    const rader = await this.query<{
      kommune_id: number;
      aar: number;
      id: string;
      verdi: number | null;
      svar: string | null;
    }>(sql, [[...ider]]);
    return new Map(
      rader.map((r) => [
        `${r.kommune_id}/${r.aar}/${r.id}`,
        { ...UKJENT, verdi: r.verdi ?? (r.svar === null ? null : svarSomTall(r.svar)), svar: r.svar },
      ]),
    );
  }
}

const UKJENT: Pick<Indikatorresultat, 'teller' | 'nevner' | 'verdi' | 'svar'> = {
  teller: null,
  nevner: null,
  verdi: null,
  svar: null,
};

/** Where numbers come from that are not counted. */
const IMPORTERT: readonly string[] = ['eksterne_tall', 'egenrapport'];

const nokkel = (j: Pick<Tellejobb, 'sql' | 'median'>): string => `${j.median ? 'median' : 'antall'} ${j.sql}`;

const jobbnavn = (i: Indikator, sett: 'teller' | 'nevner'): string => `${i.id}@${i.gyldigFra ?? 0}:${sett}`;

function jobber(i: Indikator): Tellejobb[] {
  const median = i.regning === 'median';
  const teller = { navn: jobbnavn(i, 'teller'), sql: i.teller, median };
  return i.nevner === null ? [teller] : [teller, { navn: jobbnavn(i, 'nevner'), sql: i.nevner, median }];
}

/** Makes ready to count in this transaction. The transaction must be opened with the same kjentPer and dag. */
export function forbered(query: Query, grunnlag: Grunnlag): Kjoring {
  return new Kjoring(query, grunnlag);
}

/** Groups in the order of the form; one with none is left out. */
const iSkjemaetsOrden = (grupper: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(KOSTRAGRUPPER.flatMap((g) => (grupper[g] ? [[g, grupper[g]]] : [])));
