import type { Indikator } from '../indikator';
import type { Arbeidstabeller, Query } from './grunnlag';

export interface Fordeling {
  readonly maalgrupper: readonly { readonly gruppe: string; readonly antall: number }[];
  readonly alder: readonly { readonly gruppe: string; readonly antall: number }[] | null;
  readonly kryss: readonly { readonly maalgruppe: string; readonly alder: string; readonly antall: number }[] | null;
}

/** Age groups of hovedperson (indicator specification, «Broken down by målgruppe»). */
export const ALDERSGRUPPER = ['0-17', '18-29', '30-49', '50-66', '67-79', '80+', 'ukjent'] as const;

const GRENSER = [
  [18, '0-17'],
  [30, '18-29'],
  [50, '30-49'],
  [67, '50-66'],
  [80, '67-79'],
] as const;

/** Households with a lease active on S in KDB(S), each once, by target group on S. */
const HUSSTANDER_I_KDB = `select distinct k.aar, k.kommune_id, k.husstand_id,
    coalesce(k.husstand_maalgruppe, 'ukjent') as maalgruppe, a.tom as dag
  from kdb_ved_aarsslutt k join rapportaar a on a.aar = k.aar where k.husstand_id is not null`;

/**
 * The numerator by target group. For rows that are households, also by age of hovedperson on the row's day, and the
 * two together. 5.1 counts dwellings by the household that leases, and its ages are those of the households that lease.
 */
export async function fordelingAv(
  query: Query,
  tabeller: Arbeidstabeller,
  i: Indikator,
  aar: number,
): Promise<Fordeling> {
  await tabeller.lagFor(i.teller);
  const maalgrupper = await query<{ gruppe: string; antall: number }>(
    `select coalesce(s.maalgruppe, 'ukjent') as gruppe, count(*)::int as antall
       from (${i.teller}) s where s.aar = $1 group by 1 order by 2 desc, 1`,
    [aar],
  );
  const husstander =
    i.id === '5.1'
      ? HUSSTANDER_I_KDB
      : i.radslag === 'husstand' || i.radslag === 'leieforhold'
        ? `select s.aar, s.kommune_id, s.husstand_id, coalesce(s.maalgruppe, 'ukjent') as maalgruppe, s.dag from (${i.teller}) s`
        : null;
  if (husstander === null) return { maalgrupper, alder: null, kryss: null };
  const kryss = await medAlder(query, tabeller, husstander, aar);
  const alder = new Map<string, number>();
  for (const k of kryss) alder.set(k.alder, (alder.get(k.alder) ?? 0) + k.antall);
  return {
    maalgrupper,
    alder: ALDERSGRUPPER.filter((g) => alder.has(g)).map((gruppe) => ({ gruppe, antall: alder.get(gruppe) ?? 0 })),
    kryss,
  };
}

async function medAlder(
  query: Query,
  tabeller: Arbeidstabeller,
  husstander: string,
  aar: number,
): Promise<{ maalgruppe: string; alder: string; antall: number }[]> {
  const grupper = GRENSER.map(([under, navn]) => `when tak.fyller(p.fodselsdato, ${under}) > h.dag then '${navn}'`);
  const sql = `select h.maalgruppe,
         case when p.person_id is null then 'ukjent' ${grupper.join(' ')} else '80+' end as alder, count(*)::int as antall
    from (${husstander}) h
    left join medlemmer m on m.kommune_id = h.kommune_id and m.husstand_id = h.husstand_id and m.rolle = 'hovedperson'
     and m.fom <= h.dag and coalesce(m.tom, 'infinity') >= h.dag
    left join personer p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
   where h.aar = $1 group by 1, 2 order by 1, 2`;
  await tabeller.lagFor(sql);
  return query(sql, [aar]);
}
