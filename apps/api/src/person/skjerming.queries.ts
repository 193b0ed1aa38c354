import { lesBeskyttet, type Transaksjon } from '@tak/database';
import type { Radslag, Skjerming } from '@tak/indicators';

/**
 * The one place that decides whom the reader may not be shown. A person with address protection other than `ugradert`
 * is protected (forvaltningsloven § 13, folkeregisterloven § 10-4), and with the person every household the person is
 * or has been a member of. What counts is today's protection and that of the moment read: whichever is stricter.
 * That somebody is protected is itself confidential, so the answer is the same as for what does not exist.
 */
export async function forberedSkjerming(tx: Transaksjon, kjentPer: string | null): Promise<void> {
  const skjemaer = kjentPer ? ['register', 'kjent'] : ['register'];
  const fra = (tabell: string, kolonner: string): string =>
    skjemaer.map((skjema) => `select ${kolonner} from ${skjema}.${tabell}`).join(' union ');
  await lesBeskyttet(tx, async (query) => {
    await query(`create temporary table skjermet_person on commit drop as
      select distinct person_id from (${fra('personopplysninger', 'person_id, adressebeskyttelse')}) p
       where adressebeskyttelse <> 'ugradert'`);
    await query(`create temporary table skjermet_husstand on commit drop as
      select distinct m.husstand_id from (${fra('medlemmer', 'husstand_id, person_id')}) m
        join skjermet_person p on p.person_id = m.person_id`);
    await query('grant select on skjermet_person, skjermet_husstand to tak_app');
  });
}

/**
 * SQL: somebody who is or has been a member of this household (alias of husstander) is protected. For one household or a
 * few, today's register; inside lesBeskyttet.
 */
export const erBeskyttet = (husstand: string): string => `exists (
  select from medlemmer vm join personopplysninger vp on vp.kommune_id = vm.kommune_id and vp.person_id = vm.person_id
   where vm.kommune_id = ${husstand}.kommune_id and vm.husstand_id = ${husstand}.husstand_id
     and vp.adressebeskyttelse <> 'ugradert')`;

/**
 * SQL: this person (alias of personopplysninger) may be told of: not protected, and in a household that is not protected, or
 * in none; or in one the reader has opened (`apnet`: SQL of an array of keys). Inside lesBeskyttet.
 */
export const erSynligPerson = (person: string, apnet: string): string => `(
  exists (select from medlemmer sm where sm.kommune_id = ${person}.kommune_id and sm.person_id = ${person}.person_id
             and sm.husstand_id = any (${apnet}))
  or coalesce(${person}.adressebeskyttelse, 'ugradert') = 'ugradert'
     and (not exists (select from medlemmer sm where sm.kommune_id = ${person}.kommune_id and sm.person_id = ${person}.person_id)
          or exists (select from medlemmer sm where sm.kommune_id = ${person}.kommune_id and sm.person_id = ${person}.person_id
                        and not ${erBeskyttet('sm')})))`;

/** SQL: every household that erBeskyttet is true of. The protected are few, and looked up: a join would read every membership. */
export const BESKYTTEDE_HUSSTANDER = `
  select m.husstand_id from medlemmer m
   where m.person_id = any (array(select p.person_id from personopplysninger p where p.adressebeskyttelse <> 'ugradert'))`;

/** A household that cannot be found is not shown either. */
const HUSSTAND = 's.husstand_id is null or s.husstand_id in (select husstand_id from skjermet_husstand)';

/** A resettlement is of a person, who may have no household yet. */
const BOSETTING = `s.husstand_id in (select husstand_id from skjermet_husstand)
  or not exists (select from bosettinger b where b.kommune_id = s.kommune_id and b.ekstern_id = s.id
                    and b.person_id not in (select person_id from skjermet_person))`;

/** A dwelling is shown; the target group it has from a protected household that leases it at year's end is not. */
const LEIETAKER = `exists (select from leieforhold l
  join skjermet_husstand h on h.husstand_id = l.husstand_id
 where l.kommune_id = s.kommune_id and l.bolig_id = s.bolig_id and l.fom <= make_date(s.aar, 12, 31)
   and coalesce(l.tom, 'infinity') >= make_date(s.aar, 12, 31))`;

/** Every kind of row has a rule; a new kind does not compile without one. */
const REGLER: Readonly<Record<Radslag, Skjerming>> = {
  bolig: { rad: 'false', maalgruppe: LEIETAKER },
  tilsagn: { rad: 'false', maalgruppe: LEIETAKER },
  bosetting: { rad: BOSETTING, maalgruppe: 'false' },
  husstand: { rad: HUSSTAND, maalgruppe: 'false' },
  leieforhold: { rad: HUSSTAND, maalgruppe: 'false' },
  soknad: { rad: HUSSTAND, maalgruppe: 'false' },
  virkemiddel: { rad: HUSSTAND, maalgruppe: 'false' },
  utkastelse: { rad: HUSSTAND, maalgruppe: 'false' },
};

/** Conditions for the rows of an indicator; after forberedSkjerming in the same transaction. */
export const skjerming = (radslag: Radslag): Skjerming => REGLER[radslag];
