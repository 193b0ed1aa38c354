import type { RaRad } from '../indikator';
import { indikator } from '../katalog';
import { KOSTRA13 } from '../kostra/kostra13';
import type { Query } from './grunnlag';

export type Sett = 'teller' | 'nevner' | 'utenfor';

export const SORTERINGER = ['avstand', 'id', 'dag', 'verdi', 'maalgruppe', 'registrert'] as const;
export type Sortering = (typeof SORTERINGER)[number];

/**
 * Which rows the reader may not tell apart, as SQL conditions over the row `s`. Order is worked out on what is left, so
 * that a place in the list tells nothing.
 */
export interface Skjerming {
  /** The row has neither id, household, dwelling nor target group. */
  readonly rad: string;
  /** The row's target group is another's (a dwelling's tenant) and is unknown. */
  readonly maalgruppe: string;
}

/** A row as one reader may see it. */
export interface VistRad extends RaRad {
  /** Nothing in the row names anybody then: `id` is empty. */
  readonly skjermet: boolean;
}

export interface Radvalg {
  /** A parameter or a KOSTRA field. */
  readonly id: string;
  readonly aar: number;
  readonly sett: Sett;
  readonly sorter?: Sortering;
  readonly retning?: 'stigende' | 'synkende';
  /** Starts at 1. */
  readonly side?: number;
  readonly perSide?: number;
  /** Left out: nothing is shielded. */
  readonly skjerming?: Skjerming;
}

/** The SELECT of a set; null where the number has none. `utenfor` = in nevner, not in teller. */
export function settet(id: string, aar: number, sett: Sett): string | null {
  const felt = KOSTRA13.find((f) => f.felt === id);
  if (felt) return sett === 'teller' ? felt.sett : null;
  const i = indikator(id, aar);
  if (!i) return null;
  if (sett === 'teller') return i.teller;
  if (i.nevner === null) return null;
  if (sett === 'nevner') return i.nevner;
  if (i.delAvNevner === false) return null;
  return `select n.* from (${i.nevner}) n where not exists (select from (${i.teller}) t
    where t.aar = n.aar and t.kommune_id = n.kommune_id and t.id = n.id)`;
}

/** Nearest to the boundary first, because those are the ones to check; the id makes every order total. */
const ORDEN: Readonly<Record<Sortering, string>> = {
  avstand: 'abs(r.avstand)',
  id: 'r.id collate "C"',
  dag: 'r.dag',
  verdi: 'r.verdi',
  maalgruppe: 'r.maalgruppe',
  registrert: 'r.registrert',
};

/** Rows of one year, with what is shielded taken away before anything is sorted. */
const vist = (sql: string, { rad, maalgruppe }: Skjerming): string => `
  select case when v.skjermet then null else v.id end as id, v.dag, v.fra, v.til, v.verdi, v.avstand, v.grunn,
         case when v.skjermet then null else v.husstand_id end as husstand_id,
         case when v.skjermet then null else v.bolig_id end as bolig_id,
         case when v.skjermet then null when v.skjult then 'ukjent' else v.maalgruppe end as maalgruppe,
         v.registrert, v.skjermet, md5(v.id) as lodd
    from (select s.*, (${rad}) as skjermet, (${maalgruppe}) as skjult from (${sql}) s where s.aar = $1) v`;

export async function lesRader(
  query: Query,
  sql: string,
  valg: Radvalg,
): Promise<{ antall: number; rader: VistRad[] }> {
  const perSide = valg.perSide ?? 50;
  const retning = valg.retning === 'synkende' ? 'desc' : 'asc';
  const rader = await query<{
    antall: number;
    id: string | null;
    husstand_id: number | null;
    bolig_id: number | null;
    dag: string | null;
    fra: string | null;
    til: string | null;
    verdi: number | null;
    avstand: number | null;
    grunn: RaRad['grunn'];
    maalgruppe: string | null;
    registrert: Date;
    skjermet: boolean;
  }>(
    `select r.*, count(*) over ()::int as antall
       from (${vist(sql, valg.skjerming ?? { rad: 'false', maalgruppe: 'false' })}) r
      order by ${ORDEN[valg.sorter ?? 'avstand']} ${retning} nulls last, r.dag, r.id collate "C" nulls last, r.lodd
      limit $2 offset $3`,
    [valg.aar, perSide, ((valg.side ?? 1) - 1) * perSide],
  );
  return {
    antall: rader[0]?.antall ?? (await tell(query, sql, valg.aar)),
    rader: rader.map((r) => ({
      id: r.id ?? '',
      husstandId: r.husstand_id,
      boligId: r.bolig_id,
      dag: r.dag,
      fra: r.fra,
      til: r.til,
      verdi: r.verdi,
      avstand: r.avstand,
      grunn: r.grunn,
      maalgruppe: r.maalgruppe,
      registrert: new Date(r.registrert).toISOString(),
      skjermet: r.skjermet,
    })),
  };
}

/** A page past the end has no row to read the total from. */
async function tell(query: Query, sql: string, aar: number): Promise<number> {
  const [svar] = await query<{ antall: number }>(`select count(*)::int as antall from (${sql}) s where s.aar = $1`, [
    aar,
  ]);
  return svar?.antall ?? 0;
}
