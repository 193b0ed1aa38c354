/**
 * SQL to join laterally: hovedperson of a household (alias with kommune_id and husstand_id) on the day, otherwise the
 * nearest before, otherwise the first after. The same choice as in lists (husstandsvisning.queries.ts). Inside
 * lesBeskyttet.
 */
export const hovedperson = (husstand: string, dag: string): string => `lateral (
  select p.person_id, p.navn, p.fodselsdato
    from medlemmer m join personopplysninger p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
   where m.kommune_id = ${husstand}.kommune_id and m.husstand_id = ${husstand}.husstand_id and m.rolle = 'hovedperson'
   order by ${dag} between m.fom and coalesce(m.tom, 'infinity') desc, m.fom <= ${dag} desc, abs(${dag} - m.fom), p.ekstern_id
   limit 1)`;
