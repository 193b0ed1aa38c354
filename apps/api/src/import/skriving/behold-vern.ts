import type { Transaksjon } from '@tak/database';
import type { Tabellskisse } from '../tabellskisse';

/** How strict a grade is; nobody's is the same as none. */
const trinn = (kolonne: string): string =>
  `case ${kolonne} when 'fortrolig' then 1 when 'strengt_fortrolig' then 2 when 'strengt_fortrolig_utland' then 2 else 0 end`;

/**
 * A package sent in by somebody at a screen makes nobody less protected than the register says: that would open a
 * household without the special access, a reason or a trace that the system owner sees. The stricter grade stands, and
 * nothing is said of it, since who is protected is not the sender's to learn. The command line, which the installation's
 * own people run, takes a grade away when the population register has.
 */
export async function beholdVern(tx: Transaksjon, personer: Tabellskisse): Promise<void> {
  await tx.query(`update ny_${personer.navn} n set adressebeskyttelse = r.adressebeskyttelse
    from register.${personer.navn} r
   where n.finnes and n.brukbar and r.kommune_id = n.kommune_id and r.person_id = n.person_id
     and ${trinn('n.adressebeskyttelse')} < ${trinn('r.adressebeskyttelse')}`);
}
