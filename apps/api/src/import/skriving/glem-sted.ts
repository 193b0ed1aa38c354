import type { Transaksjon } from '@tak/database';

/**
 * Where a strictly confidential person stays is not stored (domain specification, «Address protection»): taken out of
 * the package's stays after persons and members are written, before stays are. The triggers of the register would take
 * it away again all the same; then every package that has it would be a change, and the same package twice is none.
 */
export async function glemSted(tx: Transaksjon): Promise<void> {
  await tx.query(`update ny_midlertidige_opphold n set sted = null
    where n.sted is not null and (n.kommune_id, n.husstand_id) in (
      select m.kommune_id, m.husstand_id from register.personer p
        join register.medlemmer m on m.kommune_id = p.kommune_id and m.person_id = p.person_id
       where p.adressebeskyttelse in ('strengt_fortrolig', 'strengt_fortrolig_utland')
         and p.kommune_id in (select kommune_id from ny_midlertidige_opphold))`);
}
