import { pakkerad, type Regel } from './regel';

/** Hard rule: a lease linked to another household's soknad. */
export const soknadAnnenHusstand: Regel = {
  kode: 'soknad_annen_husstand',
  filer: ['leieforhold', 'soknader'],
  sql: `
select case when n.rad is null then 'soknader' else 'leieforhold' end as fil, coalesce(n.rad, ns.rad) as rad,
       case when n.rad is null then 'husstand_id' else 'soknad_id' end as kolonne,
       case when n.rad is null then h.ekstern_id else s.ekstern_id end as verdi,
       case when n.rad is null then 'Leieforhold ' || l.ekstern_id || '.' else 'Husstand ' || h.ekstern_id || '.' end as tillegg
  from register.leieforhold l
  join register.soknader s on s.kommune_id = l.kommune_id and s.soknad_id = l.soknad_id and s.husstand_id <> l.husstand_id
  join register.husstander h on h.kommune_id = s.kommune_id and h.husstand_id = s.husstand_id
  ${pakkerad('leieforhold', 'n', 'l', ['leieforhold_id'])}
  ${pakkerad('soknader', 'ns', 's', ['soknad_id'])}
 where n.rad is not null or ns.rad is not null`,
};
