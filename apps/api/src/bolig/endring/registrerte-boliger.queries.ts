import type { Transaksjon } from '@tak/database';
import type { RegistrertBolig } from './registrert-bolig';

/** Rows of the dwelling as JSON, in order of their first day. */
const deler = (felter: string, tabell: string): string =>
  `(select coalesce(json_agg(json_build_object(${felter}) order by x.fom), '[]') from register.${tabell} x
     where x.kommune_id = b.kommune_id and x.bolig_id = b.bolig_id)`;
const TID = `'fom', x.fom, 'tom', x.tom`;
const daterte = (t: string): string =>
  ['disposisjonsform', 'rullestol', 'maalgruppe', 'samlokalisert', 'bruksareal']
    .map((k) => `'${k}', ${t}.${k}`)
    .join(', ');

/** Of leases the days only: who leases is read where protection is asked about. */
const SQL = `
select b.bolig_id as id, b.ekstern_id as "eksternId",
       coalesce(coalesce(b.adresse, y.adresse) || coalesce(', ' || b.bruksenhetsnummer, ''), b.bruksenhetsnummer,
                b.ekstern_id) as navn, b.fom, b.tom, json_build_object(${daterte('b')}) as grunn,
       json_build_object('byggId', b.bygg_id, 'adresse', b.adresse, 'postnummer', b.postnummer, 'poststed', b.poststed,
         'bruksenhetsnummer', b.bruksenhetsnummer, 'boligtype', b.boligtype, 'antallSoverom', b.antall_soverom,
         'bemanning', b.bemanning, 'maanedsleie', b.maanedsleie, 'etasje', d.etasje, 'heis', d.heis,
         'depositum', d.depositum) as opplysninger,
       ${deler(`'fom', x.fom, ${daterte('x')}`, 'boligendringer')} as endringer,
       ${deler(`${TID}, 'grunn', x.grunn`, 'utilgjengelig')} as utilgjengelig,
       ${deler(TID, 'leieforhold')} as leieforhold, ${deler(TID, 'innleieavtaler')} as innleie,
       ${deler(TID, 'tilvisningsboliger')} as tilvisning
  from register.boliger b
  left join register.bygg y on y.kommune_id = b.kommune_id and y.bygg_id = b.bygg_id
  left join register.boligdetaljer d on d.kommune_id = b.kommune_id and d.bolig_id = b.bolig_id
 where b.kommune_id = $1 and b.bolig_id = any ($2) order by b.bolig_id`;

/** Those of these dwellings that the municipality has, as they stand in the transaction, by id. */
export async function registrerteBoliger(
  tx: Transaksjon,
  kommuneId: number,
  ider: readonly number[],
): Promise<ReadonlyMap<number, RegistrertBolig>> {
  const rader = await tx.query<RegistrertBolig & Record<string, unknown>>(SQL, [kommuneId, [...ider]]);
  return new Map(rader.map((b) => [b.id, b]));
}
