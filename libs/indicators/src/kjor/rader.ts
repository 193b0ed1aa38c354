import type { RaRad } from '../indikator';
import { indikator } from '../katalog';
import { KOSTRA13 } from '../kostra/kostra13';
import type { Query } from './grunnlag';

export type Sett = 'teller' | 'nevner' | 'utenfor';

export const SORTERINGER = ['avstand', 'id', 'dag', 'verdi', 'maalgruppe', 'registrert'] as const;
export type Sortering = (typeof SORTERINGER)[number];

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
  avstand: 'abs(s.avstand)',
  id: 's.id collate "C"',
  dag: 's.dag',
  verdi: 's.verdi',
  maalgruppe: 's.maalgruppe',
  registrert: 's.registrert',
};

export async function lesRader(query: Query, sql: string, valg: Radvalg): Promise<{ antall: number; rader: RaRad[] }> {
  const perSide = valg.perSide ?? 50;
  const retning = valg.retning === 'synkende' ? 'desc' : 'asc';
  const rader = await query<{
    antall: number;
    id: string;
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
  }>(
    `select s.*, count(*) over ()::int as antall from (${sql}) s where s.aar = $1
      order by ${ORDEN[valg.sorter ?? 'avstand']} ${retning} nulls last, s.dag, s.id collate "C" limit $2 offset $3`,
    [valg.aar, perSide, ((valg.side ?? 1) - 1) * perSide],
  );
  return {
    antall: rader[0]?.antall ?? (await tell(query, sql, valg.aar)),
    rader: rader.map((r) => ({
      id: r.id,
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
