import type { Transaksjon } from '@tak/database';
import { SKISSER } from '../tabellskisse';

/**
 * `skjult_id`: the sender's ids of protected persons, of everybody in their households, and of whatever belongs to those
 * households, in the register as the package leaves it and in rows of the package that could not be written. What is
 * stored about an import tells none of them. Before anything is deleted. `trengs`: an import that stores nothing of the
 * kind does not look.
 */
export async function finnSkjulteIder(tx: Transaksjon, trengs: boolean): Promise<void> {
  await tx.query('create temp table skjult_id (id text collate "C") on commit drop');
  if (!trengs) return;
  const avHusstand = SKISSER.filter((s) => s.id && s.referanser.some((r) => r.til === 'husstander'));
  const [registeret, pakken] = [
    avHusstand.map(
      (s) => `union all select r.ekstern_id from register.${s.navn} r join husstand h using (kommune_id, husstand_id)`,
    ),
    avHusstand.map((s) => `union all select i.${s.id} from inn_${s.navn} i join husstand h using (husstand_id)`),
  ];
  await tx.query(`
    insert into skjult_id
    with husstand as (
      select distinct m.kommune_id, m.husstand_id from register.personer p
        join register.medlemmer m on m.kommune_id = p.kommune_id and m.person_id = p.person_id
       where p.adressebeskyttelse <> 'ugradert')
    select ekstern_id from register.personer where adressebeskyttelse <> 'ugradert'
    union all select h.ekstern_id from register.husstander h join husstand using (kommune_id, husstand_id)
    union all select p.ekstern_id from register.personer p join register.medlemmer m using (kommune_id, person_id)
      join husstand h on h.kommune_id = m.kommune_id and h.husstand_id = m.husstand_id
    union all select s.ekstern_id from register.sammenslaatte s join husstand h on h.kommune_id = s.kommune_id and h.husstand_id = s.til_id
     where s.slag = 'husstand'
    union all select s.ekstern_id from register.sammenslaatte s
      join register.medlemmer m on m.kommune_id = s.kommune_id and m.person_id = s.til_id
      join husstand h on h.kommune_id = m.kommune_id and h.husstand_id = m.husstand_id where s.slag = 'person'
    ${registeret.join('\n')}`);
  await tx.query(`
    insert into skjult_id
    with husstand as (
      select distinct m.husstand_id from inn_personer p join inn_medlemmer m using (person_id) where p.adressebeskyttelse <> 'ugradert')
    select person_id from inn_personer where adressebeskyttelse <> 'ugradert'
    union all select husstand_id from husstand
    union all select m.person_id from inn_medlemmer m join husstand using (husstand_id)
    ${pakken.join('\n')}`);
}

/** SQL: this text is, or has in it, an id that is not told. A key of several parts is joined by `/`. */
export const nevnerSkjult = (tekst: string): string =>
  `exists (select from skjult_id s where position(s.id in ${tekst}) > 0)`;
