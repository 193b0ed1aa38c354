import { pakkerad, type Regel } from './regel';

/** Hard rule: enslig_mindreaarig = ja for a person of 18 or more on the day bosatt (the birthday itself counts). */
export const ikkeMindreaarig: Regel = {
  kode: 'ikke_mindreaarig',
  filer: ['bosettinger', 'personer'],
  sql: `
select case when n.rad is null then 'personer' else 'bosettinger' end as fil, coalesce(n.rad, np.rad) as rad,
       case when n.rad is null then 'fodselsdato' else 'enslig_mindreaarig' end as kolonne,
       case when n.rad is null then p.fodselsdato::text else 'ja' end as verdi,
       case when n.rad is null then 'Bosetting ' || b.ekstern_id || '.' end as tillegg
  from register.bosettinger b
  join register.personer p on p.kommune_id = b.kommune_id and p.person_id = b.person_id
  ${pakkerad('bosettinger', 'n', 'b', ['bosetting_id'])}
  ${pakkerad('personer', 'np', 'p', ['person_id'])}
 where b.enslig_mindreaarig and tak.fyller(p.fodselsdato, 18) <= b.bosatt and (n.rad is not null or np.rad is not null)`,
};
