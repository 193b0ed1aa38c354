import { lesBeskyttet, type Transaksjon } from '@tak/database';
import type { Versjon } from '../endring/historikk';
import { isotid } from '../plattform/isotid.sql';
import type { InnloggetBruker } from '../plattform/tilgang';
import { erSynligPerson } from './skjerming.queries';

type Raaversjon = Omit<Versjon, 'av' | 'avsluttetAv'> & { readonly personId: number | null };
/** A version, and the member it is about. */
export type Husstandsversjon = Versjon & { readonly personId: number | null };

interface Tabell {
  readonly kolonner: string;
  readonly nokkel: string;
  /** SQL of the key of the person, `null` when it is about the household. */
  readonly person: string;
  readonly hvor: string;
}

const AV_HUSSTANDEN = 't.husstand_id = $2';
const AV_PERSON = 't.person_id in (select person_id from egne)';

/**
 * What is told of each table. The number by its hash, which never leaves the server. `$3`: somebody in the household is protected
 * and the reader has opened it; otherwise no grade is told, not that somebody had one before either.
 */
const TABELLER: Readonly<Record<string, Tabell>> = {
  husstander: { kolonner: 't.ekstern_id', nokkel: `''`, person: 'null::bigint', hvor: AV_HUSSTANDEN },
  medlemmer: {
    kolonner: 't.rolle, t.fom, t.tom',
    nokkel: `t.person_id || '/' || t.fom`,
    person: 't.person_id',
    hvor: `${AV_HUSSTANDEN} and t.person_id in (select person_id from kjente)`,
  },
  maalgrupper: {
    kolonner: 't.maalgruppe, t.fom',
    nokkel: 't.fom::text',
    person: 'null::bigint',
    hvor: AV_HUSSTANDEN,
  },
  personer: {
    kolonner: `t.navn, t.fodselsdato, encode(t.fodselsnummer_hash, 'hex') as fodselsnummer, t.kjonn,
      case when $3 then t.adressebeskyttelse end as adressebeskyttelse`,
    nokkel: 't.person_id::text',
    person: 't.person_id',
    hvor: AV_PERSON,
  },
  kontakter: {
    kolonner: 't.telefon, t.epost, t.spraak, t.tolk',
    nokkel: 't.person_id::text',
    person: 't.person_id',
    hvor: AV_PERSON,
  },
  representanter: {
    kolonner: 't.slag, t.navn, t.telefon, t.epost, t.gjelder, t.fom, t.tom',
    nokkel: 't.representant_id::text',
    person: 't.person_id',
    hvor: AV_PERSON,
  },
  sammenslaatte: {
    kolonner: 't.ekstern_id',
    nokkel: `t.slag || '/' || t.ekstern_id`,
    person: `case when t.slag = 'person' then t.til_id end`,
    hvor: `(t.slag = 'husstand' and t.til_id = $2 or t.slag = 'person' and t.til_id in (select person_id from egne))`,
  },
};

const en = ([tabell, { kolonner, nokkel, person, hvor }]: [string, Tabell]): string => {
  const hent = (fra: string, til: string, slutt: string, kilde: string): string =>
    `select '${tabell}' as tabell, ${nokkel} as nokkel, ${person} as person_id,
            (select row_to_json(k) from (select ${kolonner}) k) as verdier, ${fra} as fra, ${til} as til,
            t.hendelse_id, ${slutt} as avsluttet_av
       from register.${kilde} t where t.kommune_id = $1 and ${hvor}`;
  return `${hent('t.sys_fra', 'null::timestamptz', 'null::bigint', tabell)}
     union all ${hent('lower(t.sys_periode)', 'upper(t.sys_periode)', 't.avsluttet_av', `${tabell}_historikk`)}`;
};

/**
 * `egne`: who is or has been in the household. `kjente`: also who was registered in it by mistake, as far as the reader may be told of them; one
 * who is no longer in the register at all only when never protected.
 */
const SQL = `with egne as (
  select distinct m.person_id from register.medlemmer m where m.kommune_id = $1 and m.husstand_id = $2
), kjente as (
  select person_id from egne
  union
  select h.person_id from register.medlemmer_historikk h
   where h.kommune_id = $1 and h.husstand_id = $2
     and (exists (select from register.personopplysninger p
                   where p.kommune_id = $1 and p.person_id = h.person_id and ${erSynligPerson('p', '$4::bigint[]')})
          or not exists (select from register.personer p where p.kommune_id = $1 and p.person_id = h.person_id)
             and not exists (select from register.personer_historikk e where e.kommune_id = $1 and e.person_id = h.person_id
                                and coalesce(e.adressebeskyttelse, 'ugradert') <> 'ugradert'))
)
select v.tabell, v.nokkel, v.person_id as "personId", v.verdier, ${isotid('v.fra')} as fra, ${isotid('v.til')} as til,
       v.hendelse_id as "hendelseId", v.avsluttet_av as "avsluttendeHendelse"
  from (${Object.entries(TABELLER).map(en).join(' union all ')}) v order by v.tabell, v.nokkel, v.fra`;

/** Every version of every row of the household and its members, in the order of rows and time. */
export async function husstandsversjoner(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  husstandId: number,
  { beskyttet, apnet }: { readonly beskyttet: boolean; readonly apnet: readonly number[] },
): Promise<Husstandsversjon[]> {
  const raa = await lesBeskyttet(tx, (query) =>
    query<Raaversjon & Record<string, unknown>>(SQL, [kommuneId, husstandId, beskyttet, [...apnet]]),
  );
  const hvem = await hvemGjorde(tx, kommuneId, [
    ...new Set(raa.flatMap((v) => [v.hendelseId, v.avsluttendeHendelse ?? v.hendelseId])),
  ]);
  return raa.map((v) => ({
    ...v,
    av: hvem.get(v.hendelseId) ?? '',
    avsluttetAv: v.avsluttendeHendelse === null ? null : (hvem.get(v.avsluttendeHendelse) ?? ''),
  }));
}

/** The name of whoever did each act; the id of one without an account. */
async function hvemGjorde(
  tx: Transaksjon,
  kommuneId: number,
  hendelser: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rader = await tx.query<{ id: number; navn: string }>(
    `select h.hendelse_id as id, coalesce(u.navn, h.bruker) as navn from register.hendelser h
       left join tilgang.brukere u on u.kommune_id = h.kommune_id and u.bruker_id::text = h.bruker
      where h.kommune_id = $1 and h.hendelse_id = any ($2)`,
    [kommuneId, [...hendelser]],
  );
  return new Map(rader.map((r) => [r.id, r.navn]));
}

/** The name of each person, today's or the last there was. Of those whose versions are told. */
export async function navnPaa(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  personer: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rader = await lesBeskyttet(tx, (query) =>
    query<{ id: number; navn: string }>(
      `select distinct on (id) id, navn from (
         select person_id as id, coalesce(navn, ekstern_id) as navn, 'infinity'::timestamptz as til from register.personopplysninger
          where kommune_id = $1 and person_id = any ($2)
         union all
         select person_id, coalesce(navn, ekstern_id), upper(sys_periode) from register.personer_historikk
          where kommune_id = $1 and person_id = any ($2)) n order by id, til desc`,
      [kommuneId, [...personer]],
    ),
  );
  return new Map(rader.map((r) => [r.id, r.navn]));
}
