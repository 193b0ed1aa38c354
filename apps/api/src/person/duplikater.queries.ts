import type { DuplikatHusstand } from '@tak/contracts';
import { lesBeskyttet, type Transaksjon } from '@tak/database';
import type { InnloggetBruker } from '../plattform/tilgang';
import { hovedperson } from './hovedperson';
import { BESKYTTEDE_HUSSTANDER } from './skjerming.queries';

/** Two persons in two households who may be one. */
export interface Personpar {
  readonly a: number;
  readonly b: number;
  readonly navnA: string;
  readonly navnB: string;
  readonly fodselsdato: string;
  readonly husstandA: number;
  readonly husstandB: number;
  readonly sammeNummer: boolean;
}

/**
 * Persons in different households, each where they are or were last, who have the same number, or the same birth date and a
 * word of the name in common; whether the names are alike is not asked here. Protected households are not looked in, but for those the reader has
 * opened; of a protected person every household is protected.
 */
export function personpar(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  { dag, apnet }: { readonly dag: string; readonly apnet: readonly number[] },
): Promise<Personpar[]> {
  return lesBeskyttet(tx, async (query) => {
    // A municipality's persons against each other: in memory, and not through files.
    await query(`set local work_mem = '32MB'`);
    return query<Personpar & Record<string, unknown>>(
      `with navn as materialized (
         select p.person_id, p.fodselsdato, p.fodselsnummer_hash, string_to_array(trim(p.navn_sok), ' ') as ord
           from personer p where p.kommune_id = $1
       ), par as materialized (
         select a.person_id as en, b.person_id as to_, true as nummer
           from navn a join navn b on b.fodselsnummer_hash = a.fodselsnummer_hash and a.person_id < b.person_id
          where a.fodselsnummer_hash in (select p.fodselsnummer_hash from personer p
                  where p.kommune_id = $1 and p.fodselsnummer_hash is not null group by p.fodselsnummer_hash having count(*) > 1)
         union all
         select a.person_id, b.person_id, false
           from navn a join navn b on b.fodselsdato = a.fodselsdato and a.person_id < b.person_id and b.ord && a.ord
          where a.fodselsnummer_hash is null or b.fodselsnummer_hash is distinct from a.fodselsnummer_hash
       ), funnet as materialized (
         select en as person_id from par union select to_ from par
       ), beskyttet as (${BESKYTTEDE_HUSSTANDER}
       ), siste as materialized (
         select distinct on (m.person_id) m.person_id, m.husstand_id from medlemmer m
          where m.kommune_id = $1 and m.person_id in (select person_id from funnet)
          order by m.person_id, $2::date between m.fom and coalesce(m.tom, 'infinity') desc, m.fom desc
       ), person as materialized (
         select p.person_id, p.navn, p.fodselsdato, s.husstand_id from siste s join personer p on p.person_id = s.person_id
          where p.kommune_id = $1
            and (s.husstand_id = any ($3::bigint[]) or s.husstand_id not in (select husstand_id from beskyttet))
       )
       select a.person_id as a, b.person_id as b, coalesce(a.navn, '') as "navnA", coalesce(b.navn, '') as "navnB",
              a.fodselsdato, a.husstand_id as "husstandA", b.husstand_id as "husstandB", par.nummer as "sammeNummer"
         from par join person x on x.person_id = par.en join person y on y.person_id = par.to_
         join person a on a.person_id = case when x.husstand_id < y.husstand_id then x.person_id else y.person_id end
         join person b on b.person_id = case when x.husstand_id < y.husstand_id then y.person_id else x.person_id end
        where x.husstand_id <> y.husstand_id`,
      [kommuneId, dag, [...apnet]],
    );
  });
}

/** Each of these households as it is compared with another, its version apart. Of households the reader may see. */
export async function husstanderISum(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  husstander: readonly number[],
  dag: string,
): Promise<ReadonlyMap<number, Omit<DuplikatHusstand, 'versjon'>>> {
  const antall = (tabell: string): string =>
    `(select count(*)::int from ${tabell} t where t.kommune_id = h.kommune_id and t.husstand_id = h.husstand_id)`;
  const rader = await lesBeskyttet(tx, (query) =>
    query<Omit<DuplikatHusstand, 'versjon'> & Record<string, unknown>>(
      `select h.husstand_id as id, h.ekstern_id as "eksternId", coalesce(hp.navn, h.ekstern_id) as navn,
              (select count(distinct m.person_id)::int from medlemmer m
                where m.kommune_id = h.kommune_id and m.husstand_id = h.husstand_id) as medlemmer,
              ${antall('leieforhold')} as leieforhold, ${antall('midlertidige_opphold')} as opphold, ${antall('soknader')} as soknader
         from husstander h left join ${hovedperson('h', '$3::date')} hp on true
        where h.kommune_id = $1 and h.husstand_id = any ($2)`,
      [kommuneId, [...husstander], dag],
    ),
  );
  return new Map(rader.map((r) => [r.id, r]));
}
